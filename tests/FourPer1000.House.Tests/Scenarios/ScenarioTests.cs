using FourPer1000.Registration;

namespace FourPer1000.House.Tests;

public sealed class ScenarioTests
{
    private static readonly IReadOnlyList<ScenarioRow> Rows = ScenarioTables.Of("registration");

    public static TheoryData<string, string> Cases
    {
        get
        {
            var cases = new TheoryData<string, string>();
            foreach (ScenarioRow row in Rows)
            {
                cases.Add(row.Number, row["asked"]);
            }

            return cases;
        }
    }

    [Theory]
    [MemberData(nameof(Cases))]
    public void A_scenario_of_registration_ends_as_its_table_says(string number, string asked)
    {
        ScenarioRow row = Rows.Single(row => row.Number == number && row["asked"] == asked);

        Differences(row).Should().BeEmpty("{0}:{1} says otherwise", row.Page, row.Line);
    }

    [Fact]
    public void Scenarios_are_numbered_from_1_without_gaps() =>
        Rows.Select(row => row.Number).Should().Equal(Enumerable.Range(1, Rows.Count).Select(number => $"{number}"));

    [Theory]
    [InlineData("C2.1")]
    [InlineData("C2.2")]
    [InlineData("C2.3")]
    [InlineData("C2.4")]
    [InlineData("C2.5")]
    [InlineData("C2.6")]
    [InlineData("C2.7")]
    public void Every_clause_of_registration_has_scenarios_on_both_sides(string clause)
    {
        string[] outcomes = [.. Rows.Where(row => row.Section.StartsWith(clause, StringComparison.Ordinal)).Select(row => row["outcome"])];

        outcomes.Should().HaveCountGreaterThanOrEqualTo(4).And.Contain("refused").And.Contain(outcome => outcome != "refused");
    }

    [Fact]
    public void Every_reason_that_a_form_or_a_step_can_meet_has_a_scenario()
    {
        // The two dossiers of a merge do not fit into a row; the tests of the module hold them.
        IEnumerable<string> expected = RegistrationReasons.All.Select(kind => ScenarioAnswer.Short(kind.Code)).Where(code => !code.StartsWith("merge", StringComparison.Ordinal));

        Rows.SelectMany(row => ScenarioAnswer.Expected(row).Reasons).Select(reason => reason.Code).Should().Contain(expected);
    }

    [Fact]
    public void Every_remedy_that_a_reason_names_has_a_scenario() =>
        Rows.SelectMany(row => row.Parts("remedies", "<br>")).SelectMany(set => set.Split(" + ")).Distinct(StringComparer.Ordinal)
            .Should().BeEquivalentTo(RegistrationReasons.All.Where(kind => !kind.Code.Contains("merge", StringComparison.Ordinal)).SelectMany(kind => kind.Remedies).Distinct(StringComparer.Ordinal));

    [Fact]
    public void A_wrong_cell_is_found()
    {
        const string Table = "## C2.1 x\n\n<!-- scenarios: registration -->\n| # | before | asked | when | standing | terms | outcome | track | reasons | remedies |\n|---|---|---|---|---|---|---|---|---|---|\n";
        const string Right = "| 1 | A1 team-member; A2 team-member; A3 team-member | register B1 team-member | – | – | – | refused | – | too-many-task-forces (limit 3; active A1, A2, A3) | withdraw-another |\n";

        Differences(Row(Table + Right)).Should().BeEmpty();
        Differences(Row(Table + Right.Replace("A1, A2, A3)", "A1, A2)", StringComparison.Ordinal))).Should().ContainSingle().Which.Should().StartWith("reasons: ");
        Differences(Row(Table + Right.Replace("withdraw-another", "–", StringComparison.Ordinal))).Should().ContainSingle().Which.Should().StartWith("remedies: ");
        Differences(Row(Table + Right.Replace("refused | –", "accepted | initial", StringComparison.Ordinal))).Should().HaveCount(2);
        FluentActions.Invoking(() => Row(Table + "| 1 | too few |\n")).Should().Throw<InvalidDataException>();
    }

    private static ScenarioRow Row(string page) => ScenarioTables.Read("page.md", page, "registration").Single();

    private static IEnumerable<string> Differences(ScenarioRow row)
    {
        var asked = new RegistrationCase(row);
        return ScenarioAnswer.Expected(row).DifferencesFrom(ScenarioAnswer.Given(asked, asked.Decide()));
    }
}
