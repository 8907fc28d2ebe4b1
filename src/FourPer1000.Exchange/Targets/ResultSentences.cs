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
        StringBuilder text = Begin(book, result.Status);
        for (int i = 0; i < result.Flags.Count; i++)
        {
            text.Append(i == 0 ? " (" : ", ").Append(book.Find("target-flag", result.Flags[i].Code()));
        }

        text.Append(result.Flags.Count > 0 ? ")." : ".");
        foreach (Reason reason in result.Reasons)
        {
            text.Append(' ').Append(book.Sentence(reason));
        }

        return text.ToString();
    }

    /// <summary>Why a series cannot be read.</summary>
    public static string Of(Phrasebook book, SeriesEntry unreadable)
    {
        ArgumentNullException.ThrowIfNull(book);
        ArgumentNullException.ThrowIfNull(unreadable);
        StringBuilder text = Begin(book, TargetStatus.NotAssessable).Append('.');
        foreach (Fault fault in unreadable.Faults)
        {
            text.Append(' ');
            book.Append(text, "fault", fault.Code, fault.Arguments.AsSpan());
            text.Append(" [").Append(fault.Place).Append(']');
        }

        return text.ToString();
    }

    private static StringBuilder Begin(Phrasebook book, TargetStatus status)
    {
        string word = book.Find("target-status", status.Code()).ToString();
        return new StringBuilder().Append(char.ToUpperInvariant(word[0])).Append(word.AsSpan(1));
    }
}
