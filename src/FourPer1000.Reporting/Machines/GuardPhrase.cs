using FourPer1000.StateMachines;

namespace FourPer1000.Reporting;

/// <summary>Puts a guard into words: codes become labels, the signs between them become words.</summary>
/// <remarks>Reads what <see cref="MachineArrow.GuardExpression"/> writes: codes joined by <c>&amp;</c> and <c>|</c>, parentheses, <c>awaited(…)</c>, <c>(…, or on condition remedy)</c>.</remarks>
internal sealed class GuardPhrase
{
    private const string AwaitedSign = "awaited(";
    private const string ConditionSign = ", or on condition ";
    private readonly string text;
    private readonly IMachineLabels labels;
    private readonly DiagramWords words;
    private int next;

    private GuardPhrase(string text, IMachineLabels labels, DiagramWords words) => (this.text, this.labels, this.words) = (text, labels, words);

    /// <summary>What must hold together, each in words; a guard that cannot be read is given as it stands.</summary>
    public static IReadOnlyList<string> Parts(string expression, IMachineLabels labels, DiagramWords words)
    {
        var phrase = new GuardPhrase(expression, labels, words);
        List<string> alternatives = [];
        List<string> parts = phrase.Together();
        while (phrase.Takes(" | "))
        {
            alternatives.Add(phrase.Joined(parts));
            parts = phrase.Together();
        }

        if (phrase.next < expression.Length)
        {
            return [expression];
        }

        return alternatives.Count == 0 ? parts : [string.Join($" {words.Or} ", alternatives.Append(phrase.Joined(parts)))];
    }

    /// <summary>The whole guard in one phrase.</summary>
    public static string Whole(string expression, IMachineLabels labels, DiagramWords words) =>
        string.Join($" {words.And} ", Parts(expression, labels, words));

    /// <summary>What is inside <c>awaited(…)</c>, where the whole guard is that; null otherwise.</summary>
    public static string? AwaitedPart(string expression) =>
        expression.StartsWith(AwaitedSign, StringComparison.Ordinal) && Closes(expression, AwaitedSign.Length) == expression.Length - 1
            ? expression[AwaitedSign.Length..^1]
            : null;

    private List<string> Together()
    {
        List<string> parts = [One()];
        while (Takes(" & "))
        {
            parts.Add(One());
        }

        return parts;
    }

    private string One()
    {
        bool awaited = Takes(AwaitedSign);
        if (awaited || Takes("("))
        {
            int end = Closes(text, next);
            string inner = text[next..end];
            next = Math.Min(end + 1, text.Length);
            return awaited ? MachineWords.Fill(words.Awaited, ("guard", Whole(inner, labels, words))) : InParentheses(inner);
        }

        int from = next;
        while (next < text.Length && text[next] is not (' ' or '(' or ')'))
        {
            next++;
        }

        return labels.Guard(text[from..next]);
    }

    private string InParentheses(string inner)
    {
        int condition = inner.LastIndexOf(ConditionSign, StringComparison.Ordinal);
        return condition > 0 && !inner[(condition + ConditionSign.Length)..].Contains(')', StringComparison.Ordinal)
            ? MachineWords.Fill(words.OnCondition, ("guard", Whole(inner[..condition], labels, words)))
            : $"({Whole(inner, labels, words)})";
    }

    private string Joined(List<string> parts) => string.Join($" {words.And} ", parts);

    private bool Takes(string sign)
    {
        bool here = string.CompareOrdinal(text, next, sign, 0, sign.Length) == 0;
        next += here ? sign.Length : 0;
        return here;
    }

    // Where the parenthesis that is open before a place closes; the end of the text where it does not.
    private static int Closes(string text, int from)
    {
        int open = 1;
        for (int i = from; i < text.Length; i++)
        {
            open += text[i] switch { '(' => 1, ')' => -1, _ => 0 };
            if (open == 0)
            {
                return i;
            }
        }

        return text.Length;
    }
}
