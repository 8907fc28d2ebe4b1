using System.Globalization;
using System.Text.Json;

namespace FourPer1000.Domain.Tests;

public sealed class StrategicPlanTests
{
    private static readonly StrategicPlan Plan = StrategicPlan.Edition2020;

    [Fact]
    public void The_plan_has_6_goals_24_objectives_and_73_measures()
    {
        Plan.Edition.Should().Be(EditionId.Edition2020);
        Plan.Goals.Should().HaveCount(6);
        Plan.Objectives.Should().HaveCount(24);
        Plan.Measures.Should().HaveCount(73);
    }

    [Fact]
    public void The_objectives_are_those_of_the_charter_in_order_and_each_stands_under_its_goal()
    {
        Plan.Objectives.Select(objective => objective.Code.Value).Should().Equal(
            "A1", "A2", "A3", "A4", "A5", "A6",
            "B1", "B2", "B3", "B4",
            "C1", "C2", "C3", "C4",
            "D1", "D2", "D3", "D4",
            "E1", "E2", "E3",
            "F1", "F2", "F3");
        Plan.Goals.Should().OnlyContain(goal => goal.Objectives.All(objective => objective.Code.Value.StartsWith(goal.Code, StringComparison.Ordinal)));
    }

    [Theory]
    [InlineData(MeasureKind.Milestone, 30)]
    [InlineData(MeasureKind.NumericLevel, 13)]
    [InlineData(MeasureKind.Percentage, 11)]
    [InlineData(MeasureKind.Coverage, 8)]
    [InlineData(MeasureKind.CountPerYear, 6)]
    [InlineData(MeasureKind.NumericRange, 5)]
    public void Each_kind_of_measure_is_there_as_often_as_counted(MeasureKind kind, int count) =>
        Plan.Measures.Count(measure => measure.Kind == kind).Should().Be(count);

    [Theory]
    [InlineData(MeasureScope.Global, 61)]
    [InlineData(MeasureScope.PerRegion, 8)]
    [InlineData(MeasureScope.PerCountry, 4)]
    public void Each_scope_is_there_as_often_as_counted(MeasureScope scope, int count) =>
        Plan.Measures.Count(measure => measure.Scope == scope).Should().Be(count);

    [Fact]
    public void Keys_are_unique_and_begin_with_their_objective()
    {
        Plan.Measures.Select(measure => measure.Key).Should().OnlyHaveUniqueItems();
        Plan.Objectives.Should().OnlyContain(objective => objective.Measures.All(measure => measure.Key.StartsWith(objective.Code.Value + ".", StringComparison.Ordinal)));
    }

    [Fact]
    public void Null_is_not_zero()
    {
        MeasureValue?[] values = [.. Plan.Measures.SelectMany(measure => new[] { measure.Baseline, measure.Target2030, measure.Target2050 })];
        values.Count(value => value is null).Should().Be(110);
        values.Should().NotContain(new MeasureValue.Number(0));
    }

    [Fact]
    public void Every_value_is_the_one_of_the_file_and_null_where_the_file_says_null()
    {
        using JsonDocument document = EmbeddedData.Open("strategic-plan.json");
        JsonElement[] written = [.. document.RootElement.GetProperty("goals").EnumerateArray()
            .SelectMany(goal => goal.GetProperty("objectives").EnumerateArray())
            .SelectMany(objective => objective.GetProperty("measures").EnumerateArray())];
        Measure[] read = [.. Plan.Measures];
        read.Should().HaveSameCount(written);
        for (int i = 0; i < read.Length; i++)
        {
            read[i].Key.Should().Be(written[i].GetProperty("key").GetString());
            Written(read[i].Baseline).Should().Be(written[i].GetProperty("baseline").GetRawText().Replace(" ", "").Replace("\n", ""), "baseline of {0}", read[i].Key);
            Written(read[i].Target2030).Should().Be(written[i].GetProperty("target2030").GetRawText().Replace(" ", "").Replace("\n", ""), "2030 of {0}", read[i].Key);
            Written(read[i].Target2050).Should().Be(written[i].GetProperty("target2050").GetRawText().Replace(" ", "").Replace("\n", ""), "2050 of {0}", read[i].Key);
        }

        string Written(MeasureValue? value) => value switch
        {
            null => "null",
            MeasureValue.Number number => JsonSerializer.Serialize(number.Value),
            MeasureValue.Range range => $"[{JsonSerializer.Serialize(range.Lower)},{JsonSerializer.Serialize(range.Upper)}]",
            MeasureValue.Milestone milestone => $"\"{milestone.Text.Replace("\"", "\\\"").Replace("\n", "\\n")}\"".Replace(" ", ""),
            _ => throw new InvalidOperationException(),
        };
    }

    [Fact]
    public void There_are_67_pairs_of_measure_and_horizon_with_a_target() =>
        Plan.Measures.Sum(measure => (measure.Target2030 is null ? 0 : 1) + (measure.Target2050 is null ? 0 : 1)).Should().Be(67);

    [Fact]
    public void A_range_begins_below_its_end_and_only_milestones_are_words()
    {
        foreach (Measure measure in Plan.Measures)
        {
            foreach (MeasureValue value in new[] { measure.Baseline, measure.Target2030, measure.Target2050 }.OfType<MeasureValue>())
            {
                (value is MeasureValue.Milestone).Should().Be(measure.Kind == MeasureKind.Milestone, "of {0}", measure.Key);
                if (value is MeasureValue.Range range)
                {
                    range.Lower.Should().BeLessThan(range.Upper, "of {0}", measure.Key);
                }
            }
        }
    }

    [Theory]
    [InlineData("B2.regions-served", "2021-12-31", PlanColumn.Baseline2020)]
    [InlineData("B3.regions-active", "2021-12-31", PlanColumn.Baseline2020)]
    [InlineData("C3.institutions-contacted", "2020-12-31", PlanColumn.Baseline2020)]
    [InlineData("D1.operational-members-partners", "2022-12-31", PlanColumn.Baseline2020)]
    [InlineData("F3.dashboard-operational", "2021-12-31", PlanColumn.Target2030)]
    [InlineData("F3.dashboard-updated", "2021-12-31", PlanColumn.Target2030)]
    [InlineData("F3.international-standard", "2025-12-31", PlanColumn.Target2030)]
    public void A_measure_with_an_earlier_date_of_its_own_says_so(string key, string by, PlanColumn column)
    {
        EarlierDue due = Plan.Measures.Single(measure => measure.Key == key).Due!;
        due.By.Should().Be(DateOnly.Parse(by, CultureInfo.InvariantCulture));
        due.AppliesTo.Should().Be(column);
    }

    [Fact]
    public void There_are_no_other_earlier_dates_than_these_seven() =>
        Plan.Measures.Count(measure => measure.Due is not null).Should().Be(7);

    [Fact]
    public void A_derived_value_is_there_and_never_the_statement()
    {
        foreach (Measure measure in Plan.Measures)
        {
            foreach (PlanColumn column in measure.Derived)
            {
                MeasureValue? value = column switch
                {
                    PlanColumn.Baseline2020 => measure.Baseline,
                    PlanColumn.Target2030 => measure.Target2030,
                    PlanColumn.Target2050 => measure.Target2050,
                    _ => null,
                };
                value.Should().NotBeNull("{0} derives {1}", measure.Key, column);
            }
        }
    }

    [Theory]
    [InlineData("a1")]
    [InlineData(" A1")]
    [InlineData("A7")]
    [InlineData("")]
    public void A_code_that_is_not_of_the_plan_finds_nothing(string code) => Plan.Find(code).Should().BeNull();

    [Fact]
    public void A_plan_that_gives_an_objective_twice_throws()
    {
        Goal goal = Plan.Goals[0];
        FluentActions.Invoking(() => new StrategicPlan(new("x"), [goal, goal])).Should().Throw<ArgumentException>();
    }

    [Fact]
    public void Another_edition_has_a_plan_of_its_own()
    {
        var plan = new StrategicPlan(new("2031"), [Plan.Goals[5]]);
        plan.Edition.Should().NotBe(Plan.Edition);
        plan.Objectives.Should().HaveCount(3);
        plan.Find("A1").Should().BeNull();
    }

    [Fact]
    public void Codes_are_ordered_ordinally()
    {
        ObjectiveCode[] codes = ["F3", "A1", "a1", "A10", "A2"];
        codes.Order().Select(code => code.Value).Should().Equal("A1", "A10", "A2", "F3", "a1");
        ((ObjectiveCode)"A1" < "A2").Should().BeTrue();
        ((ObjectiveCode)"A1" >= "A1").Should().BeTrue();
    }
}
