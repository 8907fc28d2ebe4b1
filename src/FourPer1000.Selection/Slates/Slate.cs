using FourPer1000.Rules;

namespace FourPer1000.Selection;

/// <summary>A slate: who is proposed for each seat, and what it is worth.</summary>
/// <param name="InputHash">The input it was made from.</param>
/// <param name="Levels">The levels of <see cref="SlateLevels.Of"/> in their order.</param>
/// <param name="Seats">Every seat, in settling order.</param>
/// <param name="Quotas">Every quota, ordered by id.</param>
/// <param name="Balance">Task force by task force in settling order, then attribute by attribute.</param>
public sealed record Slate(
    InputHash InputHash, ValueList<SlateLevel> Levels, ValueList<SlateSeat> Seats, ValueList<QuotaCount> Quotas, ValueList<BalanceSheet> Balance)
{
    /// <summary>The seats that do not stay with their holder, in settling order; null where no standing slate is repaired.</summary>
    public ValueList<ChangedSeat>? ChangedSeats { get; init; }

    /// <summary>Why each seat is filled as it is, in settling order; empty where nobody asked: a slate that is not proven has none.</summary>
    public ValueList<SeatExplanation> Explanations { get; init; } = [];
}
