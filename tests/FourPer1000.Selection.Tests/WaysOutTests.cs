using FourPer1000.Rules;

namespace FourPer1000.Selection.Tests;

public sealed class WaysOutTests
{
    [Fact]
    public void Repairs_of_tiny_pools_are_enough_and_no_cheaper_one_exists()
    {
        int repaired = 0, recruited = 0;
        for (ulong seed = 1; seed <= (ulong)Runs.Of(150, 2000); seed++)
        {
            SlateInput input = SlatePools.Tiny(seed);
            var ways = WaysOut.Of(input, SearchLimits.Default);
            ways.IsProven.Should().BeTrue();
            if (new BruteForce(input).Best is not null)
            {
                ways.Repairs.Should().BeEmpty();
                ways.Recruits.Should().BeEmpty();
                continue;
            }

            ways.Repairs.Select(repair => repair.Cost).Should().BeInAscendingOrder();
            ways.Repairs.Should().OnlyHaveUniqueItems();
            foreach (Repair repair in ways.Repairs)
            {
                new BruteForce(Changed(input, repair)).Best.Should().NotBeNull($"the repair of pool {seed} is enough: {string.Join(", ", repair.Changes)}");
                repaired++;
            }

            BruteForce.LeastToGive(input).Should().Be(ways.Repairs.Count == 0 ? null : ways.Repairs[0].Cost, $"of pool {seed}");
            foreach (Recruitment recruits in ways.Recruits)
            {
                SlateSearch.Find(With(input, recruits)).Status.Should().Be("optimal", $"the recruits of pool {seed} are enough");
                for (int i = 0; i < recruits.Nominations.Count; i++)
                {
                    var fewer = new Recruitment([.. recruits.Nominations.Where((_, at) => at != i)]);
                    SlateSearch.Find(With(input, fewer)).Status.Should().Be("infeasible", $"every recruit of pool {seed} is needed");
                }

                recruited++;
            }
        }

        repaired.Should().BeGreaterThan(20);
        recruited.Should().BeGreaterThan(5);
    }

    [Theory]
    [InlineData(8, true)]
    [InlineData(20, false)]
    public void Minima_of_many_attributes_do_not_multiply_the_recruits_that_are_tried(int attributes, bool isSmall)
    {
        var input = new SlateInput(
            new(2020, 10, 5), isSmall ? ["A1"] : [.. Domain.StrategicPlan.Edition2020.Objectives.Select(objective => objective.Code)], ["africa"], [new(new("recruit-" + new string('+', 56)), null, [])], [],
            SlatePolicy.Default with { Quotas = [.. Enumerable.Range(0, attributes).Select(i => new SlateQuota($"q{i}", null, QuotaSeats.All, $"attribute{i}", "yes", 1, null, true))] },
            new(LotScheme.Sha256, ""));
        var ways = WaysOut.Of(input, SearchLimits.Default);

        ways.Repairs[0].Cost.Should().Be(attributes);
        ways.AreRepairsProven.Should().BeTrue();
        ways.AreRecruitsProven.Should().Be(isSmall, "not every mixture of the values was tried");
        ways.Recruits.Should().NotBeEmpty();
        foreach (Recruitment recruits in ways.Recruits)
        {
            SlateSearch.Find(With(input, recruits)).Status.Should().Be("optimal");
        }
    }

    [Fact]
    public void Ways_out_that_are_stated_are_tried_and_no_changed_one_passes()
    {
        int tried = 0;
        for (ulong seed = 1; seed <= (ulong)Runs.Of(150, 2000); seed++)
        {
            SlateInput input = SlatePools.Tiny(seed);
            var ways = WaysOut.Of(input, SearchLimits.Default);
            WaysOutCheck.FirstOdd(input, ways.Repairs, ways.Recruits, SearchLimits.Default).Should().BeNull($"of pool {seed}");
            if (ways.Repairs is [var first, ..])
            {
                foreach (Repair changed in OtherRepairs(first))
                {
                    WaysOutCheck.FirstOdd(input, [changed], [], SearchLimits.Default).Should().Be("repairs[0]", $"{changed} is no repair of pool {seed}, whose least is {first}");
                    tried++;
                }
            }

            if (ways.Recruits is [var recruits, ..])
            {
                RecruitProfile one = recruits.Nominations[0];
                ValueList<RecruitProfile> others = ValueList.From(recruits.Nominations.Skip(1));
                foreach (Recruitment changed in (IEnumerable<Recruitment>)[new(others), new(others.Add(one with { Attributes = [] })), new(others.Add(one with { Seat = new("A1", "mars") }))])
                {
                    WaysOutCheck.FirstOdd(input, ways.Repairs, [changed], SearchLimits.Default).Should().Be("recruits[0]", $"of pool {seed}");
                    tried++;
                }
            }
        }

        tried.Should().BeGreaterThan(100);
    }

    [Fact]
    public void People_in_no_slate_of_tiny_pools_are_those_whom_no_slate_seats()
    {
        int people = 0;
        for (ulong seed = 1; seed <= (ulong)Runs.Of(100, 1500); seed++)
        {
            SlateInput input = SlatePools.Tiny(seed);
            var never = NeverSeated.Of(input, SearchLimits.Default);

            never.Undecided.Should().BeEmpty();
            never.People.Should().Equal(input.People.Select(person => person.Id).Except(new BruteForce(input).EverSeated).OrderBy(id => id.Value, StringComparer.Ordinal), $"of pool {seed}");
            people += never.People.Count;
        }

        people.Should().BeGreaterThan(50);
    }

    // Of the least cost: whatever costs less, or says what is not so, is no repair.
    private static IEnumerable<Repair> OtherRepairs(Repair repair)
    {
        yield return repair with { Cost = repair.Cost + 1 };
        yield return new(0, []);
        yield return repair with { Changes = ValueList.From(repair.Changes.Skip(1)) };
        yield return new(repair.Cost - 1, ValueList.From(repair.Changes.Skip(1)));
        yield return repair with { Changes = [repair.Changes[0] with { Rule = "quota:nothing" }, .. repair.Changes.Skip(1)] };
        yield return repair with { Changes = [repair.Changes[0] with { From = (repair.Changes[0].From ?? 0) + 1, To = (repair.Changes[0].To ?? 0) + 1 }, .. repair.Changes.Skip(1)] };
    }

    [Fact]
    public void The_reach_of_a_quota_counts_whom_the_pool_holds_for_it()
    {
        SeatId leader = new("A1", "global-leader"), africa = new("A1", "africa"), other = new("A2", "africa");
        SlateInput input = new(
            new(2020, 10, 5), ["A1", "A2"], ["africa"],
            [new(new("p1"), null, [new("gender", "f")]), new(new("p2"), null, [new("gender", "f")]), new(new("p3"), null, [new("gender", "m")]), new(new("p4"), null, [])],
            [new(new("p1"), leader, 1), new(new("p1"), africa, 1), new(new("p2"), other, 1), new(new("p3"), africa, 1), new(new("p4"), other, 1)],
            SlatePolicy.Default with
            {
                Quotas = [new("all", null, QuotaSeats.All, "gender", "f", 5, null, true), new("here", ["A1"], QuotaSeats.RegionalRepresentative, "gender", "f", 2, null, true)],
                Excluded = [new(new("p2"), other, null)],
            },
            new(LotScheme.Sha256, "x"));

        QuotaReach.Of(input, ["fixed:A1/africa/p1", "quota:here", "quota:all"]).Select(reach => (reach.Quota.Id, reach.People, reach.Seats, reach.AllSeats))
            .Should().Equal(("here", 1, 1, 1), ("all", 1, 2, 4));
    }

    private static SlateInput With(SlateInput input, Recruitment recruits) => input with
    {
        People = [.. input.People, .. recruits.Nominations.Select((profile, i) => new SlatePerson(new($"new{i}"), null, profile.Attributes))],
        Candidacies = [.. input.Candidacies, .. recruits.Nominations.Select((profile, i) => new SeatCandidacy(new($"new{i}"), profile.Seat, 0))],
    };

    private static SlateInput Changed(SlateInput input, Repair repair) => input with { Policy = repair.Changes.Aggregate(input.Policy, Changed) };

    private static SlatePolicy Changed(SlatePolicy policy, RuleChange change) => change.Change switch
    {
        "drop" => policy with { Fixed = [.. policy.Fixed.Where(decision => RuleNames.OfFixed(decision) != change.Rule)] },
        "limit" => change.Rule switch
        {
            RuleNames.MostTaskForces => policy with { MostTaskForces = change.To },
            RuleNames.MostOffices => policy with { MostOffices = change.To },
            _ => policy with { MostPerOrganisationAndTaskForce = change.To },
        },
        _ => policy with
        {
            Quotas = ValueList.From(policy.Quotas.Select(quota => RuleNames.Of(quota) != change.Rule ? quota : change.Change == "min" ? quota with { Min = change.To } : quota with { Max = change.To })),
        },
    };
}
