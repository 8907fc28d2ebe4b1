namespace FourPer1000.Reporting;

/// <summary>A point of a chart.</summary>
/// <param name="At">The day.</param>
/// <param name="Value">The value; of a range its commitment.</param>
/// <param name="Low">The lower end of its interval or range; null where there is none.</param>
/// <param name="High">The upper end; null where there is none.</param>
/// <param name="IsDemonstration">Whether it is invented for demonstration.</param>
public sealed record ChartPoint(DateOnly At, decimal Value, decimal? Low, decimal? High, bool IsDemonstration);
