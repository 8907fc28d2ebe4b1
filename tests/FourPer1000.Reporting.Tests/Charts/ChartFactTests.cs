using System.Globalization;
using System.Xml.Linq;
using FourPer1000.Domain;
using FourPer1000.Targets;
using FourPer1000.Texts;

namespace FourPer1000.Reporting.Tests;

/// <summary>What charts show: facts, not bytes.</summary>
public sealed class ChartFactTests
{
    private static readonly PathChartData Money = new(
        "Budget",
        "EUR",
        new(2026, 6, 30),
        new(new(2020, 12, 31), 961_000, null, null, false),
        [new ChartPoint(new(2023, 12, 31), 1_200_000, 1_100_000, 1_300_000, false), new ChartPoint(new(2025, 12, 31), 1_400_000, null, null, true)],
        [new ChartTarget(Horizon.Year2030, new(2030, 12, 31), 2_000_000, 5_000_000), new ChartTarget(Horizon.Year2050, new(2050, 12, 31), 10_000_000, 20_000_000)],
        false,
        "");

    [Fact]
    public void The_grid_shows_every_objective_with_both_its_statuses()
    {
        XElement grid = Chart("charts/grid.svg");
        XElement[] tiles = [.. grid.Descendants().Where(element => element.Attribute("data-objective") is not null)];
        tiles.Select(tile => tile.Attribute("data-objective")!.Value).Should().Equal(StrategicPlan.Edition2020.Objectives.Select(objective => objective.Code.Value));
        foreach (XElement tile in tiles)
        {
            ObjectivePage page = Boards.Of(Language.English).Find(tile.Attribute("data-objective")!.Value)!;
            tile.Descendants().Attributes("data-status").Select(status => status.Value).Should().Equal(page.Card.Answers.Select(answer => answer.Status.Code()));
            tile.Descendants(DrawnCharts.Svg + "text").Select(text => text.Value).Should().Contain(page.Card.Answers.Select(answer => answer.Words)).And.Contain(["2030", "2050"]);
        }
    }

    [Fact]
    public void A_path_shows_baseline_observations_interval_targets_and_range()
    {
        XElement path = Draw(Money, Language.English);
        Signs(path, "baseline").Should().Be(2, "one stands in the legend");
        Signs(path, "observation").Should().Be(2);
        Signs(path, "demonstration").Should().Be(2);
        Signs(path, "target").Should().Be(3);
        Signs(path, "range").Should().Be(2);
        Words(path).Should().Contain(["961,000", "1,400,000", "2,000,000–5,000,000", "10,000,000–20,000,000", "as of 30 June 2026"]);
    }

    [Theory]
    [InlineData(Language.English, "10,000,000–20,000,000")]
    [InlineData(Language.French, "10\u202f000\u202f000–20\u202f000\u202f000")]
    [InlineData(Language.Spanish, "10\u00a0000\u00a0000–20\u00a0000\u00a0000")]
    public void Numbers_are_written_as_the_language_writes_them(Language language, string range)
    {
        XElement path = Draw(Money, language);
        Words(path).Should().Contain(range);
        path.Element(DrawnCharts.Svg + "desc")!.Value.Should().Contain(range);
    }

    [Fact]
    public void More_stands_higher_and_later_stands_farther_right()
    {
        (double X, double Y)[] places =
        [
            .. Draw(Money, Language.English).Descendants(DrawnCharts.Svg + "circle").Take(2)
                .Select(circle => (Number(circle, "cx"), Number(circle, "cy"))),
        ];
        places[1].X.Should().BeGreaterThan(places[0].X);
        places[1].Y.Should().BeLessThan(places[0].Y);
    }

    [Fact]
    public void The_straight_path_begins_at_the_baseline_and_ends_at_the_last_target()
    {
        XElement[] lines = [.. Draw(Money, Language.English).Descendants(DrawnCharts.Svg + "line").Where(line => line.Attribute("stroke-dasharray")?.Value == PathSigns.PathDash)];
        lines.Should().HaveCount(3, "two parts and the legend");
        Number(lines[0], "x2").Should().Be(Number(lines[1], "x1"));
        Number(lines[0], "y2").Should().Be(Number(lines[1], "y1"));
    }

    [Fact]
    public void Without_a_baseline_no_path_is_drawn_to_the_first_target()
    {
        XElement path = Draw(Money with { Baseline = null, Targets = [Money.Targets[0]] }, Language.English);
        Signs(path, "baseline").Should().Be(0);
        path.Descendants(DrawnCharts.Svg + "line").Should().NotContain(line => line.Attribute("stroke-dasharray") != null && line.Attribute("stroke-dasharray")!.Value == PathSigns.PathDash);
    }

    [Fact]
    public void Small_charts_have_a_panel_for_each_region_and_one_scale()
    {
        XElement chart = Chart("charts/panels-c2-farmer-associations.svg");
        XElement[] panels = [.. chart.Descendants().Where(element => element.Attribute("data-region") is not null)];
        panels.Select(panel => panel.Attribute("data-region")!.Value).Should().Equal(Atlas.Default.Regions);
        panels.Select(panel => string.Join('|', Words(panel).Where(word => word is "0" or "50" or "100"))).Distinct().Should().ContainSingle();
    }

    [Fact]
    public void A_ladder_shows_every_step_with_what_is_known_of_it()
    {
        XElement ladder = Chart("charts/ladder-f3.svg");
        ladder.Descendants().Attributes("data-step").Select(step => step.Value).Should().Equal(
            PlanTerms.Edition2020.Ladders.Single(one => one.Name == "F3").Steps.Select(step => step.Name));
        Words(ladder).Should().Contain("done (31 October 2022)").And.Contain("started (31 December 2024)");
    }

    [Fact]
    public void Silence_about_a_step_is_not_drawn_as_overdue()
    {
        ObjectivePage page = Dashboard.Of(Boards.Published, Phrasebook.In(Language.English)).Find("F3")!;
        page.Ladder!.Steps.Should().OnlyContain(step => !step.IsOverdue && step.State == null);
        page.Ladder.Steps[1].StateWords.Should().Be("nothing known, date passed");
    }

    [Theory]
    [InlineData("")]
    [InlineData("1a")]
    [InlineData("a b")]
    [InlineData("a\"b")]
    public void A_prefix_that_cannot_begin_an_id_is_an_argument_exception(string prefix) =>
        FluentActions.Invoking(() => DashboardCharts.Path(Money, Phrasebook.In(Language.English), prefix)).Should().Throw<ArgumentException>();

    private static XElement Chart(string path) => DrawnCharts.In(Language.English).Single(chart => chart.Name == path).Root;

    private static XElement Draw(PathChartData data, Language language) => XElement.Parse(DashboardCharts.Path(data, Phrasebook.In(language)));

    private static int Signs(XElement chart, string sign) => chart.Descendants().Count(element => element.Attribute("data-sign")?.Value == sign);

    private static IEnumerable<string> Words(XElement chart) => chart.Descendants(DrawnCharts.Svg + "text").Select(text => text.Value);

    private static double Number(XElement element, string name) => double.Parse(element.Attribute(name)!.Value, CultureInfo.InvariantCulture);
}
