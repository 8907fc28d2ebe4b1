namespace FourPer1000.Targets;

/// <summary>A named and versioned way of judging a series by its target. A closed family: <see cref="TargetMethods"/> lists it. Immutable and thread-safe.</summary>
public abstract class SeriesMethod
{
    private protected SeriesMethod(VersionedName name, ThresholdSet thresholds, TargetTerms terms)
    {
        ArgumentNullException.ThrowIfNull(thresholds);
        ArgumentNullException.ThrowIfNull(terms);
        Name = name;
        Thresholds = thresholds;
        Terms = terms;
    }

    /// <summary>Name and version of the method.</summary>
    public VersionedName Name { get; }

    /// <summary>The thresholds that it compares with.</summary>
    public ThresholdSet Thresholds { get; }

    /// <summary>The terms of flags and trends.</summary>
    public TargetTerms Terms { get; }

    /// <summary>Judges a series. The answer does not depend on the order of the observations.</summary>
    /// <param name="series">The series.</param>
    /// <param name="asOf">The date up to which is looked; null for the series' own latest observation with a value.</param>
    /// <exception cref="ArgumentException">Years and days are mixed in one series, or a pace that is declared as the greatest is not above zero.</exception>
    public TargetResult Evaluate(Series series, TimePoint? asOf = null)
    {
        ArgumentNullException.ThrowIfNull(series);
        return SeriesEvaluation.Run(this, series, asOf);
    }

    /// <summary>Status, ratio and reasons of one case: one baseline end against one aim.</summary>
    internal abstract Judgement Judge(SeriesCase @case);

    /// <summary>The numbers beside the ratio.</summary>
    internal virtual TargetFigures Complete(SeriesCase @case, Judgement judgement) => PaceFigures.Of(@case, judgement);

    /// <summary>The base point of a series that declares none; null where the method looks for none.</summary>
    internal virtual Observation? FindBase(IReadOnlyList<Observation> points) => null;

    /// <summary>Whether an achieved target is at risk. By default: the last points go against the wanted direction.</summary>
    internal virtual bool IsAtRiskOfLoss(SeriesCase @case) => @case.RecentSlope(Terms.TrendPoints, 2) is { } slope && (@case.D * slope).Sign < 0;

    /// <summary>Why it is at risk.</summary>
    internal virtual Rules.Reason LossReason(SeriesCase @case) =>
        Because.Of(TargetReasons.TrendAdverse, new Rules.Argument("points", @case.TrendPoints(Terms.TrendPoints).Count));
}
