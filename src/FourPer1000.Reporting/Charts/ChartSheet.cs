namespace FourPer1000.Reporting;

/// <summary>The sheet of a chart: role, title and description for those who do not see it, a white ground, the words of the heading.</summary>
internal sealed class ChartSheet(ReportWords words, string prefix, string title, string description)
{
    public const double Margin = 14;
    public const double TextSize = 12;
    private const double TitleSize = 15;

    /// <summary>Draws a chart.</summary>
    /// <param name="width">The width.</param>
    /// <param name="note">A remark under the title, such as that the data are invented; null for none.</param>
    /// <param name="draw">Draws from a height downwards and says where it ends.</param>
    public string Draw(double width, string? note, Func<SvgWriter, double, double> draw)
    {
        IReadOnlyList<string> heading = TextLines.Wrap(SvgWriter.Clean(title), width - (2 * Margin), TitleSize * 1.1);
        double top = Margin + (heading.Count * 20) + (note is null ? 0 : 20) + 6;
        double height;
        using (var trial = new SvgWriter())
        {
            trial.Open("svg");
            height = Math.Ceiling(draw(trial, top) + Margin);
        }

        using var svg = new SvgWriter();
        svg.Open("svg").With("role", "img").With("aria-labelledby", $"{prefix}-title {prefix}-desc").WithLanguage(words.Tag)
            .With("viewBox", $"0 0 {SvgWriter.Number(width)} {SvgWriter.Number(height)}").With("width", width).With("height", height)
            .With("font-family", "system-ui, 'DejaVu Sans', Verdana, sans-serif").With("font-size", TextSize).With("fill", StatusStyle.Text)
            .Open("title").With("id", $"{prefix}-title").Words(title).Close()
            .Open("desc").With("id", $"{prefix}-desc").Words(note is null ? description : $"{note}. {description}").Close()
            .Box(new(0, 0, width, height), 0, "#ffffff", "none");
        svg.Open("g").With("font-size", TitleSize);
        for (int line = 0; line < heading.Count; line++)
        {
            svg.Text(Margin, Margin + 14 + (line * 20), heading[line], strong: true);
        }

        svg.Close();
        if (note is not null)
        {
            svg.Open("g").With("fill", StatusStyle.Demonstration).With("font-style", "italic").Text(Margin, Margin + 14 + (heading.Count * 20), note).Close();
        }

        draw(svg, top);
        return svg.Close().Finish();
    }

    /// <summary>A prefix of ids from any name: an ASCII letter, then letters, digits and hyphens.</summary>
    public static string Prefix(string kind, string name) =>
        $"{kind}-{string.Concat(name.Select(c => char.IsAsciiLetterOrDigit(c) ? char.ToLowerInvariant(c) : '-'))}";
}
