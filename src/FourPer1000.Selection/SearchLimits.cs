namespace FourPer1000.Selection;

/// <summary>How far a search may go. Nodes are counted, never seconds, so that a limit gives the same answer on every machine.</summary>
/// <param name="Nodes">The most boxes looked at; at least 1. Pools of 3,000 people need a few hundred.</param>
public sealed record SearchLimits(int Nodes)
{
    /// <summary>20,000 nodes.</summary>
    public static SearchLimits Default { get; } = new(20_000);
}
