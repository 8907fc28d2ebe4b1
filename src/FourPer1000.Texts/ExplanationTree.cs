using System.Text;
using FourPer1000.Rules;

namespace FourPer1000.Texts;

/// <summary>An explanation as an indented tree of lines: what was checked, what came of it, on which facts, by which clause; then what would change the answer.</summary>
public static class ExplanationTree
{
    /// <summary>The tree in a language, with LF line ends.</summary>
    public static string Write(Phrasebook book, Explanation explanation)
    {
        ArgumentNullException.ThrowIfNull(book);
        ArgumentNullException.ThrowIfNull(explanation);
        var text = new StringBuilder();
        text.Append(book.Find("decision-kind", KindOf(explanation.Decision))).Append('\n');
        Append(book, text, explanation, 0);
        foreach (Condition condition in explanation.Decision.Conditions)
        {
            book.Append(text, "decision", "condition", new Argument("remedy", condition.Remedy.Code));
            text.Append('\n');
        }

        if (explanation.WhatWouldChange.Count > 0)
        {
            var remedies = new StringBuilder();
            book.AppendRemedies(remedies, explanation.WhatWouldChange);
            text.Append(remedies.ToString().TrimStart()).Append('\n');
        }

        if (explanation.Decisive.Count > 0)
        {
            text.Append(book.Find("explanation", "decisive")).Append(' ');
            book.Forms.AppendList(text, ValueList.From(explanation.Decisive.Select(code => book.Find("requirement", code).ToString())));
            text.Append(".\n");
        }

        return text.ToString();
    }

    private static void Append(Phrasebook book, StringBuilder text, Explanation node, int depth)
    {
        text.Append(' ', 2 * depth).Append(node.Decision switch
        {
            Decision.Granted => "✓ ",
            Decision.Refused => "✗ ",
            _ => "? ",
        });
        if (node.Kind == ExplanationKind.Requirement)
        {
            text.Append(book.Find("requirement", node.Code!)).Append(" (").Append(node.Clause!.Value.Id).Append(')');
            foreach (Reason reason in node.Decision.Reasons)
            {
                text.Append(" — ");
                book.Append(text, "reason", reason.Code, reason.Arguments.AsSpan());
            }

            foreach (MissingFact missing in node.Decision.Missing)
            {
                text.Append(" — ");
                book.Append(text, "missing", missing.Fact);
            }

            text.Append(" [").Append(node.Code).AppendJoin("", node.Facts.Select(fact => $" {fact.Name}={fact.Value}")).Append("]\n");
            return;
        }

        text.Append(book.Find("explanation", node.Kind switch
        {
            ExplanationKind.All => "all",
            ExplanationKind.Any => "any",
            ExplanationKind.OnCondition => "on-condition",
            _ => "awaited",
        })).Append('\n');
        foreach (Explanation part in node.Parts)
        {
            Append(book, text, part, depth + 1);
        }
    }

    private static string KindOf(Decision decision) => decision switch
    {
        Decision.Granted => "granted",
        Decision.Refused => "refused",
        _ => "undetermined",
    };
}
