namespace FourPer1000.Targets;

/// <summary>Terms of judging that an edition may change.</summary>
/// <param name="StaleAfterYears">An observation older than so many years is stale.</param>
/// <param name="TrendPoints">The recent trend is that of so many last points: 4 to 10.</param>
/// <param name="LeastTrendPoints">With fewer points there is no trend to set against a pace: 4 or more, at most <paramref name="TrendPoints"/>.</param>
public sealed record TargetTerms(int StaleAfterYears, int TrendPoints, int LeastTrendPoints)
{
    /// <summary>Three years; the last five points; at least four.</summary>
    public static TargetTerms Default { get; } = new(3, 5, 4);
}
