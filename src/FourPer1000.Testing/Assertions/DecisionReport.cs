using System.Globalization;
using System.Text;
using FourPer1000.Rules;

namespace FourPer1000.Testing;

/// <summary>Writes a decision out in full for people who look at a failed test.</summary>
internal static class DecisionReport
{
    public static string Of(string expectation, Decision decision, Explanation? explanation, string[] expected, HashSet<string> found)
    {
        var text = new StringBuilder($"Expected: {expectation}.\nAnswer:   {Answer(decision)}.\n");
        Line(text, "Not given", expected.Where(code => !found.Contains(code)).Distinct(StringComparer.Ordinal));
        Line(text, "Not expected", found.Except(expected, StringComparer.Ordinal).Order(StringComparer.Ordinal));
        text.Append(Of(decision));
        if (explanation is not null)
        {
            text.Append("Checked:\n");
            Tree(text, explanation, 1);
        }

        return text.ToString().TrimEnd('\n');
    }

    /// <summary>Reasons with arguments, clauses and remedies; missing facts; conditions; what would turn the whole.</summary>
    public static string Of(Decision decision)
    {
        var text = new StringBuilder();
        foreach (Reason reason in decision.Reasons)
        {
            text.Append(CultureInfo.InvariantCulture, $"Reason:   {reason}\n");
            Line(text, "  cleared by any one of", reason.Remedies.Select(remedy => remedy.Code));
        }

        foreach (MissingFact missing in decision.Missing)
        {
            text.Append(CultureInfo.InvariantCulture, $"Missing:  {missing.Fact}, needed by {missing.NeededBy} ({missing.Clause})\n");
        }

        foreach (Condition condition in decision.Conditions)
        {
            text.Append(CultureInfo.InvariantCulture, $"Condition: {condition.Remedy}, or else {condition.Reason}\n");
        }

        if (decision.IsRefused)
        {
            text.Append("Turned by: ").AppendJoin(" | ", decision.Remedies.Count == 0 ? ["nothing"] : decision.Remedies.Select(set => set.ToString())).Append('\n');
        }

        return text.ToString();
    }

    public static string Answer(Decision decision) => decision switch
    {
        Decision.Refused => "refused",
        Decision.Undetermined => "undetermined",
        { Conditions.Count: > 0 } => "granted on conditions",
        _ => "granted",
    };

    private static void Tree(StringBuilder text, Explanation node, int depth)
    {
        string mark = node.Decision switch { Decision.Granted => "yes", Decision.Refused => "no", _ => "?" };
        text.Append(' ', depth * 2).Append(CultureInfo.InvariantCulture, $"[{mark}] ");
        text.Append(node.Kind switch
        {
            ExplanationKind.Requirement => $"{node.Code} ({node.Clause}){string.Concat(node.Facts.Select(fact => $" {fact.Name}={fact.Value}"))}",
            ExplanationKind.All => "all of",
            ExplanationKind.Any => "any of",
            ExplanationKind.OnCondition => node.IsLenient ? "or on condition" : "or on condition, which the terms do not allow",
            _ => "not known yet",
        }).Append('\n');
        foreach (Explanation part in node.Parts)
        {
            Tree(text, part, depth + 1);
        }
    }

    private static void Line(StringBuilder text, string name, IEnumerable<string> codes)
    {
        string list = string.Join(", ", codes);
        if (list.Length > 0)
        {
            text.Append(CultureInfo.InvariantCulture, $"{name}: {list}\n");
        }
    }
}
