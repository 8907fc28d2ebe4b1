using FourPer1000.Domain;

namespace FourPer1000.Targets;

/// <summary>Means, for who asks for them: numbers and steps apart, with bounds for what is missing, and none where too little is known (charter C9.4).</summary>
public static class PlanMeans
{
    /// <summary>The least share of measures that must be assessed.</summary>
    public static Rational LeastCoverage { get; } = new(4, 5);

    /// <summary>The mean over all required measures of a kind.</summary>
    /// <param name="evaluation">The evaluation.</param>
    /// <param name="horizon">The horizon.</param>
    /// <param name="kind">Numbers or steps; the two are never mixed.</param>
    public static MeanResult MeanScore(PlanEvaluation evaluation, Horizon horizon, MeanKind kind) =>
        Of([.. Members(evaluation, horizon, kind).Select(one => (IReadOnlyList<MeasureEvaluation>)[one])]);

    /// <summary>The mean over objectives of the means over their required measures of a kind.</summary>
    /// <param name="evaluation">The evaluation.</param>
    /// <param name="horizon">The horizon.</param>
    /// <param name="kind">Numbers or steps; the two are never mixed.</param>
    public static MeanResult MeanOfMeans(PlanEvaluation evaluation, Horizon horizon, MeanKind kind) =>
        Of([.. Members(evaluation, horizon, kind).GroupBy(one => one.Objective).Select(group => (IReadOnlyList<MeasureEvaluation>)[.. group])]);

    private static IEnumerable<MeasureEvaluation> Members(PlanEvaluation evaluation, Horizon horizon, MeanKind kind)
    {
        ArgumentNullException.ThrowIfNull(evaluation);
        return evaluation.Measures.Where(one =>
            one.Scope == ObservationAxes.Global && one.Horizon == horizon && one.Role == MeasureRole.Required && one.Status != TargetStatus.NotAssessable
            && (evaluation.Edition.Terms.Find(one.Measure)!.Counted == Counted.Step) == (kind == MeanKind.Steps));
    }

    private static MeanResult Of(IReadOnlyList<IReadOnlyList<MeasureEvaluation>> groups)
    {
        MeasureEvaluation[] all = [.. groups.SelectMany(group => group)];
        MeasureEvaluation[] known = [.. all.Where(one => Score(one) is not null)];
        MeasureEvaluation? worst = known.MinBy(one => Score(one)!.Value);
        if (all.Length == 0 || (Rational)known.Length / all.Length < LeastCoverage)
        {
            return new(null, null, null, worst?.Measure, known.Length, all.Length);
        }

        Rational Mean(Rational? missing) => Average(groups
            .Select(group => group.Select(one => Score(one) ?? missing).OfType<Rational>().ToArray())
            .Where(group => group.Length > 0)
            .Select(Average));
        return new(Mean(null), Mean(Rational.Zero), Mean(Rational.One), worst!.Measure, known.Length, all.Length);
    }

    // R held between 0 and 1; a step is taken or not. What has no ratio and is met counts as 1, what is behind without a ratio as 0.
    private static Rational? Score(MeasureEvaluation one) => one.Status.Severity() is null ? null
        : one.Status == TargetStatus.Achieved ? Rational.One
        : one.Result.Figures.Ratio is { } ratio ? ratio < Rational.Zero ? Rational.Zero : ratio > Rational.One ? Rational.One : ratio
        : Rational.Zero;

    private static Rational Average(IEnumerable<Rational> values)
    {
        Rational[] all = [.. values];
        return all.Aggregate(Rational.Zero, (sum, value) => sum + value) / all.Length;
    }
}
