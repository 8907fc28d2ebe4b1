using System.Text;
using FourPer1000.Rules;

namespace FourPer1000.Texts;

/// <summary>A status in words: with its flags and every reason.</summary>
public static class StatusSentence
{
    /// <summary>"Off track (stale). …": the status, the flags in brackets, then every reason with its clause.</summary>
    /// <param name="book">The language.</param>
    /// <param name="status">The code of the status, <c>off-track</c>.</param>
    /// <param name="flags">The codes of the flags.</param>
    /// <param name="reasons">The reasons, the one that carries the status first.</param>
    public static string Of(Phrasebook book, string status, ValueList<string> flags, ValueList<Reason> reasons)
    {
        ArgumentNullException.ThrowIfNull(book);
        ArgumentNullException.ThrowIfNull(flags);
        ArgumentNullException.ThrowIfNull(reasons);
        string word = book.Find("target-status", status).ToString();
        StringBuilder text = new StringBuilder().Append(char.ToUpperInvariant(word[0])).Append(word.AsSpan(1));
        for (int i = 0; i < flags.Count; i++)
        {
            text.Append(i == 0 ? " (" : ", ").Append(book.Find("target-flag", flags[i]));
        }

        text.Append(flags.Count > 0 ? ")." : ".");
        foreach (Reason reason in reasons)
        {
            text.Append(' ').Append(book.Sentence(reason));
        }

        return text.ToString();
    }
}
