using FourPer1000.Domain;
using FourPer1000.Rules;

namespace FourPer1000.Selection.Verification;

/// <summary>Reads who holds which seat.</summary>
internal static class SeatReading
{
    /// <summary>What is wrong with the seats, or null.</summary>
    /// <param name="nominations">The input.</param>
    /// <param name="seats">The seats as stated.</param>
    /// <param name="holders">By seat: the candidacy, −1 for a vacancy.</param>
    public static Reason? Read(Nominations nominations, ValueList<SlateSeat> seats, out int[] holders)
    {
        holders = new int[nominations.Seats.Length];
        for (int i = 0; i < Math.Max(seats.Count, holders.Length); i++)
        {
            string expected = i < holders.Length ? Name(nominations.Seats[i]) : "", found = i < seats.Count ? Name(seats[i].Seat) : "";
            if (i >= seats.Count || i >= holders.Length || seats[i].Seat != nominations.Seats[i])
            {
                return VerificationReasons.Because(VerificationReasons.OtherSeats, i + 1, expected, found);
            }

            int? candidacy = seats[i].Person is { } person ? nominations.Find(person, seats[i].Seat) : -1;
            if (candidacy is not { } holder)
            {
                return VerificationReasons.Because(VerificationReasons.NotNominated, found, seats[i].Person!.Value.Value);
            }

            holders[i] = holder;
            if (holder >= 0 && nominations.IsExcluded[holder])
            {
                return VerificationReasons.Because(VerificationReasons.Excluded, found, nominations.Candidacies[holder].Person.Value);
            }

            long support = holder < 0 ? 0 : nominations.Candidacies[holder].Support;
            if (support != seats[i].Support)
            {
                return VerificationReasons.Because(VerificationReasons.OtherSupport, found, (decimal)seats[i].Support, (decimal)support);
            }
        }

        return null;
    }

    /// <summary><c>A1/africa</c>.</summary>
    public static string Name(SeatId seat) => $"{seat.TaskForce.Value}/{seat.Seat}";

    /// <summary>Who holds a seat; empty for a vacancy.</summary>
    public static string Name(PersonId? person) => person?.Value ?? "";
}
