namespace FourPer1000.Hosting;

/// <summary>How far a rebuild has come.</summary>
/// <param name="Done">Events that are folded.</param>
/// <param name="Total">Events that there are.</param>
public readonly record struct RebuildProgress(long Done, long Total);
