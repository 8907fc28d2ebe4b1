namespace FourPer1000.Reporting;

/// <summary>A point that was used, or the latest one of a place.</summary>
/// <param name="At">The date or year, in words.</param>
/// <param name="Value">The value or state, in words.</param>
/// <param name="Interval">The interval in which it lies, in words; null where none is stated.</param>
/// <param name="Origin">Where it comes from, in words: the plan, a source, worked out from regions or countries, invented for demonstration.</param>
/// <param name="IsDemonstration">Whether it is invented for demonstration.</param>
public sealed record PointLine(string At, string Value, string? Interval, string Origin, bool IsDemonstration);
