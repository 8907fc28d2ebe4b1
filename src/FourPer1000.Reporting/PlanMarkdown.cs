using System.Globalization;
using System.Text;
using FourPer1000.Domain;
using FourPer1000.Texts;

namespace FourPer1000.Reporting;

/// <summary>The plan as Markdown: every cell verbatim in English; in another language its translation stands before it, marked where it is the project's own.</summary>
public static class PlanMarkdown
{
    /// <summary>The document, with LF line ends.</summary>
    /// <param name="plan">The plan.</param>
    /// <param name="book">The language.</param>
    public static string Write(StrategicPlan plan, Phrasebook book)
    {
        ArgumentNullException.ThrowIfNull(plan);
        ArgumentNullException.ThrowIfNull(book);
        var text = new StringBuilder();
        text.Append("# ").Append(book.Find("plan.title")).Append(" (").Append(plan.Edition).Append(")\n");
        foreach (Goal goal in plan.Goals)
        {
            text.Append("\n## ").Append(Translated(book, $"goal.{goal.Code}.heading")).Append("\n\n")
                .Append(Line(Translated(book, $"goal.{goal.Code}.statement"))).Append('\n');
            foreach (Objective objective in goal.Objectives)
            {
                WriteObjective(text, book, objective);
            }
        }

        return text.ToString();
    }

    private static void WriteObjective(StringBuilder text, Phrasebook book, Objective objective)
    {
        text.Append("\n### ").Append(objective.Code).Append(" · ").Append(Translated(book, $"objective.{objective.Code}.title")).Append("\n\n");
        foreach (string column in (string[])["objective", "baseline2020", "target2030", "target2050"])
        {
            string key = $"objective.{objective.Code}.{column}";
            text.Append("- **").Append(book.Find("plan-column", column)).Append("** ").Append(Line(Translated(book, key))).Append('\n');
            if (book.Language != Language.English)
            {
                text.Append("  - *en* ").Append(Line(Phrasebook.In(Language.English).Find(key).Text)).Append('\n');
            }
        }

        text.Append("\n| ").AppendJoin(" | ", ((string[])["measures", "unit", "baseline2020", "target2030", "target2050"]).Select(column => book.Find("plan-column", column).Text))
            .Append(" |\n|---|---|---|---|---|\n");
        foreach (Measure measure in objective.Measures)
        {
            string description = book.Language == Language.English ? measure.Description : book.Find("measure", measure.Key).ToString();
            text.Append("| ").Append(Cell(description)).Append(" (`").Append(measure.Key).Append("`) | ")
                .Append(Cell(book.Find("unit", UnitKey.Of(measure.Unit)).ToString())).Append(" | ")
                .Append(Value(measure.Baseline)).Append(" | ").Append(Value(measure.Target2030)).Append(" | ").Append(Value(measure.Target2050)).Append(" |\n");
        }
    }

    private static string Translated(Phrasebook book, string key)
    {
        Phrase phrase = book.Find(key);
        return phrase.Origin == PhraseOrigin.Own && book.Language != Language.English ? $"{phrase.Text} *({book.Find("plan.own-translation")})*" : phrase.ToString();
    }

    private static string Value(MeasureValue? value) => value switch
    {
        MeasureValue.Number number => number.Value.ToString(CultureInfo.InvariantCulture),
        MeasureValue.Range range => string.Create(CultureInfo.InvariantCulture, $"{range.Lower}–{range.Upper}"),
        MeasureValue.Milestone => "✓",
        _ => "–",
    };

    private static string Line(string text) => text.Replace("\n", "<br>", StringComparison.Ordinal);

    private static string Cell(string text) => Line(text).Replace("|", "\\|", StringComparison.Ordinal);
}
