using FourPer1000.Domain;
using FourPer1000.Rules;

namespace FourPer1000.Selection;

/// <summary>A quota: how many office holders with an attribute value there should be (soft) or must be (hard) over some seats (charter C5.2, C5.4).</summary>
/// <param name="Id">Its id, unique in the policy.</param>
/// <param name="TaskForces">The task forces that it counts over; null or none means all of the slate.</param>
/// <param name="Seats">Which of their seats.</param>
/// <param name="Attribute">The attribute.</param>
/// <param name="Value">The value that is counted.</param>
/// <param name="Min">The least count; null where there is none.</param>
/// <param name="Max">The greatest count; null where there is none. Below <paramref name="Min"/> it is still a valid quota, which a hard one makes infeasible.</param>
/// <param name="IsHard">Whether it must hold.</param>
public sealed record SlateQuota(
    string Id, ValueList<ObjectiveCode>? TaskForces, QuotaSeats Seats, string Attribute, string Value, int? Min, int? Max, bool IsHard)
{
    /// <summary>The task forces that it counts over; null means all of the slate. No name is all of them, as in a file: an empty list becomes null.</summary>
    public ValueList<ObjectiveCode>? TaskForces { get; init => field = AllIfEmpty(value); } = AllIfEmpty(TaskForces);

    /// <summary>Units by which a count misses the bounds: below the minimum plus above the maximum.</summary>
    /// <param name="count">The office holders counted.</param>
    public long Missed(int count) => Math.Max(0L, (long)(Min ?? 0) - count) + Math.Max(0L, count - (long)(Max ?? int.MaxValue));

    private static ValueList<ObjectiveCode>? AllIfEmpty(ValueList<ObjectiveCode>? taskForces) => taskForces is { Count: 0 } ? null : taskForces;
}
