using FourPer1000.Rules;
using FourPer1000.Targets;

namespace FourPer1000.Reporting;

/// <summary>The page of an objective as Markdown.</summary>
internal sealed class ObjectiveMarkdown(ObjectivePage page, ReportWords words)
{
    public string Write()
    {
        MarkdownWriter text = new MarkdownWriter().Heading(1, $"{page.Code} · {page.Card.Title}").Paragraph(page.GoalHeading);
        if (page.Card.IsDemonstration)
        {
            text.Paragraph(words.Say("demonstration"));
        }

        text.Table(
            [words.Say("horizon"), words.Say("status"), words.Say("assessed-of"), words.Say("decisive")],
            page.Card.Answers.Select(answer => ((string[])
            [
                $"{answer.Horizon.Year()}",
                answer.Words,
                words.Say("required-measures", new Argument("assessed", answer.Assessed), new Argument("required", answer.Required)),
                answer.Decisive ?? words.Say("none-assessed"),
            ]).Select(MarkdownWriter.Escape)));
        Cells(text);
        if (page.Ladder is { } ladder)
        {
            text.Heading(2, words.Say("steps")).Picture(ChartNames.Ladder(page), words.Say("ladder-title", new Argument("title", ladder.Title))).Table(
                [words.Say("step"), words.Say("due"), words.Say("state")],
                ladder.Steps.Select(step => ((string[])[step.Words, words.Date(step.Due), Tagged(step.StateWords, step.IsDemonstration)]).Select(MarkdownWriter.Escape)));
        }

        if (page.Measures.Count > 0)
        {
            text.Heading(2, words.Say("measures"));
        }

        foreach (MeasureSection measure in page.Measures)
        {
            Measure(text, measure);
        }

        if (page.Moves.Count > 0)
        {
            text.Heading(2, words.Say("moves")).Items(page.Moves);
        }

        return text.Finish();
    }

    private void Cells(MarkdownWriter text)
    {
        text.Heading(2, words.Say("words-of-plan")).Paragraph(page.Cells.Count == 0 ? words.Say("words-unknown")
            : page.WordingSource is { } source ? words.Say("paraphrase", new Argument("source", source))
            : words.Say("verbatim"));
        text.Items(page.Cells.SelectMany(cell => cell.Translation is { } translation
            ? (string[])[$"{words.Before(cell.Heading)} {cell.Text}", $"{words.Before(words.Say("translation"))} {translation}"]
            : [$"{words.Before(cell.Heading)} {cell.Text}"]));
    }

    private void Measure(MarkdownWriter text, MeasureSection measure)
    {
        text.Heading(3, Tagged(measure.Title, measure.IsDemonstration)).Paragraph($"{measure.Kind} · {measure.Unit} · {measure.Key}");
        if (measure.Chart is { } path)
        {
            text.Picture(ChartNames.Path(measure), words.Say("path-title", new Argument("title", path.Title)));
        }

        if (measure.HasTarget)
        {
            Answers(text, measure);
        }
        else
        {
            text.Paragraph(words.Say("not-judged")).Paragraph($"{words.Before(words.Book.Find("plan-column", "baseline2020").ToString())} {measure.Baseline ?? words.Say("none")}");
        }

        PointLine[] points = [.. measure.Answers.SelectMany(answer => answer.Used).Distinct()];
        if (points.Length > 0)
        {
            text.Table(
                [words.Say("date"), words.Say("value"), words.Say("interval"), words.Say("origin")],
                points.Select(point => ((string[])[point.At, point.Value, point.Interval ?? "–", Tagged(point.Origin, point.IsDemonstration)]).Select(MarkdownWriter.Escape)));
        }

        LeftOutLine[] leftOut = [.. measure.Answers.SelectMany(answer => answer.LeftOut).Distinct()];
        if (leftOut.Length > 0)
        {
            text.Paragraph(words.Before(words.Say("left-out"))).Items(leftOut.Select(line => $"{words.Before(line.Value)} {line.Sentence}"));
        }

        if (measure.Regions is { } regions)
        {
            text.Picture(ChartNames.Panels(measure), words.Say("regions-title", new Argument("title", regions.Title)));
            Places(text, words.Say("region"), regions.Panels.Select(panel => panel.Answer));
        }

        if (measure.Countries.Count > 0)
        {
            Places(text, words.Say("country"), measure.Countries);
        }
    }

    private void Answers(MarkdownWriter text, MeasureSection measure)
    {
        List<string[]> rows =
        [
            Row(words.Say("role"), answer => answer.RoleWords),
            Row(words.Say("target"), answer => answer.Target ?? words.Say("none")),
            Row(words.Say("status"), answer => answer.Words),
            Row(words.Say("flags"), answer => answer.Flags.Count == 0 ? "–" : string.Join(", ", answer.Flags)),
            Row(words.Say("method"), answer => answer.Method),
            Row(words.Say("thresholds"), answer => answer.Thresholds),
            .. measure.Answers.SelectMany(answer => answer.Figures).Select(figure => (figure.Code, figure.Name)).Distinct()
                .Select(figure => Row(figure.Name, answer => answer.Figures.FirstOrDefault(one => one.Code == figure.Code)?.Text ?? "–")),
        ];
        text.Table([words.Say("horizon"), .. measure.Answers.Select(answer => $"{answer.Horizon.Year()}")], rows);
        foreach (MeasureAnswer answer in measure.Answers.Where(answer => answer.Role != MeasureRole.None))
        {
            text.Paragraph($"{words.Before($"{answer.Horizon.Year()}")} {answer.Sentence}");
        }

        string[] Row(string name, Func<MeasureAnswer, string> cell) => [MarkdownWriter.Escape(name), .. measure.Answers.Select(answer => MarkdownWriter.Escape(cell(answer)))];
    }

    private void Places(MarkdownWriter text, string heading, IEnumerable<ScopeAnswer> places) => text.Table(
        [heading, words.Say("latest"), words.Say("origin"), .. Horizons.All.Select(horizon => words.Say("status-at", new Argument("horizon", $"{horizon.Year()}")))],
        places.Select(place => ((string[])
        [
            place.Place,
            place.Latest is { } latest ? $"{latest.Value} ({latest.At})" : words.Say("no-observation"),
            place.Latest is { } from ? Tagged(from.Origin, from.IsDemonstration) : "–",
            .. place.Answers.Select(status => status.Words),
        ]).Select(MarkdownWriter.Escape)));

    private string Tagged(string text, bool isDemonstration) => isDemonstration ? $"{text} ◇ {words.Say("demonstration-tag")}" : text;
}
