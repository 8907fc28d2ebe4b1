using FourPer1000.Domain;
using FourPer1000.Rules;

namespace FourPer1000.Registration.Tests;

public sealed class C22MergeTests
{
    private static readonly PersonId Other = new("p-2");

    [Fact]
    public void C2_2_only_the_Secretariat_merges()
    {
        foreach (Authority authority in Authorities.All.Where(authority => authority != Authorities.ExecutiveSecretariat))
        {
            Verdict<DossierEvent> verdict = Merge(new Desk().Dossier, OtherDesk("B1").Dossier, actor: new Actor(null, authority));
            verdict.Decision.ShouldBeRefusedFor("authority.not-yours");
            verdict.Decision.Reasons[0].Clause.Id.Should().Be("C1.5");
            verdict.Decision.Argument("authorities").Should().Be("executive-secretariat");
            verdict.Decision.Argument("trigger").Should().Be("merge");
            verdict.Events.Should().ContainSingle().Which.Should().BeOfType<DossierEvent.MergeRefused>().Which.Other.Should().Be(Other);
        }
    }

    [Fact]
    public void C2_2_a_merge_without_clashes_takes_everything_over()
    {
        Desk kept = new Desk().With("A1", DossierState.Accepted);
        Dossier merged = Granted(kept.Dossier, OtherDesk("C1", "B1").Dossier, out DossierEvent.Merged happened);
        happened.Clashes.Should().BeEmpty();
        happened.SetAside.Should().BeEmpty();
        merged.Person.Should().Be(Make.Person);
        merged.Entries.Select(entry => entry.Objective.Value).Should().Equal("A1", "B1", "C1");
    }

    [Fact]
    public void C2_2_the_limit_is_checked_again_and_what_clashes_is_shown_but_not_settled()
    {
        var kept = new Desk();
        kept.Register("A1");
        kept.Register("B1");
        Dossier merged = Granted(kept.Dossier, OtherDesk("C1", "D1").Dossier, out DossierEvent.Merged happened);
        Reason clash = happened.Clashes.Should().ContainSingle().Subject;
        clash.Code.Should().Be("registration.merged-too-many");
        clash["limit"]!.ToString().Should().Be("3");
        clash["active"]!.ToString().Should().Be("A1, B1, C1, D1");
        clash.Remedies.Select(remedy => remedy.Code).Should().Equal("withdraw-another");
        merged.Entries.Should().HaveCount(4).And.OnlyContain(entry => entry.IsActive);
    }

    [Fact]
    public void C2_2_exactly_as_many_as_the_limit_allows_do_not_clash()
    {
        var kept = new Desk();
        kept.Register("A1");
        Granted(kept.Dossier, OtherDesk("B1", "C1").Dossier, out DossierEvent.Merged happened);
        happened.Clashes.Should().BeEmpty();
    }

    [Fact]
    public void C2_2_two_active_registrations_for_one_task_force_clash_and_the_candidacy_stays()
    {
        Desk kept = new Desk().With("A1", DossierState.Candidate);
        Dossier merged = Granted(kept.Dossier, OtherDesk("A1").Dossier, out DossierEvent.Merged happened);
        Reason clash = happened.Clashes.Should().ContainSingle().Subject;
        clash.Code.Should().Be("registration.merged-twice-in-task-force");
        clash["objective"]!.ToString().Should().Be("A1");
        happened.SetAside.Should().ContainSingle().Which.State.Should().Be(DossierState.Accepted);
        merged.Should().Be(kept.Dossier);
    }

    [Fact]
    public void C2_2_an_active_registration_wins_over_one_that_is_not()
    {
        var kept = new Desk();
        kept.Register("A1");
        kept.Withdraw("A1");
        Dossier merged = Granted(kept.Dossier, OtherDesk("A1").Dossier, out DossierEvent.Merged happened);
        happened.Clashes.Should().BeEmpty();
        happened.SetAside.Should().Equal(kept["A1"]);
        merged.ActiveIn("A1").Should().NotBeNull();

        Desk withdrawn = OtherDesk("A1");
        withdrawn.Withdraw("A1");
        var active = new Desk();
        active.Register("A1");
        Granted(active.Dossier, withdrawn.Dossier, out happened).Should().Be(active.Dossier);
        happened.Clashes.Should().BeEmpty();
    }

    public static TheoryData<DossierState, DossierState> Pairs =>
        [.. from kept in Enum.GetValues<DossierState>() from other in Enum.GetValues<DossierState>() select (kept, other)];

    [Theory]
    [MemberData(nameof(Pairs))]
    public void C2_2_of_two_entries_for_one_task_force_the_one_that_has_come_further_stays_and_the_other_is_set_aside(DossierState kept, DossierState other)
    {
        DossierState[] active = [DossierState.Submitted, DossierState.Accepted, DossierState.Candidate, DossierState.Appointed];
        DossierEntry own = Make.Entry(kept), theirs = Make.Entry(other) with { Form = new("r-other") };
        bool theirsWins = Array.IndexOf(active, other) > Array.IndexOf(active, kept);

        Dossier merged = Granted(Make.Dossier(own), Make.DossierOf(Other, theirs), out DossierEvent.Merged happened);

        merged.Entries.Should().Equal(theirsWins ? theirs : own);
        happened.Taken.Should().Equal(theirsWins ? [theirs] : []);
        happened.SetAside.Should().Equal(theirsWins ? own : theirs);
        happened.Clashes.Select(clash => clash.Code).Should().Equal(
            active.Contains(kept) && active.Contains(other) ? ["registration.merged-twice-in-task-force"] : []);
    }

    [Fact]
    public void C2_2_a_task_force_that_both_stand_in_counts_once_in_the_limit_whichever_side_stays()
    {
        Dossier kept = Make.Dossier(Make.Entry(DossierState.Accepted, objective: "A1"), Make.Entry(DossierState.Candidate, objective: "B1"));
        Dossier other = Make.DossierOf(Other, Make.Entry(DossierState.Candidate, objective: "A1"), Make.Entry(DossierState.Accepted, objective: "B1"), Make.Entry(DossierState.Accepted, objective: "C1"));
        Dossier merged = Granted(kept, other, out DossierEvent.Merged happened);
        happened.Clashes.Select(clash => $"{clash.Code} {clash["objective"]}").Should().Equal(
            "registration.merged-twice-in-task-force A1", "registration.merged-twice-in-task-force B1");
        merged.Entries.Select(entry => (entry.Objective.Value, entry.State)).Should().Equal(
            ("A1", DossierState.Candidate), ("B1", DossierState.Candidate), ("C1", DossierState.Accepted));
    }

    [Fact]
    public void C2_2_a_dossier_is_not_merged_with_itself_or_into_another_call()
    {
        Dossier kept = new Desk().With("A1", DossierState.Accepted).Dossier;
        Merge(kept, kept).Decision.ShouldBeRefusedFor("registration.merge-impossible");
        Verdict<DossierEvent> verdict = Merge(kept, Dossier.Empty(Other, new("2031")));
        verdict.Decision.ShouldBeRefusedFor("registration.merge-impossible");
        kept.Apply(verdict.Events[0]).Should().Be(kept);
    }

    [Fact]
    public void C2_2_a_dossier_that_was_merged_away_is_empty_and_takes_nothing_any_more()
    {
        Dossier other = OtherDesk("B1", "C1").Dossier;
        DossierEvent.MergedAway happened = DossierMerge.Away(other, new("p-1"), Make.Call(actor: Make.Secretariat));
        Dossier away = other.Apply(happened);

        happened.Left.Should().Equal("B1", "C1");
        (away.Entries.Count, away.MergedInto).Should().Be((0, new PersonId("p-1")));
        RegistrationPolicy.Decide(away, Make.Form("D1") with { Person = Other }, Make.Call()).Decision.ShouldBeRefusedFor("registration.merged-away");
        RegistrationPolicy.Decide(away, "B1", DossierTrigger.HandOver, Make.Call(actor: Make.Secretariat)).Decision.ShouldBeRefusedFor("registration.merged-away");
        Merge(away, new Desk().Dossier).Decision.ShouldBeRefusedFor("registration.merged-away");
        Merge(new Desk().Dossier, away).Decision.ShouldBeRefusedFor("registration.merged-away");
        Explanation why = RegistrationPolicy.Explain(away, Make.Form("D1") with { Person = Other }, Make.Call());
        why.Decision.Reasons.Should().ContainSingle(reason => reason.Code == "registration.merged-away");
    }

    [Fact]
    public void C2_2_after_the_merge_the_limit_counts_what_came_over()
    {
        var kept = new Desk();
        kept.Register("A1");
        Dossier merged = Granted(kept.Dossier, OtherDesk("B1", "C1").Dossier, out _);
        RegistrationPolicy.Decide(merged, Make.Form("D1"), Make.Call()).Decision.ShouldBeRefusedFor("registration.too-many-task-forces");
    }

    private static Desk OtherDesk(params string[] objectives)
    {
        var desk = new Desk(person: Other);
        foreach (string objective in objectives)
        {
            desk.Register(objective).Decision.ShouldBeGranted();
        }

        return desk;
    }

    private static Verdict<DossierEvent> Merge(Dossier kept, Dossier other, Actor? actor = null) =>
        DossierMerge.Decide(kept, other, Make.Call(actor: actor ?? Make.Secretariat));

    private static Dossier Granted(Dossier kept, Dossier other, out DossierEvent.Merged happened)
    {
        Verdict<DossierEvent> verdict = Merge(kept, other);
        verdict.Decision.ShouldBeGranted();
        happened = verdict.Events.Should().ContainSingle().Which.Should().BeOfType<DossierEvent.Merged>().Subject;
        happened.Other.Should().Be(Other);
        return kept.Apply(happened);
    }
}
