using FourPer1000.Domain;
using FourPer1000.Targets;

namespace FourPer1000.House.Tests;

/// <summary>The table of all measures at both horizons on the page about targets. FOURPER1000_APPROVE=1 writes it anew.</summary>
public sealed class TargetTableTests
{
    private const string Page = "docs/rules/targets.md";
    private const string Mark = "<!-- scenarios: targets -->";
    private static readonly string[] Columns = ["measure", "horizon", "role", "method", "published input", "published status", "invented input", "invented status"];

    [Fact]
    public void The_table_holds_every_measure_at_both_horizons_with_what_it_comes_to()
    {
        string[] expected = [.. StrategicPlan.Edition2020.Measures.SelectMany(measure => Horizons.All.Select(horizon => RowOf(measure.Key, horizon)))];
        if (Repository.Approves)
        {
            Approve(expected);
        }

        ScenarioTables.Read(Page, Repository.Read(Page), "targets").Select(row => Line(column => row.Cells[column])).Should().Equal(expected).And.HaveCount(2 * 73);
    }

    [Fact]
    public void No_measure_is_judged_by_accident()
    {
        foreach (ScenarioRow row in ScenarioTables.Read(Page, Repository.Read(Page), "targets"))
        {
            bool hasTarget = row["role"].Length > 0;
            foreach (string status in (string[])[row["published status"], row["invented status"]])
            {
                status.Contains("not-assessable", StringComparison.Ordinal).Should().Be(!hasTarget, $"line {row.Line} says so");
            }
        }
    }

    [Fact]
    public void Every_status_and_every_method_of_the_plan_occurs()
    {
        ScenarioRow[] rows = [.. ScenarioTables.Read(Page, Repository.Read(Page), "targets")];

        rows.Select(row => row["invented status"].Split(',')[0]).Distinct().Should().BeEquivalentTo(
            TargetStatuses.All.Take((int)TargetStatus.NotAssessable + 1).Select(status => status.Code()));
        rows.Where(row => row["role"].Length > 0).Select(row => row["method"]).Distinct().Should().BeEquivalentTo(
            "linear-pace", "reference-path", "coverage", "milestone-ladder", "maintain", "threshold-only");
    }

    private static string RowOf(string measure, Horizon horizon)
    {
        IReadOnlyDictionary<string, string> cells = TargetScenario.CellsOf(measure, horizon);
        return Line(column => cells[column]);
    }

    private static string Line(Func<string, string> cell) => $"| {string.Join(" | ", Columns.Select(cell))} |";

    private static void Approve(string[] rows)
    {
        string text = Repository.Read(Page);
        int from = text.IndexOf(Mark, StringComparison.Ordinal);
        string table = $"{Mark}\n| {string.Join(" | ", Columns)} |\n|{string.Concat(Enumerable.Repeat("---|", Columns.Length))}\n{string.Join('\n', rows)}\n";
        int to = text.IndexOf("\n\n", from, StringComparison.Ordinal);
        Repository.Write(Page, text[..from] + table + (to < 0 ? "" : text[(to + 1)..]));
    }
}
