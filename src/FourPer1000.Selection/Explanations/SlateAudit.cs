using FourPer1000.Domain;
using FourPer1000.Rules;

namespace FourPer1000.Selection;

/// <summary>What a slate is worth and which rules it breaks, however it was made. Written from the rules alone, apart from the search.</summary>
/// <param name="Seats">Every seat, in settling order.</param>
/// <param name="Levels">The levels of <see cref="SlateLevels.Of"/>; nothing is proven about them.</param>
/// <param name="Quotas">Every quota, ordered by id; a hard one that is broken has its shortfall here too.</param>
/// <param name="Broken">The hard rules that do not hold, by the names of <see cref="RuleNames"/>; <c>not-nominated:…</c> and <c>excluded:…</c> for holders who may not hold the seat. Ordered.</param>
public sealed record SlateAudit(ValueList<SlateSeat> Seats, ValueList<SlateLevel> Levels, ValueList<QuotaCount> Quotas, ValueList<string> Broken)
{
    /// <summary>The beginning of the name of a holder who is no nominee for the seat.</summary>
    public const string NotNominated = "not-nominated";

    /// <summary>The beginning of the name of a holder who is excluded from the seat.</summary>
    public const string Excluded = "excluded";

    /// <summary>Judges the holders of seats; a seat that is not named is vacant.</summary>
    /// <param name="input">The input.</param>
    /// <param name="holders">Who holds which seat.</param>
    /// <exception cref="ArgumentException">The input is unusable; a seat is named twice or is none of the slate; a person is not among the people.</exception>
    public static SlateAudit Of(SlateInput input, IEnumerable<KeyValuePair<SeatId, PersonId>> holders)
    {
        ArgumentNullException.ThrowIfNull(input);
        ArgumentNullException.ThrowIfNull(holders);
        if (SlateInputCheck.FaultsOf(input) is [var fault, ..])
        {
            throw new ArgumentException($"The input is unusable: {fault}", nameof(input));
        }

        return new AuditRun(input.Canonical(), holders).Sheet();
    }
}
