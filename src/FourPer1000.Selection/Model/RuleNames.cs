namespace FourPer1000.Selection;

/// <summary>The names of the hard rules, as a conflict gives them.</summary>
public static class RuleNames
{
    /// <summary>The most task forces of a person (charter C2.2, C5.4).</summary>
    public const string MostTaskForces = "most-task-forces";

    /// <summary>The most offices of a person (charter C5.4).</summary>
    public const string MostOffices = "most-offices";

    /// <summary>The most office holders of one organisation in one task force (charter C5.4).</summary>
    public const string OrganisationCap = "organisation-cap";

    /// <summary>One person holds at most one seat in a task force (charter C5.4).</summary>
    public const string OneSeatPerTaskForce = "one-seat-per-task-force";

    /// <summary><c>quota:women-A1</c>, for a hard quota.</summary>
    public static string Of(SlateQuota quota)
    {
        ArgumentNullException.ThrowIfNull(quota);
        return $"quota:{quota.Id}";
    }

    /// <summary><c>fixed:A1/global-leader/p1</c>, for a fixed candidacy.</summary>
    public static string OfFixed(SeatDecision decision)
    {
        ArgumentNullException.ThrowIfNull(decision);
        return $"fixed:{decision.Seat}/{decision.Person}";
    }
}
