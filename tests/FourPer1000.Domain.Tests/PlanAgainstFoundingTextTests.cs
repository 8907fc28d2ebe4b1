using System.Text.RegularExpressions;

namespace FourPer1000.Domain.Tests;

public sealed partial class PlanAgainstFoundingTextTests
{
    private static readonly PlanColumn[] Columns = Enum.GetValues<PlanColumn>();

    // The statement of an objective is not measured by itself: the figures stand in these.
    private static readonly PlanColumn[] Figures = [PlanColumn.Baseline2020, PlanColumn.Target2030, PlanColumn.Target2050];

    public static TheoryData<string> Goals => new(StrategicPlan.Edition2020.Goals.Select(goal => goal.Code));

    public static TheoryData<string> Objectives => new(StrategicPlan.Edition2020.Objectives.Select(objective => objective.Code.Value));

    [Theory]
    [MemberData(nameof(Goals))]
    public void Every_goal_text_stands_in_the_founding_text_in_its_language(string code)
    {
        Goal goal = StrategicPlan.Edition2020.Goals.Single(goal => goal.Code == code);
        foreach (Language language in new[] { Language.English, Language.French })
        {
            // Heading and statement follow each other: it is this goal's statement and no other's.
            FoundingText.In(language).Should().Contain(FoundingText.Normal($"{goal.Heading[language]} {goal.Statement[language]}"));
            goal.Heading[language].Should().EndWith(goal.Title[language]!);
            goal.Title[language].Should().NotBeNullOrWhiteSpace();
        }
    }

    [Fact]
    public void No_goal_has_a_Spanish_text_for_the_source_has_none() =>
        StrategicPlan.Edition2020.Goals.SelectMany(goal => new[] { goal.Heading, goal.Title, goal.Statement })
            .Should().OnlyContain(text => text[Language.Spanish] == null);

    [Theory]
    [MemberData(nameof(Objectives))]
    public void Every_cell_of_an_objective_stands_in_the_founding_text(string code)
    {
        Objective objective = Find(code);
        FoundingText.In(Language.English).Should().Contain(FoundingText.Normal(objective.Heading));
        foreach (PlanColumn column in Columns)
        {
            objective[column].Should().NotBeNullOrWhiteSpace();
            FoundingText.In(Language.English).Should().Contain(FoundingText.Normal(objective[column]), "cell {0} is quoted", column);
        }
    }

    [Theory]
    [MemberData(nameof(Objectives))]
    public void The_cells_laid_end_to_end_are_the_row_without_a_word_lost_or_added(string code)
    {
        Objective objective = Find(code);
        string row = objective.Heading + "Objective" + "Baseline202020302050" + string.Concat(Columns.Select(column => objective[column]));
        int start = FoundingText.WithoutBlanks.IndexOf(FoundingText.NoBlanks(row), StringComparison.Ordinal);
        start.Should().BeGreaterThan(0);
        string rest = FoundingText.WithoutBlanks[(start + FoundingText.NoBlanks(row).Length)..];
        (rest.Length == 0 || NextHeading().IsMatch(rest)).Should().BeTrue("after the row the next heading or the end follows, not {0}", rest[..Math.Min(30, rest.Length)]);
    }

    [Theory]
    [MemberData(nameof(Objectives))]
    public void Every_quote_of_a_measure_or_of_what_is_unmeasurable_is_a_part_of_its_cell(string code)
    {
        Objective objective = Find(code);
        objective.Measures.Should().OnlyContain(measure => measure.Clauses.Count > 0);
        foreach (CellQuote quote in Quotes(objective))
        {
            quote.Text.Should().NotBeNullOrWhiteSpace();
            objective[quote.Column].Contains(quote.Text, StringComparison.Ordinal).Should().BeTrue("'{0}' stands in {1} of {2}", quote.Text, quote.Column, code);
        }
    }

    [Theory]
    [MemberData(nameof(Objectives))]
    public void Measures_and_what_is_unmeasurable_cover_every_word_of_baseline_and_targets(string code)
    {
        Objective objective = Find(code);
        Figures.SelectMany(column => Uncovered(objective, column)).Should().BeEmpty();
    }

    [Fact]
    public void Of_the_statements_only_two_are_covered_at_all_although_the_source_claims_every_cell()
    {
        // meta.measures.clauses of the source says "every word of every cell"; the statement column is covered wholly in B3 and in three words of B2.
        Objective[] touched = [.. StrategicPlan.Edition2020.Objectives.Where(objective => Quotes(objective).Any(quote => quote.Column == PlanColumn.Objective))];
        touched.Select(objective => objective.Code.Value).Should().Equal("B2", "B3");
        Quotes(Find("B2")).Where(quote => quote.Column == PlanColumn.Objective).Select(quote => quote.Text).Should().Equal("in particular women");
        Uncovered(Find("B3"), PlanColumn.Objective).Should().Equal("Develop", "and", "implement", "science", "based", "regional", "helpdesks", "for");
    }

    [Theory]
    [MemberData(nameof(Objectives))]
    public void An_earlier_due_quotes_the_plan(string code)
    {
        Objective objective = Find(code);
        foreach (Measure measure in objective.Measures)
        {
            if (measure.Due is { } due)
            {
                objective[due.AppliesTo].Should().Contain(due.Wording);
            }
        }
    }

    [Theory]
    [MemberData(nameof(Objectives))]
    public void A_milestone_is_in_the_words_of_its_cell(string code)
    {
        Objective objective = Find(code);
        foreach (Measure measure in objective.Measures)
        {
            foreach ((MeasureValue? value, PlanColumn column) in new[] { measure.Baseline, measure.Target2030, measure.Target2050 }.Zip(Figures))
            {
                (value is MeasureValue.Milestone milestone && !objective[column].Contains(milestone.Text, StringComparison.Ordinal))
                    .Should().BeFalse("{0} quotes {1}", measure.Key, column);
            }
        }
    }

    private static Objective Find(string code) => StrategicPlan.Edition2020.Find(code)!;

    private static IEnumerable<CellQuote> Quotes(Objective objective) =>
        objective.Measures.SelectMany(measure => measure.Clauses).Concat(objective.Unmeasurable.Select(words => words.Quote));

    private static IEnumerable<string> Uncovered(Objective objective, PlanColumn column)
    {
        string cell = objective[column];
        var covered = new bool[cell.Length];
        foreach (CellQuote quote in Quotes(objective).Where(quote => quote.Column == column))
        {
            for (int at = cell.IndexOf(quote.Text, StringComparison.Ordinal); at >= 0; at = cell.IndexOf(quote.Text, at + 1, StringComparison.Ordinal))
            {
                covered.AsSpan(at, quote.Text.Length).Fill(true);
            }
        }

        return Word().Matches(cell).Where(word => covered.AsSpan(word.Index, word.Length).Contains(false)).Select(word => word.Value);
    }

    [GeneratedRegex(@"\w+")]
    private static partial Regex Word();

    [GeneratedRegex(@"^(Objective[A-F][1-6]-|Goal[A-F]-)")]
    private static partial Regex NextHeading();
}
