using FourPer1000.Domain;
using FourPer1000.Rules;

namespace FourPer1000.Selection;

/// <summary>Judges a slate that was made by hand: which rules it keeps, and how far it is from the best one on each level.</summary>
/// <param name="holders">Who holds which seat; a seat that is not named is vacant.</param>
public sealed class CheckOnly(IEnumerable<KeyValuePair<SeatId, PersonId>> holders) : ISlateStrategy
{
    private readonly ValueList<KeyValuePair<SeatId, PersonId>> given = ValueList.From(holders);

    /// <inheritdoc/>
    public string Code => "check-only";

    /// <inheritdoc/>
    /// <exception cref="ArgumentException">The input is unusable; a seat is named twice or is none of the slate; a person is not among the people.</exception>
    public StrategyResult Fill(SlateInput input, SearchLimits limits) => new(Code, SlateAudit.Of(input, given), SlateSearch.Find(input, limits));

    internal static SlateAudit Audit(SlateInput input, IEnumerable<SlateSeat> seats) =>
        SlateAudit.Of(input, seats.Where(seat => seat.Person is not null).Select(seat => KeyValuePair.Create(seat.Seat, seat.Person!.Value)));
}
