using FourPer1000.Domain;

namespace FourPer1000.Selection.Tests;

public sealed class InputTests
{
    private static readonly SlateInput Good = SlatePools.Tiny(2) with { Policy = SlatePolicy.Default };

    public static TheoryData<string, string> Faults => new()
    {
        { "no task force", "$.taskForces input.no-task-force" },
        { "task force twice", "$.taskForces[1] input.repeated" },
        { "region called leader", "$.regions[0] input.region-is-leader" },
        { "person twice", "$.people[1] input.repeated" },
        { "attribute twice", "$.people[0].attributes[1] input.repeated" },
        { "candidacy twice", "$.candidacies[1] input.repeated" },
        { "unknown person", "$.candidacies[0].person input.unknown-person" },
        { "unknown task force", "$.candidacies[0].taskForce input.unknown-task-force" },
        { "unknown seat", "$.candidacies[0].seat input.unknown-seat" },
        { "negative support", "$.candidacies[0].support input.number-out-of-range" },
        { "fixed without candidacy", "$.policy.fixed[0] input.fixed-without-candidacy" },
        { "quota of unknown task force", "$.policy.quotas[0].taskForces[0] input.unknown-task-force" },
        { "negative minimum", "$.policy.quotas[0].min input.number-out-of-range" },
        { "balance twice", "$.policy.balance[1] input.repeated" },
        { "negative cap", "$.policy.mostOffices input.number-out-of-range" },
    };

    [Theory]
    [MemberData(nameof(Faults))]
    public void An_unusable_input_says_what_and_where(string what, string expected)
    {
        SlateInput input = Spoilt(what);

        SlateInputCheck.FaultsOf(input).Select(fault => $"{fault.Place.Path} {fault.Code}").Should().Contain(expected);
        FluentActions.Invoking(() => SlateSearch.Find(input)).Should().Throw<ArgumentException>();
    }

    [Fact]
    public void Every_fault_of_an_input_is_listed()
    {
        SlateInput input = Good with { Candidacies = [new(new PersonId("nobody"), new("Z9", "nowhere"), -1)] };

        SlateInputCheck.FaultsOf(input).Select(fault => fault.Code).Should().Equal(
            "input.unknown-person", "input.unknown-task-force", "input.unknown-seat", "input.number-out-of-range");
    }

    [Fact]
    public void Without_candidacies_every_seat_is_vacant()
    {
        SlateInput input = Good with { Candidacies = [], People = [] };
        var optimal = SlateSearch.Find(input).Should().BeOfType<SlateOutcome.Optimal>().Which;

        optimal.Slate.Seats.Should().OnlyContain(seat => seat.Person == null).And.HaveCount(input.Seats.Count());
        Checker.FaultOf(input, optimal.Slate, optimal.Certificate).Should().BeNull();
    }

    [Fact]
    public void One_person_for_everything_gets_as_many_task_forces_as_the_cap_allows()
    {
        SlateInput input = SlatePools.Of(new SlatePoolShape(60, 5), 1);
        PersonId person = input.People[0].Id;
        input = input with { Candidacies = [.. input.Seats.Select(seat => new SeatCandidacy(person, seat, 1))], Policy = SlatePolicy.Default };

        var optimal = SlateSearch.Find(input).Should().BeOfType<SlateOutcome.Optimal>().Which;

        optimal.Slate.Seats.Where(seat => seat.Person == person).Should().HaveCount(3).And.OnlyContain(seat => seat.Seat.IsLeader);
    }

    [Fact]
    public void The_greatest_support_that_is_allowed_is_counted_exactly()
    {
        SlateInput input = SlatePools.Of(new SlatePoolShape(120, 8), 5);
        input = input with { Candidacies = [.. input.Candidacies.Select((candidacy, i) => candidacy with { Support = SeatCandidacy.MostSupport - (candidacy.Support * 7919) - (i % 3) })] };
        var optimal = SlateSearch.Find(input).Should().BeOfType<SlateOutcome.Optimal>().Which;

        optimal.Slate.Levels.Single(level => level.Name == SlateLevels.Support).Value.Should().Be(optimal.Slate.Seats.Sum(seat => seat.Support)).And.BeGreaterThan(40_000_000_000);
        Checker.FaultOf(input, optimal.Slate, optimal.Certificate).Should().BeNull();
    }

    [Fact]
    public void A_search_that_reaches_its_limit_claims_no_proof()
    {
        SlateInput input = SlatePools.Of(Shapes.Of(300, 5), 5);

        Slate slate = SlateSearch.Find(input, new SearchLimits(20)).Should().BeOfType<SlateOutcome.Feasible>().Which.Slate;

        slate.Levels[0].Proven.Should().BeTrue();
        slate.Levels[^1].Proven.Should().BeFalse();
        slate.Levels.SkipWhile(level => level.Proven).Should().OnlyContain(level => !level.Proven);
    }

    private static SlateInput Spoilt(string what)
    {
        SeatCandidacy first = Good.Candidacies[0];
        SlateQuota quota = new("q", null, QuotaSeats.All, "gender", "f", 1, null, false);
        SlateInput WithPolicy(Func<SlatePolicy, SlatePolicy> change) => Good with { Policy = change(Good.Policy) };
        return what switch
        {
            "no task force" => Good with { TaskForces = [] },
            "task force twice" => Good with { TaskForces = [Good.TaskForces[0], Good.TaskForces[0]] },
            "region called leader" => Good with { Regions = ["global-leader"] },
            "person twice" => Good with { People = [Good.People[0], .. Good.People] },
            "attribute twice" => Good with { People = [Good.People[0] with { Attributes = [new("a", "1"), new("a", "2")] }, .. Good.People.Skip(1)] },
            "candidacy twice" => Good with { Candidacies = [first, .. Good.Candidacies] },
            "unknown person" => Good with { Candidacies = [first with { Person = new("nobody") }] },
            "unknown task force" => Good with { Candidacies = [first with { Seat = first.Seat with { TaskForce = "Z9" } }] },
            "unknown seat" => Good with { Candidacies = [first with { Seat = first.Seat with { Seat = "nowhere" } }] },
            "negative support" => Good with { Candidacies = [first with { Support = -1 }] },
            "fixed without candidacy" => Good with { Candidacies = [], Policy = Good.Policy with { Fixed = [new(first.Person, first.Seat, null)] } },
            "quota of unknown task force" => WithPolicy(policy => policy with { Quotas = [quota with { TaskForces = ["Z9"] }] }),
            "negative minimum" => WithPolicy(policy => policy with { Quotas = [quota with { Min = -1 }] }),
            "balance twice" => WithPolicy(policy => policy with { Balance = ["a", "a"] }),
            "negative cap" => WithPolicy(policy => policy with { MostOffices = -1 }),
            _ => throw new ArgumentOutOfRangeException(nameof(what)),
        };
    }
}
