using FourPer1000.Rules;

namespace FourPer1000.Selection.Tests;

public sealed class ExplanationTests
{
    [Fact]
    public void Every_seat_is_explained_as_looking_at_every_slate_explains_it()
    {
        var seen = new HashSet<string>(StringComparer.Ordinal);
        for (ulong seed = 1; seed <= (ulong)Runs.Of(150, 1500); seed++)
        {
            SlateInput input = SlatePools.Tiny(seed);
            if (SlateSearch.Find(input) is not SlateOutcome.Optimal { Slate: var slate })
            {
                continue;
            }

            slate.Explanations.Select(explanation => explanation.Seat).Should().Equal(input.Seats);
            long[] best = new BruteForce(input).Best!;
            foreach ((SlateSeat held, SeatExplanation explanation) in slate.Seats.Zip(slate.Explanations))
            {
                (string Code, string? Level) expected = Expected(input, best, held);
                explanation.Code.Should().Be(expected.Code, $"of {held.Seat} in pool {seed}");
                (explanation["level"] as ArgumentValue.Code)?.Value.Should().Be(expected.Level, $"of {held.Seat} in pool {seed}");
                ((explanation["bound"] as ArgumentValue.Code)?.Value ?? SeatCodes.Exact).Should().Be(SeatCodes.Exact);
                seen.Add(explanation.Code);
            }
        }

        seen.Should().BeEquivalentTo(SeatCodes.All);
    }

    [Fact]
    public void A_seat_that_the_lot_alone_leaves_vacant_says_so()
    {
        var input = new SlateInput(
            new(2020, 10, 5), ["A1"], ["africa", "europe"], [new(new("p1"), null, [])],
            [new(new("p1"), new("A1", "africa"), 5), new(new("p1"), new("A1", "europe"), 5)], SlatePolicy.Default, new(LotScheme.Sha256, "demo"));
        Slate slate = SlateSearch.Find(input).Should().BeOfType<SlateOutcome.Optimal>().Which.Slate;

        slate.Explanations.Select(explanation => explanation.Code).Should().Equal(SeatCodes.NoNominee, SeatCodes.OnlyNominee, SeatCodes.Lot);
        slate.Explanations[2].Wording.Should().Be("lot-vacant");
        WhySearch.Ask(input, new("p1"), new("A1", "europe"), SearchLimits.Default).Reason.Code.Should().Be(SelectionReasons.WorseLot);
        ExplanationCheck.FirstOdd(input, slate).Should().BeNull();
        SeatExplanation other = slate.Explanations[2] with { Code = SeatCodes.KeptVacant };
        ExplanationCheck.FirstOdd(input, slate with { Explanations = [.. slate.Explanations.Take(2), other] }).Should().BeNull("that is for the certificate to say");
    }

    [Fact]
    public void An_outcome_of_another_input_is_not_asked()
    {
        SlateInput input = SlatePools.Tiny(3), other = SlatePools.Tiny(12);
        SeatCandidacy candidacy = input.Candidacies[0];

        FluentActions.Invoking(() => WhySearch.Ask(input, SlateSearch.Find(other), candidacy.Person, candidacy.Seat, SearchLimits.Default)).Should().Throw<ArgumentException>().WithMessage("*another input*");
    }

    [Fact]
    public void The_only_nominee_who_is_left_is_not_called_the_only_nominee()
    {
        var input = new SlateInput(
            new(2020, 10, 5), ["A1"], [], [new(new("p1"), null, []), new(new("p2"), null, [])],
            [new(new("p1"), new("A1", "global-leader"), 5), new(new("p2"), new("A1", "global-leader"), 7)],
            SlatePolicy.Default with { Excluded = [new(new("p2"), new("A1", "global-leader"), null)] }, new(LotScheme.Sha256, "demo"));
        Slate slate = SlateSearch.Find(input).Should().BeOfType<SlateOutcome.Optimal>().Which.Slate;

        SeatExplanation explanation = slate.Explanations.Should().ContainSingle().Which;
        explanation.Code.Should().Be(SeatCodes.OnlyNominee);
        explanation.Wording.Should().Be("only-nominee-left");
        explanation["excluded"].Should().Be(new ArgumentValue.Number(1));
        ExplanationCheck.FirstOdd(input, slate).Should().BeNull();
    }

    [Fact]
    public void Why_and_why_not_answer_what_looking_at_every_slate_gives()
    {
        var seen = new HashSet<string>(StringComparer.Ordinal);
        for (ulong seed = 1; seed <= (ulong)Runs.Of(80, 800); seed++)
        {
            SlateInput input = SlatePools.Tiny(seed);
            SlateOutcome outcome = SlateSearch.Find(input);
            long[]? best = new BruteForce(input).Best;
            foreach (SeatCandidacy candidacy in input.Candidacies)
            {
                WhyAnswer answer = WhySearch.Ask(input, outcome, candidacy.Person, candidacy.Seat, SearchLimits.Default);
                seen.Add(answer.Reason.Code);
                Require(input, best, outcome, answer, $"{candidacy} in pool {seed}");
            }
        }

        seen.Should().BeEquivalentTo(
            SelectionReasons.BestOnLevel, SelectionReasons.BetterLot, SelectionReasons.OnlyNominee, SelectionReasons.FixedBySecretariat, SelectionReasons.NeededByRules,
            SelectionReasons.WorseOnLevel, SelectionReasons.WorseLot, SelectionReasons.ClashesWithRules, SelectionReasons.ExcludedBySecretariat, SelectionReasons.NoSlate);
    }

    [Fact]
    public void Large_pools_say_that_a_level_is_the_latest_possible_one()
    {
        SlateInput input = SlatePools.Of(new SlatePoolShape(150, 12), 3);
        Slate slate = SlateSearch.Find(input).Should().BeOfType<SlateOutcome.Optimal>().Which.Slate;
        SeatExplanation[] decided = [.. slate.Explanations.Where(explanation => explanation.Code == SeatCodes.BestOnLevel)];
        foreach (SeatExplanation explanation in decided.Take(6))
        {
            SlateSeat held = slate.Seats.First(seat => seat.Seat == explanation.Seat);
            WhyAnswer why = WhySearch.Ask(input, held.Person!.Value, held.Seat, SearchLimits.Default);
            string level = explanation["level"]!.ToString(), first = why.FirstWorse!.Level;
            List<string> order = [.. SlateLevels.All, SlateCertificate.Lot];
            (explanation["bound"]!.ToString() == SeatCodes.Exact ? first == level : order.IndexOf(first) <= order.IndexOf(level)).Should().BeTrue($"{explanation} against {why.FirstWorse}");
        }

        decided.Should().NotBeEmpty();
        ExplanationCheck.FirstOdd(input, slate).Should().BeNull();
        SeatExplanation one = decided[0];
        ExplanationCheck.FirstOdd(input, slate with { Explanations = ValueList.From(slate.Explanations.Select(other => other == one ? other with { Code = SeatCodes.Lot } : other)) }).Should().Be(one.Seat);
        ExplanationCheck.FirstOdd(input, slate with { Explanations = ValueList.From(slate.Explanations.Skip(1)) }).Should().NotBeNull();
    }

    private static (string Code, string? Level) Expected(SlateInput input, long[] best, SlateSeat held)
    {
        SeatCandidacy[] nominees = [.. input.Candidacies.Where(candidacy => candidacy.Seat == held.Seat && !Has(input.Policy.Excluded, candidacy))];
        if (held.Person is not { } person)
        {
            // Is there a slate that is as good and seats one of them?
            bool isLot = nominees.Any(nominee => new BruteForce(input with { Policy = input.Policy with { Fixed = input.Policy.Fixed.Add(new(nominee.Person, nominee.Seat, null)) } }).Best is { } filled
                && filled.AsSpan(0, 6).SequenceEqual(best.AsSpan(0, 6)));
            return (nominees.Length == 0 ? SeatCodes.NoNominee : isLot ? SeatCodes.Lot : SeatCodes.KeptVacant, null);
        }

        if (input.Policy.Fixed.Any(decision => decision.Person == person && decision.Seat == held.Seat))
        {
            return (SeatCodes.Fixed, null);
        }

        if (nominees.Length == 1)
        {
            return (SeatCodes.OnlyNominee, null);
        }

        SlatePolicy without = input.Policy with { Excluded = input.Policy.Excluded.Add(new(person, held.Seat, null)) };
        if (new BruteForce(input with { Policy = without }).Best is not { } other)
        {
            return (SeatCodes.BestOnLevel, SlateCertificate.Feasibility);
        }

        int level = Enumerable.Range(0, 7).First(at => at == 6 || other[at] != best[at]);
        return level == 6 ? (SeatCodes.Lot, null) : (SeatCodes.BestOnLevel, SlateLevels.All[level]);
    }

    private static void Require(SlateInput input, long[]? best, SlateOutcome outcome, WhyAnswer answer, string what)
    {
        if (Has(input.Policy.Excluded, new(answer.Person, answer.Seat, 0)) || best is null)
        {
            answer.FirstWorse.Should().BeNull();
            answer.Reason.Code.Should().Be(best is null && !Has(input.Policy.Excluded, new(answer.Person, answer.Seat, 0)) ? SelectionReasons.NoSlate : SelectionReasons.ExcludedBySecretariat, what);
            return;
        }

        var slate = ((SlateOutcome.Optimal)outcome).Slate;
        answer.IsSeated.Should().Be(slate.Seats.Any(held => held.Seat == answer.Seat && held.Person == answer.Person), what);
        var decision = new SeatDecision(answer.Person, answer.Seat, null);
        SlatePolicy forced = answer.IsSeated
            ? input.Policy with { Excluded = input.Policy.Excluded.Add(decision) }
            : input.Policy with { Fixed = input.Policy.Fixed.Add(decision) };
        if (new BruteForce(input with { Policy = forced }).Best is not { } other)
        {
            answer.FirstWorse.Should().BeNull(what);
            answer.Conflict.Should().NotBeNull(what);
            return;
        }

        int level = Enumerable.Range(0, other.Length).First(at => other[at] != best[at]);
        answer.Conflict.Should().BeNull(what);
        answer.FirstWorse!.Level.Should().Be(level < 6 ? SlateLevels.All[level] : SlateCertificate.Lot, what);
        if (level < 6)
        {
            int sign = level == 4 ? -1 : 1;
            answer.FirstWorse.Should().Be(new LevelChange(SlateLevels.All[level], sign * best[level], sign * other[level]), what);
        }
        else
        {
            answer.FirstWorse.From.Should().BeLessThan(answer.FirstWorse.To, what);
        }
    }

    private static bool Has(ValueList<SeatDecision> decisions, SeatCandidacy candidacy) =>
        decisions.Any(decision => decision.Person == candidacy.Person && decision.Seat == candidacy.Seat);
}
