using FourPer1000.Rules;
using static FourPer1000.StateMachines.Tests.PaperLifecycle;
using static FourPer1000.StateMachines.Tests.PaperState;
using static FourPer1000.StateMachines.Tests.PaperTrigger;

namespace FourPer1000.StateMachines.Tests;

public sealed class OffersAndRouteTests
{
    private static readonly Paper Ready = new(true, true);

    [Fact]
    public void Offers_come_in_the_order_of_the_triggers_with_their_decisions()
    {
        var offers = new Offer<PaperState, PaperTrigger>[4];

        int count = Table.Offers(UnderReview, Editor, new(true, false), offers);

        offers.Take(count).Select(offer => (offer.Trigger, offer.To, offer.Decision.IsGranted)).Should().Equal(
            (Accept, Accepted, false), (SendBack, Draft, true), (Archive, Archived, false));
        offers[0].Decision.Should().Be(IsFunded.Evaluate(new(true, false)));
        offers[2].Decision.Reasons.Select(reason => reason.Code).Should().Equal(StateMachineReasons.NotYoursCode);
    }

    [Fact]
    public void A_final_state_without_rows_offers_nothing_not_even_needing_a_place() =>
        Table.Offers(Archived, Editor, Ready, []).Should().Be(0);

    [Fact]
    public void A_span_that_is_too_short_throws() =>
        FluentActions.Invoking(() => Table.Offers(UnderReview, Editor, Ready, new Offer<PaperState, PaperTrigger>[2]))
            .Should().Throw<ArgumentException>().WithParameterName("offers");

    [Fact]
    public void Offers_by_null_or_in_an_unknown_state_throw()
    {
        FluentActions.Invoking(() => Table.Offers(Draft, null!, Ready, new Offer<PaperState, PaperTrigger>[4])).Should().Throw<ArgumentNullException>();
        FluentActions.Invoking(() => Table.Offers((PaperState)4, Editor, Ready, new Offer<PaperState, PaperTrigger>[4])).Should().Throw<ArgumentOutOfRangeException>();
    }

    [Fact]
    public void A_held_offer_leads_where_the_first_held_row_of_the_caller_leads()
    {
        var table = new TransitionTable<Side, Move, Paper>(
            "two-people",
            Side.Here,
            [Side.There, Side.Elsewhere],
            new Transition<Side, Move, Paper>(Side.Here, Move.Go, Side.There, Author, "C1.1", IsComplete),
            new Transition<Side, Move, Paper>(Side.Here, Move.Go, Side.Elsewhere, Editor, "C1.1", IsFunded));
        var offers = new Offer<Side, Move>[1];

        table.Offers(Side.Here, Editor, new(true, false), offers);

        // The decision speaks of the editor's row, and turning it would lead elsewhere.
        offers[0].Decision.Should().Be(IsFunded.Evaluate(new(true, false)));
        table.Next(Side.Here, Move.Go, Editor, new(true, true)).State.Should().Be(Side.Elsewhere);
        offers[0].To.Should().Be(Side.Elsewhere);
    }

    [Fact]
    public void A_route_lists_the_rows_to_take()
    {
        Table.Route(Draft, Archived)!.Select(row => row.Clause.Id).Should().Equal("C2.1", "C2.5");
        Table.Route(Accepted, Archived)!.Should().Equal([Table.Rows[6]]);
    }

    [Fact]
    public void Where_one_is_already_there_is_nothing_to_take() => Table.Route(Archived, Archived)!.Should().BeEmpty();

    [Fact]
    public void Where_there_is_no_way_there_is_no_route()
    {
        Table.Route(Archived, Draft).Should().BeNull();
        Table.Route(Accepted, Draft).Should().BeNull();
    }

    [Fact]
    public void A_route_by_somebody_takes_only_their_rows()
    {
        Table.Route(Draft, Archived, Author).Should().BeNull();
        Table.Route(Draft, Archived, Editor)!.Select(row => row.Clause.Id).Should().Equal("C2.2", "C2.5");
        Table.Route(Draft, Archived, AuthoritySet.Create([Author, Archivist]))!.Select(row => row.Clause.Id).Should().Equal("C2.1", "C2.5");
        Table.Route(Draft, UnderReview, AuthoritySet.None).Should().BeNull();
    }
}
