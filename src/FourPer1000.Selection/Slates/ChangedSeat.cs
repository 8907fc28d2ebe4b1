using FourPer1000.Domain;
using FourPer1000.Rules;

namespace FourPer1000.Selection;

/// <summary>A seat that does not stay with its holder when a standing slate is repaired (charter C6.3).</summary>
/// <param name="Seat">The seat.</param>
/// <param name="From">Who held it; null where it was vacant.</param>
/// <param name="To">Who is proposed; null for a vacancy.</param>
/// <param name="CouldKeep">Whether the holder could have kept it: then it counts at the level <see cref="SlateLevels.Changes"/>. False where the holder's candidacy is gone or excluded, and where nobody held the seat.</param>
public readonly record struct ChangedSeat(SeatId Seat, PersonId? From, PersonId? To, bool CouldKeep)
{
    /// <summary>The code of the sentence: <c>filled</c>, <c>vacated</c>, <c>replaced</c>; <c>emptied</c> and <c>moved</c> where the holder could have kept the seat.</summary>
    public string Wording => this switch
    {
        { From: null } => "filled",
        { To: null } => CouldKeep ? "emptied" : "vacated",
        _ => CouldKeep ? "moved" : "replaced",
    };

    /// <summary>What the sentence is about: <c>seat</c>, <c>from</c>, <c>to</c>, the last two empty for nobody.</summary>
    public ValueList<Argument> Arguments => [new("seat", Seat.ToString()), new("from", From?.Value ?? ""), new("to", To?.Value ?? "")];
}
