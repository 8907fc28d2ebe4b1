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
        return book.Render("seat", explanation.Wording, explanation.Arguments.AsSpan());
    }

    /// <summary>One seat that changes hands as a sentence.</summary>
    /// <param name="book">The language.</param>
    /// <param name="change">The change.</param>
    public static string Sentence(this Phrasebook book, ChangedSeat change)
    {
        ArgumentNullException.ThrowIfNull(book);
        return book.Render("changed-seat", change.Wording, change.Arguments.AsSpan());
    }
}
