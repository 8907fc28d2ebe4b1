using FourPer1000.Domain;
using FourPer1000.Rules;

namespace FourPer1000.Selection;

/// <summary>Answers "why X?" and "why not Y?": the candidacy is forced out, or in, the slate is solved again, and the first level that gets worse is named, or the clash (charter C5.6, C5.7).</summary>
public static class WhySearch
{
    /// <summary>Why a person holds a seat, or does not.</summary>
    /// <param name="input">The input.</param>
    /// <param name="person">Who.</param>
    /// <param name="seat">Which seat.</param>
    /// <param name="limits">How far each search may go.</param>
    /// <exception cref="ArgumentException">The input is unusable.</exception>
    public static WhyAnswer Ask(SlateInput input, PersonId person, SeatId seat, SearchLimits limits)
    {
        ArgumentNullException.ThrowIfNull(input);
        ArgumentNullException.ThrowIfNull(limits);
        return Ask(input, SlateSearch.Find(input, limits), person, seat, limits);
    }

    /// <summary>The same where the best slate is known already.</summary>
    /// <param name="input">The input.</param>
    /// <param name="outcome">What <see cref="SlateSearch"/> made of it.</param>
    /// <param name="person">Who.</param>
    /// <param name="seat">Which seat.</param>
    /// <param name="limits">How far the search may go.</param>
    /// <exception cref="ArgumentException">The outcome was made from another input.</exception>
    public static WhyAnswer Ask(SlateInput input, SlateOutcome outcome, PersonId person, SeatId seat, SearchLimits limits)
    {
        ArgumentNullException.ThrowIfNull(input);
        ArgumentNullException.ThrowIfNull(outcome);
        ArgumentNullException.ThrowIfNull(limits);
        if (HashIn(outcome) != InputHash.Of(input))
        {
            throw new ArgumentException("The outcome was made from another input.", nameof(outcome));
        }

        WhyAnswer Not(Reason reason, ValueList<string>? conflict = null) => new(person, seat, false, reason, null, conflict);
        if (!input.Seats.Contains(seat))
        {
            return Not(SelectionReasons.Because(SelectionReasons.NoSuchSeat, new Argument("seat", seat.ToString())));
        }

        if (!input.Candidacies.Any(candidacy => candidacy.Person == person && candidacy.Seat == seat))
        {
            return Not(SelectionReasons.Because(SelectionReasons.NotNominated, new("person", person.Value), new("seat", seat.ToString())));
        }

        if (input.Policy.Excluded.FirstOrDefault(Names) is { } excluded)
        {
            return Not(SelectionReasons.Because(SelectionReasons.ExcludedBySecretariat, new Argument("decision", excluded.Reason ?? "")));
        }

        return outcome switch
        {
            SlateOutcome.Optimal optimal => new ForcedSlate(input, optimal.Slate, person, seat, limits).Answer(),
            SlateOutcome.Infeasible { Conflict: { } conflict } => Not(SelectionReasons.Because(SelectionReasons.NoSlate, new Argument("rules", conflict.Rules)), conflict.Rules),
            _ => Not(SelectionReasons.Because(SelectionReasons.LimitReached, new Argument("limit", limits.Nodes))),
        };

        bool Names(SeatDecision decision) => decision.Person == person && decision.Seat == seat;
    }

    private static InputHash HashIn(SlateOutcome outcome) => outcome switch
    {
        SlateOutcome.Optimal optimal => optimal.Slate.InputHash,
        SlateOutcome.Feasible feasible => feasible.Slate.InputHash,
        SlateOutcome.Infeasible infeasible => infeasible.InputHash,
        SlateOutcome.Undecided undecided => undecided.InputHash,
        _ => throw new ArgumentException($"An outcome of an unknown kind: {outcome.Status}.", nameof(outcome)),
    };
}
