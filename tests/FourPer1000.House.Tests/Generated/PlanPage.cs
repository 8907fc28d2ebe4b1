using System.Globalization;
using FourPer1000.Domain;
using FourPer1000.Texts;
using static FourPer1000.House.Tests.MarkdownText;

namespace FourPer1000.House.Tests;

/// <summary>The strategic plan: the cells of every objective as the source has them, and the measures read out of them.</summary>
internal static class PlanPage
{
    private static readonly (PlanColumn Column, string Key)[] Columns =
    [
        (PlanColumn.Objective, "objective"), (PlanColumn.Baseline2020, "baseline2020"), (PlanColumn.Target2030, "target2030"), (PlanColumn.Target2050, "target2050"),
    ];

    private static readonly Phrasebook English = Phrasebook.In(Language.English);

    public static string Write()
    {
        StrategicPlan plan = StrategicPlan.Edition2020;
        MarkdownText page = Page("The strategic plan", "the plan of FourPer1000.Domain")
            .Line($"Edition {plan.Edition}: {plan.Goals.Count} goals, {plan.Objectives.Count} objectives, {plan.Measures.Count()} measures. The cells are quoted verbatim, spelling included; the source has the objectives in English only. The measures are this project's reading of the cells: a value marked with * is computed or encoded by the project and is no figure of the plan. An empty value means that the plan states nothing, which is not zero ([C9.2](charter.md#c92)).")
            .Line();
        foreach (Goal goal in plan.Goals)
        {
            page.Heading(2, Escape(goal.Heading.English!)).Line(Escape(goal.Statement.English!)).Line();
            foreach (Objective objective in goal.Objectives)
            {
                Append(page, objective);
            }
        }

        return page.ToString();
    }

    private static void Append(MarkdownText page, Objective objective)
    {
        page.Heading(3, objective.Code.Value).Line($"**{Escape(objective.Title)}**").Line();
        page.Table("column", "cell, verbatim");
        foreach ((PlanColumn column, string key) in Columns)
        {
            page.Row(English.Find("plan-column", key).ToString(), Escape(objective[column]));
        }

        page.Line().Table("measure", "what is counted", "unit", "kind", "over", "2020", "2030", "2050", "due earlier");
        foreach (Measure measure in objective.Measures)
        {
            page.Row(
                $"`{measure.Key}`",
                Escape(measure.Description),
                Escape(measure.Unit),
                StateMachines.Codes.Of(measure.Kind),
                StateMachines.Codes.Of(measure.Scope),
                Value(measure, measure.Baseline, PlanColumn.Baseline2020),
                Value(measure, measure.Target2030, PlanColumn.Target2030),
                Value(measure, measure.Target2050, PlanColumn.Target2050),
                measure.Due is { } due ? $"{due.By:yyyy-MM-dd} (\"{Escape(due.Wording)}\")" : "");
        }

        page.Line();
        foreach (Unmeasurable words in objective.Unmeasurable)
        {
            page.Line($"- Not measured: \"{Escape(words.Quote.Text)}\": {Escape(words.Why)}");
        }

        if (objective.Unmeasurable.Count > 0)
        {
            page.Line();
        }
    }

    private static string Value(Measure measure, MeasureValue? value, PlanColumn column)
    {
        string text = value switch
        {
            null => "",
            MeasureValue.Number number => Number(number.Value),
            MeasureValue.Range range => $"{Number(range.Lower)} to {Number(range.Upper)}",
            MeasureValue.Milestone milestone => Escape(milestone.Text),
            _ => throw new InvalidOperationException($"A value of a kind that this page does not know: {value}."),
        };
        return measure.Derived.Contains(column) ? $"{text} \\*" : text;
    }

    private static string Number(decimal number) => number.ToString("#,0.####", CultureInfo.InvariantCulture);
}
