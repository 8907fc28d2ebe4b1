namespace FourPer1000.Reporting;

/// <summary>The name of a state in its box.</summary>
internal sealed class StateLabel
{
    public const double TextSize = 13;
    public const double LineHeight = 17;

    private StateLabel(IReadOnlyList<string> lines, double width)
    {
        Lines = lines;
        Width = width;
    }

    public IReadOnlyList<string> Lines { get; }

    /// <summary>The width of the box.</summary>
    public double Width { get; }

    /// <summary>The height of the box.</summary>
    public double Height => (Lines.Count * LineHeight) + 22;

    /// <summary>The label of a state to whose edge up to <paramref name="ports"/> lines lead. Bold letters are wider.</summary>
    public static StateLabel Of(string name, int ports)
    {
        IReadOnlyList<string> lines = TextLines.Wrap(SvgWriter.Clean(name), 170, TextSize);
        return new(lines, Math.Max(Math.Round(TextLines.Widest(lines, TextSize) * 1.1) + 34, Math.Max(96, (ports * LinkRoute.PortApart) + 28)));
    }
}
