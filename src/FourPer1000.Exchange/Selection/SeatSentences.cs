using FourPer1000.Rules;
using FourPer1000.Selection;
using FourPer1000.Texts;

namespace FourPer1000.Exchange;

/// <summary>Explanations of seats in words.</summary>
public static class SeatSentences
{
    /// <summary>One explanation as a sentence.</summary>
    /// <param name="book">The language.</param>
    /// <param name="explanation">The explanation.</param>
    public static string Sentence(this Phrasebook book, SeatExplanation explanation)
    {
        ArgumentNullException.ThrowIfNull(book);
        ArgumentNullException.ThrowIfNull(explanation);
        return book.Render("seat", KeyOf(explanation), explanation.Arguments.AsSpan());
    }

    private static string KeyOf(SeatExplanation explanation)
    {
        bool isAtLatest = explanation["bound"] is ArgumentValue.Code { Value: SeatCodes.AtLatest };
        return explanation.Code switch
        {
            SeatCodes.Fixed when explanation["reason"] is not null => "fixed-with-reason",
            SeatCodes.BestOnLevel when explanation["level"] is ArgumentValue.Code { Value: SlateCertificate.Feasibility } => "needed-by-rules",
            SeatCodes.BestOnLevel when isAtLatest => "best-on-level-at-latest",
            SeatCodes.Lot when isAtLatest => "lot-at-latest",
            _ => explanation.Code,
        };
    }
}
