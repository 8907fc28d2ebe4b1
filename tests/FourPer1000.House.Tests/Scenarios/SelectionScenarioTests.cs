using FourPer1000.Domain;
using FourPer1000.Rules;
using FourPer1000.Selection;

namespace FourPer1000.House.Tests;

/// <summary>Plays the tables of the page about selection.</summary>
public sealed class SelectionScenarioTests
{
    private static readonly IReadOnlyList<ScenarioRow> Slates = ScenarioTables.Of("selection");
    private static readonly IReadOnlyList<ScenarioRow> Departures = ScenarioTables.Of("departures");

    public static TheoryData<string> SlateNumbers => [.. Slates.Select(row => row.Number)];

    public static TheoryData<string> DepartureNumbers => [.. Departures.Select(row => row.Number)];

    [Theory]
    [MemberData(nameof(SlateNumbers))]
    public void A_scenario_of_selection_ends_as_its_table_says(string number)
    {
        ScenarioRow row = Slates.Single(row => row.Number == number);

        SelectionAnswer.To(SelectionCase.InputOf(row)).DifferencesFrom(row).Should().BeEmpty("{0}:{1} says otherwise", row.Page, row.Line);
    }

    [Theory]
    [MemberData(nameof(DepartureNumbers))]
    public void A_departure_is_recorded_as_its_table_says(string number)
    {
        ScenarioRow row = Departures.Single(row => row.Number == number);
        SlateInput input = SelectionCase.InputOf(row);
        string[] words = row["decided"].Split(' ');
        var departure = new Departure(
            SelectionCase.SeatOf($"{words[0]} {words[1]}"), words[2] == "nobody" ? null : new PersonId(words[2]), "secretariat", row["reason"], new(2020, 10, 6, 9, 0, 0, TimeSpan.Zero));

        Verdict<SeatDeparted> verdict = SlateRecord.Of(input, ((SlateOutcome.Optimal)SlateSearch.Find(input)).Slate).Decide(departure);

        string answer = verdict.Decision.IsGranted ? "recorded" : string.Join("; ", verdict.Decision.Reasons.Select(reason => reason.Code["selection.".Length..]));
        IEnumerable<string> effect = verdict.Events.SelectMany(departed => departed.Effect.Select(change => $"{change.Level} {change.From} to {change.To}").Concat(departed.Broken.Select(rule => $"breaks {rule}")));
        answer.Should().Be(row["answer"], "{0}:{1} says so", row.Page, row.Line);
        string.Join("; ", effect).Should().Be(row["effect"], "{0}:{1} says so", row.Page, row.Line);
    }

    [Fact]
    public void Scenarios_are_numbered_from_1_without_gaps() =>
        Slates.Concat(Departures).OrderBy(row => row.Line).Select(row => row.Number).Should().Equal(Enumerable.Range(1, Slates.Count + Departures.Count).Select(number => $"{number}"));

    [Theory]
    [InlineData("C5.1", 2)]
    [InlineData("C5.2", 6)]
    [InlineData("C5.3", 10)]
    [InlineData("C5.4", 8)]
    [InlineData("C5.5", 8)]
    [InlineData("C5.6", 4)]
    public void Every_clause_of_selection_has_scenarios(string clause, int least) =>
        Slates.Concat(Departures).Count(row => row.Section.StartsWith(clause, StringComparison.Ordinal)).Should().BeGreaterThanOrEqualTo(least);

    [Fact]
    public void Every_level_and_every_code_of_a_seat_has_a_scenario()
    {
        string[] why = [.. Slates.SelectMany(row => row.Parts("why", "<br>"))];

        SlateLevels.OfRepair.Should().OnlyContain(level => Slates.Any(row => row["levels"].Contains(level, StringComparison.Ordinal)));
        SlateLevels.OfRepair.Where(level => level is not (SlateLevels.VacantLeaders or SlateLevels.VacantRepresentatives))
            .Should().OnlyContain(level => why.Any(line => line.EndsWith($"best-on-level {level}", StringComparison.Ordinal)));
        SeatCodes.All.Should().OnlyContain(code => why.Any(line => line.Contains($": {code}", StringComparison.Ordinal)));
    }

    [Fact]
    public void A_wrong_cell_is_found()
    {
        const string Table = "## C5.3 x\n\n<!-- scenarios: selection -->\n| # | people | nominees | policy | slate | levels | why |\n|---|---|---|---|---|---|---|\n";
        const string Right = "| 1 | – | A1 leader: p1 2, p2 1 | – | A1 leader: p1 | support 2 | A1 leader: best-on-level support |\n";

        Differences(Right).Should().BeEmpty();
        Differences(Right.Replace("leader: p1 |", "leader: p2 |", StringComparison.Ordinal)).Should().ContainSingle().Which.Should().StartWith("slate: ");
        Differences(Right.Replace("support 2", "support 1", StringComparison.Ordinal)).Should().ContainSingle().Which.Should().StartWith("levels: ");
        Differences(Right.Replace("level support", "level load", StringComparison.Ordinal)).Should().ContainSingle().Which.Should().StartWith("why: ");
        FluentActions.Invoking(() => Differences(Right.Replace("| – | A1 leader: p1 |", "| most-people 3 | A1 leader: p1 |", StringComparison.Ordinal))).Should().Throw<InvalidDataException>();

        static string[] Differences(string line)
        {
            ScenarioRow row = ScenarioTables.Read("page.md", Table + line, "selection").Single();
            return [.. SelectionAnswer.To(SelectionCase.InputOf(row)).DifferencesFrom(row)];
        }
    }
}
