using FourPer1000.Domain;

namespace FourPer1000.Selection;

/// <summary>One office to fill: the global leader of a task force, or its representative for a region (charter C5.1).</summary>
/// <param name="TaskForce">The task force.</param>
/// <param name="Seat"><see cref="GlobalLeader"/> or the code of a region.</param>
public readonly record struct SeatId(ObjectiveCode TaskForce, string Seat) : IComparable<SeatId>
{
    /// <summary>The code of the leader's seat.</summary>
    public const string GlobalLeader = "global-leader";

    /// <summary>Whether it is the leader's seat.</summary>
    public bool IsLeader => string.Equals(Seat, GlobalLeader, StringComparison.Ordinal);

    /// <summary>Orders by task force, then seat, ordinally. This is the order of the pool of a draw, not the order in which seats are settled.</summary>
    public int CompareTo(SeatId other)
    {
        int order = TaskForce.CompareTo(other.TaskForce);
        return order != 0 ? order : string.CompareOrdinal(Seat, other.Seat);
    }

    /// <summary><c>A1/africa</c>.</summary>
    public override string ToString() => $"{TaskForce}/{Seat}";

    /// <summary>Whether the left seat comes first.</summary>
    public static bool operator <(SeatId left, SeatId right) => left.CompareTo(right) < 0;

    /// <summary>Whether the left seat does not come after.</summary>
    public static bool operator <=(SeatId left, SeatId right) => left.CompareTo(right) <= 0;

    /// <summary>Whether the left seat comes after.</summary>
    public static bool operator >(SeatId left, SeatId right) => left.CompareTo(right) > 0;

    /// <summary>Whether the left seat does not come first.</summary>
    public static bool operator >=(SeatId left, SeatId right) => left.CompareTo(right) >= 0;
}
