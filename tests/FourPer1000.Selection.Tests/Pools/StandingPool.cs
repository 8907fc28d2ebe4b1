using FourPer1000.Domain;
using FourPer1000.Rules;

namespace FourPer1000.Selection.Tests;

/// <summary>Pools with a standing slate that somebody has left.</summary>
internal static class StandingPool
{
    /// <summary>Anybody may stand anywhere, over the caps, without a candidacy, twice in a task force: a standing slate need not obey the rules.</summary>
    public static SlateInput Any(SlateInput input, ulong seed)
    {
        var chance = new Chance(seed + 7_000_000);
        var standing = new List<StandingSeat>();
        foreach (SeatId seat in input.Seats.Where(_ => chance.OfHundred(75)))
        {
            PersonId[] nominees = [.. input.Candidacies.Where(candidacy => candidacy.Seat == seat).Select(candidacy => candidacy.Person)];
            standing.Add(new(seat, nominees.Length > 0 && chance.OfHundred(80) ? chance.Pick(nominees) : chance.Pick(input.People).Id));
        }

        return Left(input with { Standing = ValueList.From(chance.Mixed(standing)) }, chance, chance.Between(0, 2));
    }

    /// <summary>The best slate stands, and some of its holders leave.</summary>
    public static SlateInput After(SlateInput input, ulong seed, int departures)
    {
        var chance = new Chance(seed + 9_000_000);
        Slate slate = ((SlateOutcome.Optimal)SlateSearch.Find(input)).Slate;
        return Left(SlateSuccession.InputFor(input, slate.Seats, []), chance, departures);
    }

    // Some decline one seat, some resign from all, some are not nominated any more.
    private static SlateInput Left(SlateInput input, Chance chance, int departures)
    {
        foreach (StandingSeat held in chance.Mixed(input.Standing).Take(departures))
        {
            ValueList<StandingSeat> standing = input.Standing;
            input = chance.Below(3) switch
            {
                0 => SlateSuccession.InputFor(input, [], [new(held.Person, held.Seat, "declined")]) with { Standing = standing },
                1 => SlateSuccession.InputFor(input, [], SlateSuccession.Everything(input, held.Person, "resigned")) with { Standing = standing },
                _ => input with
                {
                    Candidacies = ValueList.From(input.Candidacies.Where(candidacy => candidacy.Person != held.Person)),
                    Policy = input.Policy with { Fixed = ValueList.From(input.Policy.Fixed.Where(decision => decision.Person != held.Person)) },
                },
            };
        }

        return input;
    }
}
