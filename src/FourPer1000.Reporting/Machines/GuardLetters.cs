using System.Globalization;
using FourPer1000.StateMachines;

namespace FourPer1000.Reporting;

/// <summary>Gives a letter to every guard that is too long to stand in the table, so that it is written once and referred to.</summary>
internal sealed class GuardLetters(IMachineLabels labels, DiagramWords words)
{
    private const double ShortEnough = 300;
    private readonly List<(string Letter, string Expression)> lettered = [];

    /// <summary>The lettered guards and what must hold together for each, in the order in which they came up.</summary>
    public IEnumerable<(string Letter, IReadOnlyList<string> Parts)> Lettered =>
        lettered.Select(guard => (guard.Letter, GuardPhrase.Parts(guard.Expression, labels, words)));

    /// <summary>What stands in the table for a guard: its words, its letter, or what is awaited of a lettered one.</summary>
    public string Mention(string? expression)
    {
        if (expression is null)
        {
            return "";
        }

        string whole = GuardPhrase.Whole(expression, labels, words);
        if (TextMeasure.Width(whole, MachineTable.TextSize) <= ShortEnough)
        {
            return whole;
        }

        return GuardPhrase.AwaitedPart(expression) is { } part
            ? MachineWords.Fill(words.Awaited, ("guard", Mention(part)))
            : LetterOf(expression);
    }

    private string LetterOf(string expression)
    {
        int known = lettered.FindIndex(guard => string.Equals(guard.Expression, expression, StringComparison.Ordinal));
        if (known >= 0)
        {
            return lettered[known].Letter;
        }

        int round = lettered.Count / 26;
        string letter = $"{(char)('A' + (lettered.Count % 26))}{(round == 0 ? "" : (round + 1).ToString(CultureInfo.InvariantCulture))}";
        lettered.Add((letter, expression));
        return letter;
    }
}
