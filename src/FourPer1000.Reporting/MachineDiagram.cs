using FourPer1000.StateMachines;

namespace FourPer1000.Reporting;

/// <summary>A state machine as a picture: states as boxes, arrows with number, trigger and clause, and a table with who may pull each arrow and what it needs.</summary>
/// <remarks>Self-contained SVG without scripts, styles or fonts from elsewhere; its description says every arrow in words; shapes and numbers carry the meaning, never colour.
/// The same outline, labels and words give the same text on every machine and in every culture.</remarks>
public static class MachineDiagram
{
    private const double Margin = 24;

    /// <summary>The picture as an SVG element, with LF line ends: a file of its own, or a part of an HTML page.</summary>
    /// <param name="machine">The machine.</param>
    /// <param name="labels">The words for its codes, in the language of <paramref name="words"/>.</param>
    /// <param name="words">The words around them.</param>
    /// <param name="idPrefix">Begins every id, so that several pictures can stand on one page: an ASCII letter, then letters, digits, hyphens and underscores. Null takes the machine's name.</param>
    /// <exception cref="ArgumentException">The outline contradicts itself, or the prefix is not one.</exception>
    public static string Svg(MachineOutline machine, IMachineLabels labels, DiagramWords words, string? idPrefix = null)
    {
        ArgumentNullException.ThrowIfNull(machine);
        ArgumentNullException.ThrowIfNull(labels);
        ArgumentNullException.ThrowIfNull(words);
        string prefix = idPrefix ?? $"machine-{string.Concat(machine.Name.Select(c => IsIdCharacter(c) ? c : '-'))}";
        if (prefix.Length == 0 || !char.IsAsciiLetter(prefix[0]) || !prefix.All(IsIdCharacter))
        {
            throw new ArgumentException($"'{idPrefix}' cannot begin an id.", nameof(idPrefix));
        }

        MachineLayout layout = MachineLayout.Of(machine, labels);
        var table = new MachineTable(machine, labels, words);
        IReadOnlyList<string> title = TextLines.Wrap(SvgWriter.Clean(labels.Machine(machine.Name)), Math.Max(layout.Width, table.Width) * 0.8, 16);
        double width = Math.Max(Math.Max(layout.Width, table.Width), TextLines.Widest(title, 16) * 1.1) + (2 * Margin);
        double tableTop = Margin + (title.Count * 22) + layout.Height + 36;

        using var body = new SvgWriter();
        var picture = new MachinePicture(machine, layout, body, prefix);
        body.Open("svg").With("role", "img").With("aria-labelledby", $"{prefix}-title {prefix}-desc").WithLanguage(words.LanguageTag);
        double height = Math.Ceiling(HeightOf(table, tableTop, width) + Margin);
        body.With("viewBox", $"0 0 {SvgWriter.Number(width)} {SvgWriter.Number(height)}").With("width", width).With("height", height)
            .With("font-family", "system-ui, 'DejaVu Sans', Verdana, sans-serif").With("font-size", 12).With("fill", "#111")
            .Open("title").With("id", $"{prefix}-title").Words(labels.Machine(machine.Name)).Close()
            .Open("desc").With("id", $"{prefix}-desc").Words(MachineWords.Of(machine, labels, words)).Close();
        picture.WriteTip();
        body.Box(new(0, 0, width, height), 0, "#fff", "none");
        body.Open("g").With("font-size", 16);
        for (int line = 0; line < title.Count; line++)
        {
            body.Text(Margin, Margin + 12 + (line * 22), title[line], strong: true);
        }

        body.Close();
        picture.Write(Math.Round((width - layout.Width) / 2), Margin + (title.Count * 22));
        table.Write(body, prefix, Margin, tableTop, width - (2 * Margin));
        return body.Close().Finish();
    }

    // The table is written twice: once to see how high it becomes.
    private static double HeightOf(MachineTable table, double top, double width)
    {
        using var trial = new SvgWriter();
        trial.Open("svg");
        return table.Write(trial, "trial", Margin, top, width - (2 * Margin));
    }

    private static bool IsIdCharacter(char c) => char.IsAsciiLetterOrDigit(c) || c is '-' or '_';
}
