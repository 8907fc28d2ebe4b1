namespace FourPer1000.Selection;

/// <summary>The codes of what can be wrong in an input for a slate; never reused, never renamed.</summary>
public static class SlateInputFaults
{
    /// <summary>There is no task force. No arguments.</summary>
    public const string NoTaskForce = "input.no-task-force";

    /// <summary>Something that may stand once stands twice: a person, a candidacy, a quota, an attribute. Arguments: <c>found</c>.</summary>
    public const string Repeated = "input.repeated";

    /// <summary>A region may not be called like the leader's seat. Arguments: <c>found</c>.</summary>
    public const string RegionIsLeader = "input.region-is-leader";

    /// <summary>The person is not among the people. Arguments: <c>found</c>.</summary>
    public const string UnknownPerson = "input.unknown-person";

    /// <summary>The task force is not one of the slate. Arguments: <c>found</c>.</summary>
    public const string UnknownTaskForce = "input.unknown-task-force";

    /// <summary>The seat is neither the leader's nor that of a region. Arguments: <c>found</c>.</summary>
    public const string UnknownSeat = "input.unknown-seat";

    /// <summary>A fixed decision names a candidacy that is not there. Arguments: <c>found</c>.</summary>
    public const string FixedWithoutCandidacy = "input.fixed-without-candidacy";

    /// <summary>A number is below or above what it may be. Arguments: <c>found</c>, <c>least</c>, <c>most</c>.</summary>
    public const string NumberOutOfRange = "input.number-out-of-range";

    /// <summary>More candidacies than RFC 3797 can draw from. Arguments: <c>found</c>, <c>most</c>.</summary>
    public const string PoolTooLarge = "input.pool-too-large";
}
