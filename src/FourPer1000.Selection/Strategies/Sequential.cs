using FourPer1000.Domain;

namespace FourPer1000.Selection;

/// <summary>One seat after another in settling order, as it is done by hand: each seat goes to the nominee who is best at that moment, and nothing is taken back. It shows what looking at all seats together buys.</summary>
/// <remarks>Fixed candidacies are seated first. At each seat those who would break a cap, an exclusion or a hard maximum are passed over; of the others the one who adds most to minima that are not met yet
/// and least above soft maxima is taken, then the one with the fewest pairs, the most support, the fewest offices, the best lot. Hard minima may be missed: the audit names them.</remarks>
public sealed class Sequential : ISlateStrategy
{
    /// <inheritdoc/>
    public string Code => "sequential";

    /// <inheritdoc/>
    public StrategyResult Fill(SlateInput input, SearchLimits limits)
    {
        SlateOutcome best = SlateSearch.Find(input, limits);
        return new(Code, SlateAudit.Of(input, Seated(input.Canonical())), best);
    }

    private static List<KeyValuePair<SeatId, PersonId>> Seated(SlateInput input)
    {
        var table = new SequentialTable(input);
        foreach (SeatDecision decision in input.Policy.Fixed)
        {
            table.TrySeat(decision.Person, decision.Seat);
        }

        ILookup<SeatId, SeatCandidacy> nominees = LotOrder.Of(input).Select(entry => entry.Candidacy).ToLookup(candidacy => candidacy.Seat);
        foreach (SeatId seat in input.Seats.Where(seat => !table.IsTaken(seat)))
        {
            // Nominees stand in the order of the lot, and the order below keeps it among equals.
            SeatCandidacy[] order = [.. nominees[seat].Where(candidacy => table.IsAllowed(candidacy.Person, seat))
                .OrderBy(candidacy => table.Shortfall(candidacy.Person, seat))
                .ThenBy(candidacy => table.Pairs(candidacy.Person, seat))
                .ThenByDescending(candidacy => candidacy.Support)
                .ThenBy(candidacy => table.Offices(candidacy.Person))];
            if (order is [var first, ..])
            {
                table.TrySeat(first.Person, seat);
            }
        }

        return table.Holders;
    }
}
