namespace FourPer1000.Targets;

/// <summary>A whole of which shares are taken: data with a date, since its number changes.</summary>
/// <param name="Name">A kebab-case name.</param>
/// <param name="Number">How many; null where nobody has counted.</param>
/// <param name="At">The day for which the number holds; null without a number.</param>
/// <param name="Because">Where the number comes from, in English.</param>
public sealed record Whole(string Name, decimal? Number, DateOnly? At, string Because);
