using FourPer1000.Domain;
using FourPer1000.Rules;

namespace FourPer1000.Selection.Tests;

public sealed class StrategyTests
{
    [Fact]
    public void The_best_slate_has_no_distance_to_itself_and_breaks_nothing()
    {
        for (ulong seed = 1; seed <= (ulong)Runs.Of(100, 1000); seed++)
        {
            StrategyResult result = new Exact().Fill(SlatePools.Tiny(seed), SearchLimits.Default);
            if (result.Best is SlateOutcome.Optimal { Slate: var slate })
            {
                result.Distance.Should().BeEmpty();
                result.Audit!.Broken.Should().BeEmpty();
                result.Audit.Seats.Should().Equal(slate.Seats);
                result.Audit.Quotas.Should().Equal(slate.Quotas);
            }
            else
            {
                result.Audit.Should().BeNull();
            }
        }
    }

    [Fact]
    public void A_slate_that_the_limit_left_unproven_is_judged_too()
    {
        StrategyResult result = new Exact().Fill(SlatePools.Of(new(60, 5), 1), new SearchLimits(2));

        Slate slate = result.Best.Should().BeOfType<SlateOutcome.Feasible>().Which.Slate;
        result.Audit!.Seats.Should().Equal(slate.Seats);
        result.Audit.Broken.Should().BeEmpty();
        result.Distance.Should().BeEmpty("there is no proven slate to measure by");
    }

    [Fact]
    public void What_is_not_proven_is_no_effect_of_a_change()
    {
        Slate Of(bool isProven, long shortfall, long support, string holder) => new(
            default, [new(SlateLevels.VacantLeaders, 0, true), new(SlateLevels.QuotaShortfall, shortfall, true), new(SlateLevels.Imbalance, 0, isProven), new(SlateLevels.Support, support, isProven)],
            [new(new("A1", "global-leader"), new(holder), support)], [], []);
        SlateOutcome before = new SlateOutcome.Feasible(Of(false, 1, 5, "p1")), after = new SlateOutcome.Feasible(Of(false, 2, 9, "p2"));
        var open = new SlateComparison(before, after);
        var proven = new SlateComparison(new SlateOutcome.Optimal(Of(true, 1, 5, "p1"), new(default, null, default)), new SlateOutcome.Optimal(Of(true, 2, 9, "p2"), new(default, null, default)));

        open.IsProven.Should().BeFalse();
        open.Changes.Should().Equal(new LevelChange(SlateLevels.QuotaShortfall, 1, 2));
        open.Seats.Should().BeEmpty();
        proven.IsProven.Should().BeTrue();
        proven.Changes.Should().Equal(new LevelChange(SlateLevels.QuotaShortfall, 1, 2), new LevelChange(SlateLevels.Support, 5, 9));
        proven.Seats.Should().HaveCount(1);
    }

    [Fact]
    public void One_seat_after_another_is_never_better_and_sometimes_worse()
    {
        int worse = 0;
        for (ulong seed = 1; seed <= (ulong)Runs.Of(100, 1000); seed++)
        {
            SlateInput input = SlatePools.Tiny(seed);
            StrategyResult result = new Sequential().Fill(input, SearchLimits.Default);
            if (result is { Best: SlateOutcome.Optimal, Audit.Broken.Count: 0, Distance: [var first, ..] })
            {
                (first.Level == SlateLevels.Support ? first.To < first.From : first.To > first.From).Should().BeTrue($"pool {seed} has a proven best slate: {first}");
                worse++;
            }

            result.Audit!.Broken.Where(rule => rule.StartsWith(SlateAudit.NotNominated, StringComparison.Ordinal) || rule.StartsWith(SlateAudit.Excluded, StringComparison.Ordinal))
                .Where(rule => !input.Policy.Fixed.Any(decision => rule.EndsWith($"{decision.Seat}/{decision.Person}", StringComparison.Ordinal)))
                .Should().BeEmpty();
        }

        worse.Should().BeGreaterThan(5);
    }

    [Fact]
    public void A_slate_made_by_hand_is_told_which_rules_it_breaks()
    {
        SlateInput input = Two() with { Policy = SlatePolicy.Default with { MostOffices = 1, Quotas = [new("women", null, QuotaSeats.All, "gender", "f", 3, null, true)] } };
        StrategyResult result = new CheckOnly([Held("A1", "global-leader", "p1"), Held("A1", "africa", "p1")]).Fill(input, SearchLimits.Default);

        result.Audit!.Broken.Should().Equal("most-offices", "not-nominated:A1/africa/p1", "one-seat-per-task-force", "quota:women");
        result.Audit.Levels.Select(level => level.Value).Should().Equal(0, 0, 0, 1, 5, 1);
        FluentActions.Invoking(() => new CheckOnly([Held("A1", "mars", "p1")]).Fill(input, SearchLimits.Default)).Should().Throw<ArgumentException>();
        FluentActions.Invoking(() => new CheckOnly([Held("A1", "africa", "nobody")]).Fill(input, SearchLimits.Default)).Should().Throw<ArgumentException>();
    }

    [Fact]
    public void The_record_keeps_departures_with_their_effect_on_each_level()
    {
        SlateInput input = Two();
        Slate proposal = ((SlateOutcome.Optimal)SlateSearch.Find(input)).Slate;
        var record = SlateRecord.Of(input, proposal);
        proposal.Seats.Select(seat => seat.Person?.Value).Should().Equal("p1", "p2");
        var departure = new Departure(new("A1", "africa"), null, "secretariat", "declined by telephone", new(2020, 10, 6, 9, 0, 0, TimeSpan.Zero));

        Verdict<SeatDeparted> verdict = record.Decide(departure);
        SlateRecord after = record.Apply(verdict.Events[0]);

        verdict.Decision.IsGranted.Should().BeTrue();
        verdict.Events.Should().ContainSingle().Which.Effect.Should().Equal(new LevelChange(SlateLevels.VacantRepresentatives, 0, 1), new LevelChange(SlateLevels.Support, 8, 5));
        after.Effect.Should().Equal(verdict.Events[0].Effect);
        after.Decided.Seats[1].Person.Should().BeNull();
        after.Decide(departure).Decision.Reasons.Should().ContainSingle().Which.Code.Should().Be(SelectionReasons.NothingDeparted);
        record.Decide(departure with { Person = new("p1") }).Decision.Reasons.Should().ContainSingle().Which.Code.Should().Be(SelectionReasons.NotNominated);
        record.Decide(departure with { Reason = " " }).Decision.Reasons.Should().ContainSingle().Which.Code.Should().Be(SelectionReasons.DepartureIncomplete);
        record.Decide(departure with { Seat = new("A1", "mars") }).Decision.Reasons.Should().ContainSingle().Which.Code.Should().Be(SelectionReasons.NoSuchSeat);
        FluentActions.Invoking(() => SlateRecord.Of(input with { Date = input.Date.AddDays(1) }, proposal)).Should().Throw<ArgumentException>();
    }

    [Fact]
    public void A_quota_has_a_price_and_a_changed_term_an_effect()
    {
        SlateInput input = Two() with { Policy = SlatePolicy.Default with { Quotas = [new("men", null, QuotaSeats.All, "gender", "m", null, 0, false)] } };

        SlateComparison price = SlateComparison.PriceOf(input, "men", SearchLimits.Default);
        SlateComparison hard = SlateComparison.Of(input, new SlateChange.QuotaHard("men", true), SearchLimits.Default);

        price.Changes.Should().Equal(new LevelChange(SlateLevels.QuotaShortfall, 0, 1));
        hard.Changes.Select(change => change.Level).Should().Equal(SlateLevels.VacantRepresentatives, SlateLevels.QuotaShortfall, SlateLevels.Support);
        hard.Seats.Should().Equal(new SeatId("A1", "africa"));
        FluentActions.Invoking(() => SlateComparison.PriceOf(input, "no-such-quota", SearchLimits.Default)).Should().Throw<ArgumentException>();
        SlateComparison.Of(input, new SlateChange.MostTaskForces(0), SearchLimits.Default).LevelsAfter[0].Value.Should().Be(1);
    }

    [Fact]
    public void The_balance_sheet_stands_beside_the_pool()
    {
        SlateInput input = Two();
        CompositionSheet sheet = CompositionSheet.Of(input, ((SlateOutcome.Optimal)SlateSearch.Find(input)).Slate.Seats);

        CompositionRow row = sheet.Overall.Should().ContainSingle().Which;
        row.Seated.Should().Equal(new ValueCount("ngo", 1));
        row.SeatedUnknown.Should().Be(1);
        row.Pool.Should().Equal(new ValueCount("ngo", 2));
        row.PoolUnknown.Should().Be(1);
        sheet.TaskForces.Should().ContainSingle().Which.TaskForce.Should().Be(new ObjectiveCode("A1"));
    }

    private static KeyValuePair<SeatId, PersonId> Held(string taskForce, string seat, string person) => new(new(taskForce, seat), new(person));

    private static SlateInput Two() => new(
        new(2020, 10, 5), ["A1"], ["africa"],
        [
            new(new("p1"), null, [new("category", "ngo"), new("gender", "f")]),
            new(new("p2"), null, [new("gender", "m")]),
            new(new("p3"), null, [new("category", "ngo"), new("gender", "f")]),
        ],
        [new(new("p1"), new("A1", "global-leader"), 5), new(new("p2"), new("A1", "africa"), 3), new(new("p3"), new("A1", "global-leader"), 4)],
        SlatePolicy.Default, new(LotScheme.Sha256, "seed"));
}
