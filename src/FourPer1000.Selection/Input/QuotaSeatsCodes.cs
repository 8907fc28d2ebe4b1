using FourPer1000.Domain;

namespace FourPer1000.Selection;

/// <summary>The scope of a quota as a code.</summary>
public static class QuotaSeatsCodes
{
    /// <summary><c>all</c>, <c>global-leader</c> or <c>regional-representative</c>.</summary>
    public static string Code(this QuotaSeats seats) => seats switch
    {
        QuotaSeats.All => "all",
        QuotaSeats.GlobalLeader => Role.GlobalLeader.Code(),
        QuotaSeats.RegionalRepresentative => Role.RegionalRepresentative.Code(),
        _ => throw new ArgumentOutOfRangeException(nameof(seats), seats, "Not a scope of a quota."),
    };

    /// <summary>Whether the scope covers a seat.</summary>
    public static bool Covers(this QuotaSeats seats, SeatId seat) =>
        seats == QuotaSeats.All || seats == QuotaSeats.GlobalLeader == seat.IsLeader;
}
