using System.Globalization;
using FourPer1000.StateMachines;

namespace FourPer1000.Reporting;

/// <summary>A machine in sentences: what a picture says, for those who do not see it.</summary>
internal static class MachineWords
{
    /// <summary>Where it begins, where it may end, and every arrow.</summary>
    public static string Of(MachineOutline machine, IMachineLabels labels, DiagramWords words)
    {
        IEnumerable<string> sentences = [Fill(words.Begins, ("state", State(machine, machine.Initial, labels)))];
        if (machine.Final.Count > 0)
        {
            sentences = sentences.Append(Fill(words.Ends, ("states", string.Join(", ", machine.Final.Select(state => State(machine, state, labels))))));
        }

        return string.Join(' ', sentences.Concat(machine.Arrows.Select((arrow, i) => Sentence(machine, arrow, i, labels, words))));
    }

    /// <summary>Who may pull an arrow.</summary>
    public static string Who(MachineArrow arrow, IMachineLabels labels) => string.Join(", ", arrow.By.Select(authority => labels.Authority(authority.Code)));

    /// <summary>A pattern with its places filled in; what is filled in is not looked at again.</summary>
    public static string Fill(string pattern, params ReadOnlySpan<(string Place, string Words)> values)
    {
        var text = new System.Text.StringBuilder();
        int next = 0;
        while (next < pattern.Length)
        {
            bool filled = false;
            foreach ((string place, string words) in values)
            {
                string sign = $"{{{place}}}";
                if (string.CompareOrdinal(pattern, next, sign, 0, sign.Length) == 0)
                {
                    text.Append(words);
                    next += sign.Length;
                    filled = true;
                    break;
                }
            }

            if (!filled)
            {
                text.Append(pattern[next++]);
            }
        }

        return text.ToString();
    }

    private static string Sentence(MachineOutline machine, MachineArrow arrow, int index, IMachineLabels labels, DiagramWords words)
    {
        string sentence = Fill(
            words.Arrow,
            ("number", (index + 1).ToString(CultureInfo.InvariantCulture)),
            ("trigger", labels.Trigger(machine.Name, arrow.On)),
            ("from", State(machine, arrow.From, labels)),
            ("to", State(machine, arrow.To, labels)),
            ("authorities", Who(arrow, labels)),
            ("clause", arrow.Clause.Id));
        return arrow.GuardExpression is { } guard
            ? $"{sentence} {Fill(words.Guarded, ("guard", GuardPhrase.Whole(guard, labels, words)))}"
            : sentence;
    }

    private static string State(MachineOutline machine, string state, IMachineLabels labels) => labels.State(machine.Name, state);
}
