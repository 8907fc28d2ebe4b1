using System.Text;
using FourPer1000.Rules;
using FourPer1000.Targets;
using FourPer1000.Texts;

namespace FourPer1000.Exchange;

/// <summary>What became of a series, in words.</summary>
public static class ResultSentences
{
    /// <summary>Status, flags and every reason with its clause.</summary>
    public static string Of(Phrasebook book, TargetResult result)
    {
        ArgumentNullException.ThrowIfNull(book);
        ArgumentNullException.ThrowIfNull(result);
        return StatusSentence.Of(book, result.Status.Code(), ValueList.From(result.Flags.Select(flag => flag.Code())), result.Reasons);
    }

    /// <summary>Why a series cannot be read.</summary>
    public static string Of(Phrasebook book, SeriesEntry unreadable)
    {
        ArgumentNullException.ThrowIfNull(book);
        ArgumentNullException.ThrowIfNull(unreadable);
        var text = new StringBuilder(StatusSentence.Of(book, TargetStatus.NotAssessable.Code(), [], []));
        foreach (Fault fault in unreadable.Faults)
        {
            text.Append(' ');
            book.Append(text, "fault", fault.Code, fault.Arguments.AsSpan());
            text.Append(" [").Append(fault.Place).Append(']');
        }

        return text.ToString();
    }
}
