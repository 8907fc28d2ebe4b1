using FourPer1000.Domain;
using FourPer1000.Rules;

namespace FourPer1000.Selection.Tests;

public sealed class RepairTests
{
    [Fact]
    public void Whatever_stands_and_whoever_leaves_the_slate_is_the_one_that_looking_at_every_slate_gives()
    {
        int found = 0, changed = 0, clashing = 0;
        for (ulong seed = 1; seed <= (ulong)Runs.Of(500, 8000); seed++)
        {
            SlateInput input = StandingPool.Any(TinyPool.Of(seed), seed);
            if (input.Standing.Count == 0)
            {
                continue;
            }

            var oracle = new BruteForce(input);
            SlateOutcome outcome = SlateSearch.Find(input);
            if (oracle.Best is null)
            {
                var infeasible = outcome.Should().BeOfType<SlateOutcome.Infeasible>($"no slate keeps the rules of pool {seed}").Which;
                infeasible.Conflict.Should().Be(((SlateOutcome.Infeasible)SlateSearch.Find(input with { Standing = [] })).Conflict, "who stands is no rule");
                Checker.FaultOf(input, infeasible.Certificate).Should().BeNull($"of pool {seed}");
                clashing++;
                continue;
            }

            var optimal = outcome.Should().BeOfType<SlateOutcome.Optimal>($"pool {seed} has a slate").Which;
            Slate slate = optimal.Slate;
            slate.Levels.Select(level => level.Name).Should().Equal(SlateLevels.OfRepair);
            slate.Levels.Select(level => level.Name == SlateLevels.Support ? -level.Value : level.Value).Should().Equal(oracle.Best.Take(7), $"of pool {seed}");
            slate.Seats.Select(seat => seat.Person).Should().Equal(oracle.BestSlate!.Select(candidacy => candidacy?.Person), $"of pool {seed}");
            slate.ChangedSeats.Should().Equal(ChangesOf(input, slate), $"of pool {seed}");
            slate.ChangedSeats!.LongCount(change => change.CouldKeep).Should().Be(slate.Levels[3].Value, $"of pool {seed}");
            Checker.FaultOf(input, slate, optimal.Certificate).Should().BeNull($"of pool {seed}");
            ExplanationCheck.FirstOdd(input, slate).Should().BeNull($"of pool {seed}");
            found++;
            changed += slate.Levels[3].Value > 0 ? 1 : 0;
        }

        found.Should().BeGreaterThan(200);
        changed.Should().BeGreaterThan(50);
        clashing.Should().BeGreaterThan(20);
    }

    [Fact]
    public void Why_and_why_not_in_a_repair_answer_what_looking_at_every_slate_gives()
    {
        int kept = 0, answers = 0;
        for (ulong seed = 1; seed <= (ulong)Runs.Of(120, 1500); seed++)
        {
            SlateInput input = StandingPool.Any(TinyPool.Of(seed), seed);
            if (input.Standing.Count == 0 || SlateSearch.Find(input) is not SlateOutcome.Optimal best)
            {
                continue;
            }

            long[] costs = new BruteForce(input).Best!;
            foreach (SeatCandidacy candidacy in input.Candidacies)
            {
                WhyAnswer answer = WhySearch.Ask(input, best, candidacy.Person, candidacy.Seat, SearchLimits.Default);
                if (answer.Reason.Code is SelectionReasons.ExcludedBySecretariat or SelectionReasons.FixedBySecretariat)
                {
                    continue;
                }

                string what = $"{candidacy} in pool {seed}";
                var decision = new SeatDecision(candidacy.Person, candidacy.Seat, null);
                long[]? other = answer.IsSeated
                    ? new BruteForce(input, barred: decision).Best
                    : new BruteForce(input with { Policy = input.Policy with { Fixed = input.Policy.Fixed.Add(decision) } }).Best;
                RequireFirstWorse(costs, other, answer, what);
                kept += answer is { IsSeated: true, FirstWorse.Level: SlateLevels.Changes } ? 1 : 0;
                answers++;
                if (answer.IsSeated && best.Slate.Explanations.First(one => one.Seat == candidacy.Seat) is { Code: SeatCodes.BestOnLevel } explanation)
                {
                    explanation["level"]!.ToString().Should().Be(other is null ? SlateCertificate.Feasibility : answer.FirstWorse!.Level, what);
                }
            }
        }

        answers.Should().BeGreaterThan(200);
        kept.Should().BeGreaterThan(20, "often a holder keeps the seat because a change would cost");
    }

    [Theory]
    [InlineData(80, 8, 3)]
    [InlineData(300, 24, 6)]
    public void A_reserve_of_the_same_profile_changes_exactly_the_seat_that_somebody_declines(int people, int taskForces, ulong seed)
    {
        SlateInput input = TightPool.Of(new PoolShape(people, taskForces), seed);
        Slate slate = ((SlateOutcome.Optimal)SlateSearch.Find(input)).Slate;
        foreach (SlateSeat declined in slate.Seats.Where(seat => seat.Person is not null).Take(Runs.Of(3, 40)))
        {
            SlatePerson holder = input.People.Single(person => person.Id == declined.Person);
            var twin = new PersonId("reserve");
            SlateInput after = SlateSuccession.InputFor(
                input, slate.Seats, [new(holder.Id, declined.Seat, "declined")],
                new([holder with { Id = twin }], [new(twin, declined.Seat, declined.Support)]));

            var repaired = SlateSearch.Find(after).Should().BeOfType<SlateOutcome.Optimal>().Which;

            // Another nominee may fit the seat even better than the twin; nobody else moves.
            repaired.Slate.Levels[3].Value.Should().Be(0);
            ChangedSeat change = repaired.Slate.ChangedSeats.Should().ContainSingle().Which;
            change.Seat.Should().Be(declined.Seat);
            change.From.Should().Be(holder.Id);
            change.To.Should().NotBeNull().And.NotBe(holder.Id);
            change.CouldKeep.Should().BeFalse();
            after.Policy.Excluded.Should().Contain(new SeatDecision(holder.Id, declined.Seat, "declined"));
            Checker.FaultOf(after, repaired.Slate, repaired.Certificate).Should().BeNull();
        }
    }

    [Fact]
    public void Nobody_leaves_and_nobody_moves()
    {
        SlateInput input = TightPool.Of(new PoolShape(100, 8), 5);
        Slate slate = ((SlateOutcome.Optimal)SlateSearch.Find(input)).Slate;

        Slate same = ((SlateOutcome.Optimal)SlateSearch.Find(SlateSuccession.InputFor(input, slate.Seats, []))).Slate;

        same.Seats.Should().Equal(slate.Seats);
        same.ChangedSeats.Should().BeEmpty();
        slate.ChangedSeats.Should().BeNull();
        same.Levels.Where(level => level.Name != SlateLevels.Changes).Should().Equal(slate.Levels);
    }

    [Theory]
    [InlineData(60, 5, 2)]
    [InlineData(80, 8, 3)]
    [InlineData(120, 8, 7)]
    public void The_order_of_the_input_changes_neither_a_repaired_slate_nor_its_proof(int people, int taskForces, ulong seed)
    {
        SlateInput input = StandingPool.After(TightPool.Of(new PoolShape(people, taskForces), seed), seed, departures: people / 20);
        SlateOutcome expected = SlateSearch.Find(input);
        expected.Should().BeOfType<SlateOutcome.Optimal>();
        for (ulong shuffle = 1; shuffle <= (ulong)Runs.Of(10, 100); shuffle++)
        {
            SlateInput other = TightPool.Shuffled(input, shuffle) with { Standing = ValueList.Create<StandingSeat>(new Chance(shuffle).Mixed(input.Standing)) };

            InputHash.Of(other).Should().Be(InputHash.Of(input));
            SlateSearch.Find(other).Equals(expected).Should().BeTrue($"shuffle {shuffle} is the same pool");
        }
    }

    [Fact]
    public void A_standing_slate_has_its_faults_and_need_not_keep_the_rules()
    {
        SlateInput input = TightPool.Of(new PoolShape(60, 5), 1);
        SeatId first = input.Seats.First();
        PersonId person = input.People[0].Id;
        SlateInput everywhere = input with { Standing = ValueList.From(input.Seats.Select(seat => new StandingSeat(seat, person))) };

        SlateInputCheck.FaultsOf(everywhere).Should().BeEmpty();
        SlateInputCheck.FaultsOf(input with { Standing = [new(first, person), new(first, input.People[1].Id), new(new("Z9", "mars"), new("nobody"))] })
            .Select(fault => $"{fault.Place.Path} {fault.Code}").Should().Equal(
                "$.standing[1] input.repeated", "$.standing[2].person input.unknown-person", "$.standing[2].taskForce input.unknown-task-force", "$.standing[2].seat input.unknown-seat");
    }

    private static IEnumerable<ChangedSeat> ChangesOf(SlateInput input, Slate slate) =>
        from held in slate.Seats
        let before = input.Standing.Where(standing => standing.Seat == held.Seat).Select(standing => (PersonId?)standing.Person).FirstOrDefault()
        where before != held.Person
        select new ChangedSeat(
            held.Seat, before, held.Person,
            input.Candidacies.Any(candidacy => candidacy.Person == before && candidacy.Seat == held.Seat) && !input.Policy.Excluded.Any(decision => decision.Person == before && decision.Seat == held.Seat));

    private static void RequireFirstWorse(long[] best, long[]? other, WhyAnswer answer, string what)
    {
        if (other is null)
        {
            answer.FirstWorse.Should().BeNull(what);
            answer.Conflict.Should().NotBeNull(what);
            return;
        }

        int level = Enumerable.Range(0, other.Length).First(at => other[at] != best[at]);
        int sign = level < 7 && SlateLevels.OfRepair[level] == SlateLevels.Support ? -1 : 1;
        other[level].Should().BeGreaterThan(best[level], what);
        answer.FirstWorse!.Level.Should().Be(level < 7 ? SlateLevels.OfRepair[level] : SlateCertificate.Lot, what);
        if (level < 7)
        {
            (answer.FirstWorse.From, answer.FirstWorse.To).Should().Be((sign * best[level], sign * other[level]), what);
        }
    }
}
