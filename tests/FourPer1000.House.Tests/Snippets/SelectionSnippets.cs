using FourPer1000.Domain;
using FourPer1000.Selection;

namespace FourPer1000.House.Tests;

/// <summary>The code of the README of selection, run as it is shown.</summary>
public sealed class SelectionSnippets
{
    [Fact]
    public void The_slate_of_the_README_is_balanced_before_it_is_popular()
    {
        SeatId leader = new("A1", SeatId.GlobalLeader), africa = new("A1", "africa");

        #region readme-selection
        var input = new SlateInput(
            new(2020, 10, 5), TaskForces: ["A1"], Regions: ["africa"],
            [
                new(new PersonId("p1"), null, [new("category", "research-education")]),
                new(new PersonId("p2"), null, [new("category", "research-education")]),
                new(new PersonId("p3"), null, [new("category", "producer-organisations")]),
            ],
            [new(new PersonId("p1"), leader, 12), new(new PersonId("p2"), africa, 9), new(new PersonId("p3"), africa, 4)],
            SlatePolicy.Default, new SlateLot(LotScheme.Sha256, "demo"));

        SlateOutcome outcome = SlateSearch.Find(input);
        var slate = ((SlateOutcome.Optimal)outcome).Slate;
        string seated = string.Join(", ", slate.Seats.Select(seat => $"{seat.Seat}: {seat.Person}"));
        // A1/global-leader: p1, A1/africa: p3
        #endregion

        seated.Should().Be("A1/global-leader: p1, A1/africa: p3");

        #region readme-selection-why
        WhyAnswer why = WhySearch.Ask(input, outcome, new PersonId("p2"), africa, SearchLimits.Default);
        // not seated: selection.worse-on-level (C5.3) level=imbalance from=0 to=1

        SlateInput clashing = input with
        {
            Policy = input.Policy with { Quotas = [new("farmers", null, QuotaSeats.All, "category", "producer-organisations", Min: 2, Max: null, IsHard: true)] },
        };
        var clash = (SlateOutcome.Infeasible)SlateSearch.Find(clashing);
        string rules = string.Join(", ", clash.Conflict!.Rules);                        // quota:farmers
        Repair repair = WaysOut.Of(clashing, SearchLimits.Default).Repairs[0];          // its minimum from 2 to 1, at a cost of 1

        // p3 declines: the reserve comes in, with as few seats changing hands as possible.
        SlateInput after = SlateSuccession.InputFor(input, slate.Seats, [new(new PersonId("p3"), africa, "declined")]);
        var repaired = ((SlateOutcome.Optimal)SlateSearch.Find(after)).Slate;           // A1/africa: p2
        #endregion

        why.Reason.ToString().Should().Be("selection.worse-on-level (C5.3) level=imbalance from=0 to=1");
        rules.Should().Be("quota:farmers");
        repair.Changes.Should().Equal(new RuleChange("quota:farmers", "min", 2, 1));
        repaired.Seats[1].Person.Should().Be(new PersonId("p2"));
    }
}
