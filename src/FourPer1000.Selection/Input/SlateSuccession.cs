using FourPer1000.Domain;
using FourPer1000.Rules;

namespace FourPer1000.Selection;

/// <summary>The input for the repair of a standing slate: somebody declines, resigns or loses standing, and the reserve comes in with as few seats changing hands as possible.</summary>
/// <remarks>It is solved, proven and explained like any other input. Vacancies and the shortfall against quotas still come first; the seats that change hands are the next level, and a seat counts as changed
/// when its holder could have kept it and does not. Nothing is decided or refused here: what cannot be used, such as a candidacy given twice, is a fault that <see cref="SlateInputCheck"/> names.</remarks>
public static class SlateSuccession
{
    /// <summary>The input with a standing slate and without those who leave.</summary>
    /// <param name="input">The input of the standing slate, or a later one of the same task forces and regions.</param>
    /// <param name="standing">The seats as they are held; vacant ones free a seat of nothing.</param>
    /// <param name="leaving">Who leaves which seat, with the reason. They are excluded from it, and what fixed them there no longer holds.</param>
    public static SlateInput InputFor(SlateInput input, IEnumerable<SlateSeat> standing, IEnumerable<SeatDecision> leaving) => InputFor(input, standing, leaving, SlateReserve.None);

    /// <summary>The input with a standing slate, without those who leave, and with those who come in.</summary>
    /// <param name="input">The input of the standing slate, or a later one of the same task forces and regions.</param>
    /// <param name="standing">The seats as they are held; vacant ones free a seat of nothing.</param>
    /// <param name="leaving">Who leaves which seat, with the reason. They are excluded from it, and what fixed them there no longer holds.</param>
    /// <param name="reserve">Who comes in.</param>
    public static SlateInput InputFor(SlateInput input, IEnumerable<SlateSeat> standing, IEnumerable<SeatDecision> leaving, SlateReserve reserve)
    {
        ArgumentNullException.ThrowIfNull(input);
        ArgumentNullException.ThrowIfNull(standing);
        ArgumentNullException.ThrowIfNull(leaving);
        ArgumentNullException.ThrowIfNull(reserve);
        SlatePolicy policy = input.Policy;
        SeatDecision[] departures = [.. leaving];
        HashSet<(PersonId, SeatId)> gone = [.. departures.Select(decision => (decision.Person, decision.Seat))];
        HashSet<(PersonId, SeatId)> excluded = [.. policy.Excluded.Select(decision => (decision.Person, decision.Seat))];
        SeatDecision[] added = [.. departures.Where(decision => excluded.Add((decision.Person, decision.Seat)))];
        return input with
        {
            People = ValueList.From(input.People.Concat(reserve.People)),
            Candidacies = ValueList.From(input.Candidacies.Concat(reserve.Candidacies)),
            Standing = ValueList.From(standing.Where(seat => seat.Person is not null).Select(seat => new StandingSeat(seat.Seat, seat.Person!.Value))),
            Policy = policy with
            {
                Fixed = ValueList.From(policy.Fixed.Where(decision => !gone.Contains((decision.Person, decision.Seat)))),
                Excluded = ValueList.From(policy.Excluded.Concat(added)),
            },
        };
    }

    /// <summary>A person leaves everything: one decision for each of their candidacies.</summary>
    /// <param name="input">The input.</param>
    /// <param name="person">Who.</param>
    /// <param name="reason">Why.</param>
    public static IEnumerable<SeatDecision> Everything(SlateInput input, PersonId person, string? reason)
    {
        ArgumentNullException.ThrowIfNull(input);
        return input.Candidacies.Where(candidacy => candidacy.Person == person).Select(candidacy => new SeatDecision(person, candidacy.Seat, reason));
    }
}
