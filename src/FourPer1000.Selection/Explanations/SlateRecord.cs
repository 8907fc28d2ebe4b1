using FourPer1000.Domain;
using FourPer1000.Rules;

namespace FourPer1000.Selection;

/// <summary>The decision record of a selection: the proposal, the Secretariat's departures with their effects, the slate as decided (charter C5.6). Immutable; each departure makes the next record.</summary>
/// <param name="Input">The input.</param>
/// <param name="Proposal">The proposal.</param>
/// <param name="Departures">The departures, in their order.</param>
/// <param name="Decided">The slate as decided, with its levels and what it breaks.</param>
public sealed record SlateRecord(SlateInput Input, Slate Proposal, ValueList<SeatDeparted> Departures, SlateAudit Decided)
{
    /// <summary>The levels of the slate as decided beside those of the proposal: those that differ, in their order.</summary>
    public ValueList<LevelChange> Effect => ChangesBetween(Proposal.Levels, Decided.Levels);

    /// <summary>The record of a proposal that nobody has departed from.</summary>
    /// <param name="input">The input.</param>
    /// <param name="proposal">The proposal made from it.</param>
    /// <exception cref="ArgumentException">The proposal was made from another input.</exception>
    public static SlateRecord Of(SlateInput input, Slate proposal)
    {
        ArgumentNullException.ThrowIfNull(input);
        ArgumentNullException.ThrowIfNull(proposal);
        return proposal.InputHash == InputHash.Of(input)
            ? new(input, proposal, [], SlateAudit.Of(input, HoldersOf(proposal.Seats)))
            : throw new ArgumentException("The proposal was made from another input.", nameof(proposal));
    }

    /// <summary>Decides on a departure. A hard rule that it breaks does not refuse it: the Secretariat decides, and the record shows it. Who is no nominee for the seat is refused.</summary>
    /// <param name="departure">The departure.</param>
    public Verdict<SeatDeparted> Decide(Departure departure)
    {
        ArgumentNullException.ThrowIfNull(departure);
        Reason[] reasons = [.. ReasonsAgainst(departure)];
        if (reasons.Length > 0)
        {
            return new(Decision.Refuse(reasons), []);
        }

        SlateAudit after = With(departure);
        return new(Decision.Grant, [new(
            departure,
            Decided.Seats.First(seat => seat.Seat == departure.Seat).Person,
            ChangesBetween(Decided.Levels, after.Levels),
            ValueList.From(after.Broken.Except(Decided.Broken)))]);
    }

    /// <summary>The record after a departure.</summary>
    /// <param name="departed">The event of <see cref="Decide"/>.</param>
    public SlateRecord Apply(SeatDeparted departed)
    {
        ArgumentNullException.ThrowIfNull(departed);
        return this with { Departures = Departures.Add(departed), Decided = With(departed.Departure) };
    }

    private IEnumerable<Reason> ReasonsAgainst(Departure departure)
    {
        if (string.IsNullOrWhiteSpace(departure.Author) || string.IsNullOrWhiteSpace(departure.Reason))
        {
            yield return SelectionReasons.Because(SelectionReasons.DepartureIncomplete, new Argument("missing", string.IsNullOrWhiteSpace(departure.Author) ? "author" : "reason"));
        }

        if (Decided.Seats.FirstOrDefault(seat => seat.Seat == departure.Seat) is not { Seat.Seat: not null } held)
        {
            yield return SelectionReasons.Because(SelectionReasons.NoSuchSeat, new Argument("seat", departure.Seat.ToString()));
        }
        else if (held.Person == departure.Person)
        {
            yield return SelectionReasons.Because(SelectionReasons.NothingDeparted, new Argument("seat", departure.Seat.ToString()));
        }
        else if (departure.Person is { } person && !Input.Candidacies.Any(candidacy => candidacy.Person == person && candidacy.Seat == departure.Seat))
        {
            yield return SelectionReasons.Because(SelectionReasons.NotNominated, new("person", person.Value), new("seat", departure.Seat.ToString()));
        }
    }

    private SlateAudit With(Departure departure)
    {
        IEnumerable<KeyValuePair<SeatId, PersonId>> others = HoldersOf(Decided.Seats).Where(held => held.Key != departure.Seat);
        return SlateAudit.Of(Input, departure.Person is { } person ? others.Append(new(departure.Seat, person)) : others);
    }

    private static IEnumerable<KeyValuePair<SeatId, PersonId>> HoldersOf(ValueList<SlateSeat> seats) =>
        seats.Where(seat => seat.Person is not null).Select(seat => KeyValuePair.Create(seat.Seat, seat.Person!.Value));

    private static ValueList<LevelChange> ChangesBetween(ValueList<SlateLevel> before, ValueList<SlateLevel> after) => ValueList.From(before.Zip(after)
        .Where(pair => pair.First.Value != pair.Second.Value)
        .Select(pair => new LevelChange(pair.First.Name, pair.First.Value, pair.Second.Value)));
}
