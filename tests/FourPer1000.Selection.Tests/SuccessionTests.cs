using FourPer1000.Rules;

namespace FourPer1000.Selection.Tests;

public sealed class SuccessionTests
{
    [Fact]
    public void The_repaired_slate_is_the_one_that_looking_at_every_slate_gives()
    {
        int repaired = 0, kept = 0, clashing = 0;
        for (ulong seed = 1; seed <= (ulong)Runs.Of(400, 6000); seed++)
        {
            if (Standing(seed) is not { } input)
            {
                continue;
            }

            var oracle = new BruteForce(input);
            if (SlateSearch.Find(input) is not SlateOutcome.Optimal { Slate: var slate, Certificate: var certificate })
            {
                oracle.Best.Should().BeNull($"the search says that no slate repairs pool {seed}");
                clashing++;
                continue;
            }

            slate.Levels.Select(level => level.Name).Should().Equal(SlateLevels.OfRepair);
            slate.Levels.Select(level => level.Name == SlateLevels.Support ? -level.Value : level.Value).Should().Equal(oracle.Best!.Take(7), $"of pool {seed}");
            slate.Seats.Select(seat => seat.Person).Should().Equal(oracle.BestSlate!.Select(candidacy => candidacy?.Person), $"of pool {seed}");
            Checker.FaultOf(input, slate, certificate).Should().BeNull($"of pool {seed}");
            SlateAudit.Of(input, slate.Seats.Where(seat => seat.Person is not null).Select(seat => KeyValuePair.Create(seat.Seat, seat.Person!.Value)))
                .Levels.Select(level => level.Value).Should().Equal(slate.Levels.Select(level => level.Value), $"of pool {seed}");
            ExplanationCheck.FirstOdd(input, slate).Should().BeNull($"of pool {seed}");
            repaired++;
            kept += slate.Levels[3].Value == 0 && slate.Seats != ((SlateOutcome.Optimal)SlateSearch.Find(input with { Standing = [] })).Slate.Seats ? 1 : 0;
        }

        repaired.Should().BeGreaterThan(100);
        kept.Should().BeGreaterThan(10, "a slate made anew would often have moved others, too");
        clashing.Should().BePositive();
    }

    [Theory]
    [InlineData(80, 8, 3)]
    [InlineData(120, 8, 7)]
    [InlineData(300, 24, 6)]
    public void When_one_of_many_declines_hardly_anybody_moves(int people, int taskForces, ulong seed)
    {
        SlateInput input = SlatePools.Of(new SlatePoolShape(people, taskForces), seed);
        Slate slate = ((SlateOutcome.Optimal)SlateSearch.Find(input)).Slate;
        SlateSeat gone = slate.Seats.First(seat => seat.Person is not null && input.Candidacies.Count(candidacy => candidacy.Seat == seat.Seat) > 2);
        SlateInput after = SlateSuccession.InputFor(input, slate.Seats, SlateSuccession.Everything(input, gone.Person!.Value, "declined"));

        var optimal = SlateSearch.Find(after).Should().BeOfType<SlateOutcome.Optimal>().Which;

        optimal.Slate.Seats.Should().NotContain(seat => seat.Person == gone.Person);
        long freed = slate.Seats.Count(seat => seat.Person == gone.Person), changed = optimal.Slate.Levels[3].Value;
        optimal.Slate.Seats.Zip(slate.Seats).Count(pair => pair.First.Person != pair.Second.Person).Should().BeLessThanOrEqualTo((int)(freed + changed));
        changed.Should().BeLessThanOrEqualTo(3);
        Checker.FaultOf(after, optimal.Slate, optimal.Certificate).Should().BeNull();
        SlateSearch.Find(SlatePools.Shuffled(after, seed) with { Standing = ValueList.From(after.Standing.Reverse()) }).Equals(optimal).Should().BeTrue();
    }

    [Fact]
    public void Who_leaves_is_excluded_and_fixed_no_longer()
    {
        SlateInput input = SlatePools.Tiny(3);
        SeatCandidacy one = input.Candidacies[0];
        var decision = new SeatDecision(one.Person, one.Seat, "fixed");
        input = input with { Policy = input.Policy with { Fixed = [decision], Excluded = [] } };

        SlateInput after = SlateSuccession.InputFor(input, [new(one.Seat, one.Person, one.Support), new(input.Seats.First(seat => seat != one.Seat), null, 0)], [decision with { Reason = "resigned" }]);

        after.Policy.Fixed.Should().BeEmpty();
        after.Policy.Excluded.Should().Equal(decision with { Reason = "resigned" });
        after.Standing.Should().Equal(new StandingSeat(one.Seat, one.Person));
        InputHash.Of(after).Should().NotBe(InputHash.Of(after with { Standing = [] }));
        SlateSuccession.Everything(input, one.Person, null).Select(own => own.Seat).Should().Equal(input.Candidacies.Where(own => own.Person == one.Person).Select(own => own.Seat));
    }

    [Fact]
    public void Why_names_the_level_of_changes()
    {
        SlateInput input = new(
            new(2020, 10, 5), ["A1"], [], [new(new("p1"), null, []), new(new("p2"), null, [])],
            [new(new("p1"), new("A1", "global-leader"), 1), new(new("p2"), new("A1", "global-leader"), 9)], SlatePolicy.Default, new(LotScheme.Sha256, "x"))
        {
            Standing = [new(new("A1", "global-leader"), new("p1"))],
        };

        WhyAnswer answer = WhySearch.Ask(input, new("p2"), new("A1", "global-leader"), SearchLimits.Default);

        answer.FirstWorse.Should().Be(new LevelChange(SlateLevels.Changes, 0, 1));
        ((SlateOutcome.Optimal)SlateSearch.Find(input)).Slate.Explanations[0]["level"]!.ToString().Should().Be(SlateLevels.Changes);
    }

    // The best slate of a tiny pool stands, and one of its holders leaves a seat or everything.
    private static SlateInput? Standing(ulong seed)
    {
        SlateInput input = SlatePools.Tiny(seed);
        if (SlateSearch.Find(input) is not SlateOutcome.Optimal { Slate: var slate } || slate.Seats.All(seat => seat.Person is null))
        {
            return null;
        }

        var chance = new SeededChance(seed);
        SlateSeat gone = chance.Pick([.. slate.Seats.Where(seat => seat.Person is not null)]);
        return chance.OfHundred(20)
            ? SlateSuccession.InputFor(input with { Candidacies = ValueList.From(input.Candidacies.Where(candidacy => candidacy.Person != gone.Person)), Policy = input.Policy with { Fixed = [] } }, slate.Seats, [])
            : SlateSuccession.InputFor(input, slate.Seats, chance.OfHundred(50) ? [new(gone.Person!.Value, gone.Seat, "left")] : SlateSuccession.Everything(input, gone.Person!.Value, "left"));
    }
}
