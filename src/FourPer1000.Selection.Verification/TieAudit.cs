using FourPer1000.Rules;

namespace FourPer1000.Selection.Verification;

/// <summary>Checks what an explanation by the lot claims: another slate keeps all hard rules, is equal on all levels and gives the seat to somebody else.</summary>
internal static class TieAudit
{
    private const string Lot = "lot";

    /// <summary>The first thing that is wrong, or null.</summary>
    /// <param name="nominations">The input.</param>
    /// <param name="slate">The slate, whose seats and levels are known to be right.</param>
    /// <param name="ties">The other slates.</param>
    public static Reason? FaultOf(Nominations nominations, Slate slate, ValueList<SlateTie> ties)
    {
        SeatId[] claimed = [.. slate.Explanations.Where(explanation => explanation.Code == Lot).Select(explanation => explanation.Seat)];
        for (int i = 0; i < Math.Max(claimed.Length, ties.Count); i++)
        {
            if (i >= ties.Count || (i < claimed.Length && ties[i].Seat != claimed[i]))
            {
                return VerificationReasons.Because(VerificationReasons.NoTie, SeatReading.Name(claimed[i]));
            }

            if (i >= claimed.Length || !Holds(nominations, slate, ties[i]))
            {
                return VerificationReasons.Because(VerificationReasons.FalseTie, SeatReading.Name(ties[i].Seat));
            }
        }

        return null;
    }

    private static bool Holds(Nominations nominations, Slate slate, SlateTie tie)
    {
        SlateSeat[] seats = [.. slate.Seats];
        int at = -1;
        bool isMoved = false;
        foreach (SlateSeat change in tie.Changes)
        {
            // Each change once, in settling order, and none that changes nothing: there is one way of writing it.
            int seat = Array.FindIndex(seats, held => held.Seat == change.Seat);
            if (seat <= at || seats[seat].Person == change.Person)
            {
                return false;
            }

            at = seat;
            seats[seat] = change;
            isMoved |= change.Seat == tie.Seat;
        }

        return isMoved
            && SeatReading.Read(nominations, ValueList.Create<SlateSeat>(seats), out int[] holders) is null
            && new HardRules(nominations, null).BrokenBy(holders) is null
            && SlateFigures.Levels(nominations, holders).SequenceEqual(slate.Levels.Select(level => level.Value));
    }
}
