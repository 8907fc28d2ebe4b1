namespace FourPer1000.Targets;

/// <summary>For when a plan is judged, and on what was known when.</summary>
/// <param name="AsOf">The day up to which is looked; later observations are left out.</param>
/// <param name="RecordedUpTo">The last instant whose records count, so that an earlier evaluation can be reproduced (charter C10.2); null for all records.</param>
/// <param name="Terms">The terms of flags and trends.</param>
public sealed record PlanEvaluationTerms(DateOnly AsOf, DateTimeOffset? RecordedUpTo, TargetTerms Terms)
{
    /// <summary>As of a day, on all records, with the default terms.</summary>
    public PlanEvaluationTerms(DateOnly asOf)
        : this(asOf, null, TargetTerms.Default)
    {
    }
}
