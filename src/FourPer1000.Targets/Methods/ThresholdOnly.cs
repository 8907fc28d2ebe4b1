using FourPer1000.Rules;

namespace FourPer1000.Targets;

/// <summary>Met or not: one observation shows no pace. Exact.</summary>
public sealed class ThresholdOnly : SeriesMethod
{
    internal const string Id = "threshold-only";

    /// <summary>The method with the terms of an edition.</summary>
    public ThresholdOnly(TargetTerms terms)
        : base(new(Id, 1), PaceThresholds.Default, terms)
    {
    }

    /// <summary>The method with the default terms.</summary>
    public static ThresholdOnly Default { get; } = new(TargetTerms.Default);

    internal override Judgement Judge(SeriesCase @case) =>
        Steps.Start(@case, @case.LinearRatio())
        ?? (@case.IsPastDue
            ? Steps.Missed(@case, @case.LinearRatio())
            : Judgement.Unknown(Because.Of(TargetReasons.NotMetYet, new Argument("value", @case.Y), new Argument("target", @case.Aim!.Value))));
}
