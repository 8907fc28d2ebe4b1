namespace FourPer1000.Selection;

/// <summary>A case distinction that may be made.</summary>
/// <param name="Column">The column; −1 for none.</param>
/// <param name="AtMost">Its greatest value in the lower half.</param>
internal readonly record struct Option(int Column, int AtMost)
{
    /// <summary>What the lower half will cost, as far as doubles tell.</summary>
    public long GuessLow { get; init; } = long.MinValue;

    /// <summary>What the upper half will cost.</summary>
    public long GuessHigh { get; init; } = long.MinValue;
}
