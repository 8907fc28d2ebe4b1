using System.Text;
using FourPer1000.Rules;

namespace FourPer1000.Texts;

/// <summary>Decisions in words: reasons with their clauses, and what would turn them.</summary>
public static class DecisionSentences
{
    /// <summary>One reason as a sentence, with its clause behind it.</summary>
    public static string Sentence(this Phrasebook book, Reason reason)
    {
        ArgumentNullException.ThrowIfNull(book);
        ArgumentNullException.ThrowIfNull(reason);
        var into = new StringBuilder();
        AppendReason(book, into, reason);
        return into.ToString();
    }

    /// <summary>Appends every reason, missing fact and open condition of a decision, then what would turn a refusal; nothing for a plain yes.</summary>
    /// <param name="book">The language.</param>
    /// <param name="into">Takes the sentences, each with a space before it.</param>
    /// <param name="decision">The decision.</param>
    public static void AppendWhy(this Phrasebook book, StringBuilder into, Decision decision)
    {
        ArgumentNullException.ThrowIfNull(book);
        ArgumentNullException.ThrowIfNull(into);
        ArgumentNullException.ThrowIfNull(decision);
        foreach (Reason reason in decision.Reasons)
        {
            into.Append(' ');
            AppendReason(book, into, reason);
        }

        foreach (MissingFact missing in decision.Missing)
        {
            into.Append(' ');
            book.Append(into, "missing", missing.Fact);
        }

        foreach (Condition condition in decision.Conditions)
        {
            into.Append(' ');
            book.Append(into, "decision", "condition", new Argument("remedy", condition.Remedy.Code));
        }

        AppendRemedies(book, into, decision.Remedies);
    }

    /// <summary>Appends what would turn a refusal: the sets, separated by "or"; nothing where there is none.</summary>
    public static void AppendRemedies(this Phrasebook book, StringBuilder into, ValueList<RemedySet> remedies)
    {
        ArgumentNullException.ThrowIfNull(book);
        ArgumentNullException.ThrowIfNull(into);
        ArgumentNullException.ThrowIfNull(remedies);
        for (int i = 0; i < remedies.Count; i++)
        {
            if (i == 0)
            {
                into.Append(' ');
            }

            book.Append(into, "decision", i == 0 ? "remedies" : "or");
            book.Forms.AppendList(into, ValueList.From(remedies[i].Remedies.Select(remedy => book.Find("remedy", remedy.Code).ToString())));
        }

        if (remedies.Count > 0)
        {
            into.Append('.');
        }
    }

    private static void AppendReason(Phrasebook book, StringBuilder into, Reason reason)
    {
        book.Append(into, "reason", reason.Code, reason.Arguments.AsSpan());
        into.Append(" (").Append(reason.Clause.Id).Append(')');
    }
}
