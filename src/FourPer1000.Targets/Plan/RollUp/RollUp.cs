using FourPer1000.Domain;

namespace FourPer1000.Targets;

/// <summary>From measures to objectives, goals, plan and regions (charter C9.4). Statuses are counted, never averaged.</summary>
internal static class RollUp
{
    /// <summary>An objective by its required measures.</summary>
    public static ObjectiveResult Objective(ObjectiveCode objective, Horizon horizon, IEnumerable<MeasureEvaluation> global)
    {
        MeasureEvaluation[] required = [.. global.Where(one => one.Role == MeasureRole.Required && one.Status != TargetStatus.NotAssessable)];
        MeasureEvaluation? worst = Worst(required);
        var counts = StatusCounts.Of(required.Select(one => one.Status));
        TargetStatus status = worst?.Status ?? (required.Length > 0 ? TargetStatus.InsufficientData : TargetStatus.NotAssessable);
        if (status == TargetStatus.Achieved && counts[TargetStatus.InsufficientData] > 0)
        {
            status = TargetStatus.OnTrack;
        }

        return new(objective, horizon, status, worst?.Measure, counts, counts.Assessed, required.Length);
    }

    /// <summary>Objectives side by side; they weigh the same.</summary>
    public static GroupResult Group(string name, Horizon horizon, IReadOnlyCollection<ObjectiveResult> objectives) =>
        new(name, horizon, StatusCounts.Of(objectives.Select(one => one.Status)), objectives.Count);

    /// <summary>The measures with a target that are judged in a region.</summary>
    public static RegionResult Region(string region, Horizon horizon, IEnumerable<MeasureEvaluation> inRegion)
    {
        MeasureEvaluation[] judged = [.. inRegion.Where(one => one.Role != MeasureRole.None && one.Status != TargetStatus.NotAssessable)];
        return new(new(region, horizon, StatusCounts.Of(judged.Select(one => one.Status)), judged.Length), Worst(judged)?.Measure);
    }

    // The first of equals, in the order of the plan.
    private static MeasureEvaluation? Worst(IEnumerable<MeasureEvaluation> measures) =>
        measures.Where(one => one.Status.Severity() is not null).MaxBy(one => one.Status.Severity());
}
