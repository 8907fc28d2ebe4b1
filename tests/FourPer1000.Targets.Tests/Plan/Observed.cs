namespace FourPer1000.Targets.Tests;

/// <summary>Short ways to say what was observed and to judge it.</summary>
internal sealed class Observed
{
    private readonly List<PlanObservation> all = [];

    public IReadOnlyList<PlanObservation> All => all;

    public Observed See(string measure, string day, ObservedValue value, string scope = "global", string? recorded = null, decimal? low = null, decimal? high = null, string? evidence = null, string? source = null)
    {
        all.Add(new(measure, scope, Day(day), value)
        {
            Low = low,
            High = high,
            Evidence = evidence,
            Source = source,
            RecordedAt = recorded is null ? null : new DateTimeOffset(Day(recorded), TimeOnly.MinValue, TimeSpan.Zero),
        });
        return this;
    }

    public ObservationTable Table() => ObservationTable.Of(ObservationAxes.Default, all);

    public PlanEvaluation Evaluate(string asOf, PlanEdition? edition = null, string? recordedUpTo = null) =>
        PlanEvaluation.Of(edition ?? PlanEdition.Edition2020, Table(), new(
            Day(asOf), recordedUpTo is null ? null : new DateTimeOffset(Day(recordedUpTo), TimeOnly.MinValue, TimeSpan.Zero), TargetTerms.Default));

    public MeasureEvaluation Judge(string measure, Horizon horizon, string asOf, string scope = "global") => Evaluate(asOf).Find(measure, scope, horizon)!;

    public static DateOnly Day(string day) => DateOnly.ParseExact(day.Length == 4 ? $"{day}-12-31" : day, "yyyy-MM-dd", System.Globalization.CultureInfo.InvariantCulture);

    public static string[] Codes(MeasureEvaluation one) => [.. one.Result.Reasons.Select(reason => reason.Code)];
}
