using FourPer1000.Domain;
using FourPer1000.Rules;

namespace FourPer1000.Registration.Tests;

public sealed class C22LimitTests
{
    [Fact]
    public void C2_2_the_fourth_task_force_is_refused_and_the_three_that_count_are_named()
    {
        Desk desk = Three();
        Decision decision = desk.Register("F3").Decision;
        decision.ShouldBeRefusedFor("registration.too-many-task-forces");
        decision.Argument("active").Should().Be("A1, B1, C1");
        decision.Argument("limit").Should().Be("3");
        decision.ShouldNameRemedies("withdraw-another");
        desk.Dossier.Find("F3").Should().BeNull();
    }

    [Fact]
    public void C2_2_after_a_withdrawal_there_is_room_again()
    {
        Desk desk = Three();
        desk.Withdraw("B1").Decision.ShouldBeGranted();
        desk.Register("F3").Decision.ShouldBeGranted();
        desk.Register("B1").Decision.ShouldBeRefusedFor("registration.too-many-task-forces");
    }

    [Fact]
    public void C2_2_a_form_that_waits_counts()
    {
        var desk = new Desk(Make.Terms with { MostTaskForces = 1 });
        desk.Register("A1", Role.GlobalLeader, null).Decision.ShouldAwaitStanding();
        desk.Register("B1").Decision.ShouldBeRefusedFor("registration.too-many-task-forces");
    }

    [Fact]
    public void C2_2_a_refused_form_does_not_count()
    {
        var desk = new Desk(Make.Terms with { MostTaskForces = 1 });
        desk.Register("A1", Role.GlobalLeader, Standing.None).Decision.ShouldBeRefusedFor("registration.office-needs-member-or-partner");
        desk.Register("B1").Decision.ShouldBeGranted();
    }

    [Theory]
    [InlineData(DossierState.Candidate)]
    [InlineData(DossierState.Appointed)]
    public void C2_2_candidacies_and_offices_count(DossierState state)
    {
        Desk desk = new Desk(Make.Terms with { MostTaskForces = 1 }).With("A1", state);
        desk.Register("B1").Decision.ShouldBeRefusedFor("registration.too-many-task-forces");
    }

    [Fact]
    public void C2_2_the_limit_refuses_beside_an_unknown_standing_and_the_unknown_is_still_named()
    {
        Desk desk = Three();
        Decision decision = desk.Register("F3", Role.GlobalLeader, null).Decision;
        decision.IsRefused.Should().BeTrue();
        decision.Reasons.Select(reason => reason.Code).Should().Equal("registration.too-many-task-forces");
        decision.Missing.Select(fact => fact.Fact).Should().Equal("standing");
        desk.Dossier.Find("F3").Should().BeNull("refused beats undetermined: it does not wait");
    }

    [Fact]
    public void C2_2_a_lowered_limit_takes_nothing_away_and_stops_what_comes()
    {
        Desk desk = Three();
        desk.Terms = Make.Terms with { MostTaskForces = 2 };
        desk.Dossier.Entries.Should().OnlyContain(entry => entry.IsActive);
        desk.Withdraw("A1");
        desk.Register("A1").Decision.Argument("active").Should().Be("B1, C1");
    }

    private static Desk Three()
    {
        var desk = new Desk();
        foreach (string objective in new[] { "C1", "A1", "B1" })
        {
            desk.Register(objective).Decision.ShouldBeGranted();
        }

        return desk;
    }
}
