using FourPer1000.Domain;
using FourPer1000.Rules;
using FourPer1000.Targets;
using FourPer1000.Texts;

namespace FourPer1000.Reporting.Tests;

public sealed class DashboardTests
{
    public static TheoryData<Language> EveryLanguage => Boards.EveryLanguage;

    [Theory]
    [MemberData(nameof(EveryLanguage))]
    public void Every_objective_has_a_page_and_two_answers_as_the_evaluation_says(Language language)
    {
        Dashboard board = Boards.Of(language);

        board.Pages.Select(page => page.Code).Should().Equal(StrategicPlan.Edition2020.Objectives.Select(objective => objective.Code)).And.HaveCount(24);
        foreach (ObjectivePage page in board.Pages)
        {
            page.Card.Answers.Select(answer => (answer.Horizon, answer.Status, answer.Assessed, answer.Required)).Should().Equal(
                Horizons.All.Select(horizon => Boards.Evaluation.Find(page.Code, horizon)!).Select(result => (result.Horizon, result.Status, result.Assessed, result.Required)));
        }
    }

    [Fact]
    public void Statuses_are_counted_and_what_is_not_assessed_comes_last()
    {
        Dashboard board = Boards.Of(Language.English);
        foreach (Distribution one in board.Plan.Concat(board.Goals.SelectMany(goal => goal.Distributions)))
        {
            one.Shares.Sum(share => share.Number).Should().Be(one.Members);
            one.Shares.Where(share => share.Status.Severity() is not null).Sum(share => share.Number).Should().Be(one.Assessed);
            one.Shares.Select(share => share.Status.Severity() ?? 99).Should().BeInAscendingOrder();
        }

        board.Plan.Select(plan => plan.Members).Should().Equal(24, 24);
        board.Goals.Select(goal => goal.Objectives.Count).Should().Equal(6, 4, 4, 4, 3, 3);
    }

    [Fact]
    public void Cells_stand_word_for_word_and_translations_beside_them()
    {
        foreach (Objective objective in StrategicPlan.Edition2020.Objectives)
        {
            Boards.Of(Language.English).Find(objective.Code)!.Cells.Select(cell => (cell.Text, cell.Translation))
                .Should().Equal((objective.Statement, null), (objective.Baseline2020, null), (objective.Target2030, null), (objective.Target2050, null));
            ObjectivePage french = Boards.Of(Language.French).Find(objective.Code)!;
            french.Cells.Should().OnlyContain(cell => cell.TextLanguage == Language.English && cell.IsVerbatim && cell.Translation!.Length > 0);
            french.Cells.Select(cell => cell.Text).Should().Equal(Boards.Of(Language.English).Find(objective.Code)!.Cells.Select(cell => cell.Text));
        }
    }

    [Fact]
    public void What_is_invented_is_marked_wherever_it_shows()
    {
        Dashboard board = Boards.Of(Language.English);
        MeasureSection invented = Section(board, "A3.studies-per-year");
        invented.IsDemonstration.Should().BeTrue();
        invented.Chart!.IsDemonstration.Should().BeTrue();
        invented.Chart.Observations.Should().OnlyContain(point => point.IsDemonstration);
        invented.Answers[0].Used.Where(point => point.Origin != "baseline of the plan").Should().NotBeEmpty().And.OnlyContain(point => point.IsDemonstration && point.Origin == "invented for demonstration");
        board.Find("A3")!.Card.IsDemonstration.Should().BeTrue();
        board.HasDemonstration.Should().BeTrue();
        board.Find("E2")!.Ladder!.IsDemonstration.Should().BeTrue();
    }

    [Fact]
    public void What_is_published_is_not_marked_and_names_its_source()
    {
        var board = Dashboard.Of(Boards.Published, Phrasebook.In(Language.English));
        board.HasDemonstration.Should().BeFalse();
        board.Pages.Should().OnlyContain(page => !page.Card.IsDemonstration);
        Section(board, "A4.regional-meetings-per-year").Answers[0].Used.Select(point => point.Origin).Should().Equal(
            "North America meeting report, July 2020 (docslib.org/doc/5324698)", "wiki.afris.org, pageId 182650208");
    }

    [Fact]
    public void A_total_of_invented_places_is_marked_as_worked_out_from_them()
    {
        MeasureSection section = Section(Boards.Of(Language.English), "B3.regions-active");
        section.Chart!.Observations.Should().NotBeEmpty().And.OnlyContain(point => point.IsDemonstration);
        section.Answers[0].Used.Should().Contain(point => point.IsDemonstration && point.Origin == "worked out from places, invented for demonstration");
    }

    [Theory]
    [InlineData("demonstration", true)]
    [InlineData("Demonstration: seed 7", true)]
    [InlineData("invented for demonstration", true)]
    [InlineData("demonstrations of 2020, report", false)]
    [InlineData("A report on demonstration farms", false)]
    [InlineData("", false)]
    [InlineData(null, false)]
    public void A_source_says_itself_whether_it_is_invented(string? source, bool isDemonstration) =>
        ObservationOrigin.IsDemonstration(source).Should().Be(isDemonstration);

    [Fact]
    public void What_cannot_be_computed_is_left_out_and_never_zero()
    {
        MeasureSection section = Section(Dashboard.Of(Boards.Published, Phrasebook.In(Language.English)), "A3.studies-per-year");
        section.Answers[0].Status.Should().Be(TargetStatus.InsufficientData);
        section.Answers[0].Figures.Select(figure => figure.Code).Should().NotContain("ratio");
        section.Chart!.Observations.Should().BeEmpty();
    }

    [Fact]
    public void Every_answer_carries_method_reasons_with_clauses_and_a_sentence()
    {
        foreach (MeasureAnswer answer in Boards.Of(Language.Spanish).Pages.SelectMany(page => page.Measures).SelectMany(measure => measure.Answers))
        {
            answer.Reasons.Should().NotBeEmpty().And.OnlyContain(reason => reason.Clause.StartsWith('C') && reason.Sentence.Length > 0);
            answer.Method.Should().MatchRegex(@"\([a-z-]+[0-9-]* 1\)$");
            answer.Sentence.Should().StartWith(answer.Words).And.Contain(answer.Reasons[0].Sentence);
        }
    }

    [Fact]
    public void Observations_left_out_are_listed_with_the_reason()
    {
        PlanEvaluation evaluation = Boards.Evaluate(
            new(2025, 12, 31),
            new PlanObservation("A3.studies-per-year", "global", new(2024, 12, 31), 3m),
            new PlanObservation("A3.studies-per-year", "global", new(2024, 12, 31), 2m) { RecordedAt = new DateTimeOffset(2025, 2, 1, 0, 0, 0, TimeSpan.Zero) },
            new PlanObservation("A3.studies-per-year", "global", new(2026, 12, 31), 9m));

        Section(Dashboard.Of(evaluation, Phrasebook.In(Language.English)), "A3.studies-per-year").Answers[0].LeftOut
            .Select(line => (line.Code, line.Value)).Should().BeEquivalentTo([("plan.corrected", "3"), ("series.after-as-of", "9")]);
    }

    [Fact]
    public void An_objective_off_track_says_what_would_put_it_on_track()
    {
        PlanEvaluation evaluation = Boards.Evaluate(new(2025, 12, 31), new PlanObservation("A3.studies-per-year", "global", new(2025, 12, 31), 2m));

        Dashboard.Of(evaluation, Phrasebook.In(Language.English)).Find("A3")!.Moves.Should().Equal(
            "2030: “Studies/reviews sharing emerging ideas, innovations and success stories” needs 3 (studies or reviews per year) instead of 2, to be on track.",
            "2050: “Studies/reviews sharing emerging ideas, innovations and success stories” needs 3 (studies or reviews per year) instead of 2, to be on track.");
    }

    [Fact]
    public void An_edition_that_is_known_in_part_says_so()
    {
        var board = Dashboard.Of(Boards.Later, Phrasebook.In(Language.French));
        ObjectivePage paraphrased = board.Find("F1")!;
        paraphrased.Cells.Should().HaveCount(3).And.OnlyContain(cell => !cell.IsVerbatim && cell.TextLanguage == Language.French);
        paraphrased.WordingSource.Should().NotBeNullOrEmpty();
        ObjectivePage unknown = board.Find("B2")!;
        unknown.Cells.Should().BeEmpty();
        unknown.Card.Title.Should().Be("libellé inconnu");
        unknown.Measures.Should().BeEmpty();
    }

    [Theory]
    [MemberData(nameof(EveryLanguage))]
    public void The_readme_example_makes_a_dashboard_and_its_documents(Language language)
    {
        PlanEvaluation evaluation = Boards.Published;

        // begin-snippet: reporting-dashboard
        Phrasebook book = Phrasebook.In(language);
        var dashboard = Dashboard.Of(evaluation, book);
        ObjectiveAnswer answer = dashboard.Find("A4")!.Card.Answers[0];
        ValueList<ReportFile> pages = DashboardDocuments.Html(dashboard, book);
        string chart = DashboardCharts.StatusGrid(dashboard, book, idPrefix: "grid");

        // end-snippet
        answer.Horizon.Should().Be(Horizon.Year2030);
        pages.Should().HaveCount(25);
        chart.Should().StartWith("<svg");
    }

    private static MeasureSection Section(Dashboard board, string key) => board.Pages.SelectMany(page => page.Measures).Single(measure => measure.Key == key);
}
