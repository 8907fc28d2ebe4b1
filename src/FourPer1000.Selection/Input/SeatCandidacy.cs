using FourPer1000.Domain;

namespace FourPer1000.Selection;

/// <summary>An admissible candidacy: a nominee for a seat, with the support from the consultation (charter C5.4). Whether it is admissible was decided before.</summary>
/// <param name="Person">The nominee.</param>
/// <param name="Seat">The seat.</param>
/// <param name="Support">The support in whole units, from 0 to <see cref="MostSupport"/>; 0 where there was no consultation.</param>
public readonly record struct SeatCandidacy(PersonId Person, SeatId Seat, long Support) : IComparable<SeatCandidacy>
{
    /// <summary>The greatest support that a candidacy may have.</summary>
    public const long MostSupport = 1_000_000_000;

    /// <summary>Orders by task force, seat, person, ordinally: the pool of a draw.</summary>
    public int CompareTo(SeatCandidacy other)
    {
        int order = Seat.CompareTo(other.Seat);
        return order != 0 ? order : string.CompareOrdinal(Person.Value, other.Person.Value);
    }

    /// <summary><c>A1/africa/p1</c>.</summary>
    public override string ToString() => $"{Seat}/{Person}";

    /// <summary>Whether the left candidacy comes first.</summary>
    public static bool operator <(SeatCandidacy left, SeatCandidacy right) => left.CompareTo(right) < 0;

    /// <summary>Whether the left candidacy does not come after.</summary>
    public static bool operator <=(SeatCandidacy left, SeatCandidacy right) => left.CompareTo(right) <= 0;

    /// <summary>Whether the left candidacy comes after.</summary>
    public static bool operator >(SeatCandidacy left, SeatCandidacy right) => left.CompareTo(right) > 0;

    /// <summary>Whether the left candidacy does not come first.</summary>
    public static bool operator >=(SeatCandidacy left, SeatCandidacy right) => left.CompareTo(right) >= 0;
}
