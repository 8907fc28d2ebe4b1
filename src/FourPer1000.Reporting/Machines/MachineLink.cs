namespace FourPer1000.Reporting;

/// <summary>All arrows from one state to another, drawn as one line: indices of states and of arrows.</summary>
internal sealed record MachineLink(int From, int To, IReadOnlyList<int> Arrows)
{
    public bool IsLoop => From == To;
}
