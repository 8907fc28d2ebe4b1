using FourPer1000.Domain;
using FourPer1000.Rules;

namespace FourPer1000.Selection;

/// <summary>Compares the explanations of a slate with what anybody can count in the input. By which level a seat is settled is not counted here: that is <see cref="WhySearch"/>'s to say.</summary>
public static class ExplanationCheck
{
    private static readonly HashSet<(string Level, string Bound)> Known =
    [
        .. SlateLevels.OfRepair.Append(SlateCertificate.Feasibility).SelectMany(level => new[] { (level, SeatCodes.Exact), (level, SeatCodes.AtLatest) }),
        (SlateCertificate.Lot, SeatCodes.AtLatest),
    ];


    /// <summary>The first seat whose explanation does not fit; null where all fit, or where there are none to be explained.</summary>
    /// <param name="input">The input.</param>
    /// <param name="slate">The slate, with its explanations in settling order.</param>
    public static SeatId? FirstOdd(SlateInput input, Slate slate)
    {
        ArgumentNullException.ThrowIfNull(input);
        ArgumentNullException.ThrowIfNull(slate);
        HashSet<(PersonId, SeatId)> excluded = [.. input.Policy.Excluded.Select(decision => (decision.Person, decision.Seat))];
        ILookup<SeatId, SeatCandidacy> candidacies = input.Candidacies.ToLookup(candidacy => candidacy.Seat);
        Dictionary<(PersonId, SeatId), int> ranks = LotOrder.Of(input).ToDictionary(entry => (entry.Candidacy.Person, entry.Candidacy.Seat), entry => entry.Rank);
        for (int i = 0; i < Math.Max(slate.Seats.Count, slate.Explanations.Count); i++)
        {
            if (i >= slate.Seats.Count || i >= slate.Explanations.Count)
            {
                return i < slate.Seats.Count ? slate.Seats[i].Seat : slate.Explanations[i].Seat;
            }

            (SlateSeat held, SeatExplanation explanation) = (slate.Seats[i], slate.Explanations[i]);
            int all = candidacies[held.Seat].Count(), open = candidacies[held.Seat].Count(candidacy => !excluded.Contains((candidacy.Person, candidacy.Seat)));
            if (explanation.Seat != held.Seat || !Fits(input.Policy, held, explanation, open, all - open, ranks))
            {
                return held.Seat;
            }
        }

        return null;
    }

    private static bool Fits(SlatePolicy policy, SlateSeat held, SeatExplanation explanation, int open, int excluded, Dictionary<(PersonId, SeatId), int> ranks)
    {
        if (held.Person is not { } person)
        {
            return open == 0
                ? explanation == new SeatExplanation(held.Seat, SeatCodes.NoNominee, [new("excluded", excluded)])
                : explanation == new SeatExplanation(held.Seat, SeatCodes.KeptVacant, [new("nominees", open)])
                    || explanation == new SeatExplanation(held.Seat, SeatCodes.KeptVacant, [new("nominees", open), new("bound", SeatCodes.AtLatest)])
                    || explanation == new SeatExplanation(held.Seat, SeatCodes.Lot, [new("nominees", open)]);
        }

        Argument named = new("person", person.Value), among = new("nominees", open);
        if (policy.Fixed.FirstOrDefault(decision => decision.Person == person && decision.Seat == held.Seat) is { } decision)
        {
            return explanation == new SeatExplanation(held.Seat, SeatCodes.Fixed, decision.Reason is { } reason ? [named, new("reason", reason)] : [named]);
        }

        if (open == 1)
        {
            return explanation == new SeatExplanation(held.Seat, SeatCodes.OnlyNominee, excluded == 0 ? [named] : [named, new("excluded", excluded)]);
        }

        return (explanation["level"], explanation["bound"]) switch
        {
            (null, null) => ranks.TryGetValue((person, held.Seat), out int rank) && explanation == new SeatExplanation(held.Seat, SeatCodes.Lot, [named, among, new("rank", rank)]),
            (ArgumentValue.Code level, ArgumentValue.Code bound) => Known.Contains((level.Value, bound.Value))
                && explanation == new SeatExplanation(held.Seat, SeatCodes.BestOnLevel, [named, among, new("level", level), new("bound", bound)]),
            _ => false,
        };
    }
}
