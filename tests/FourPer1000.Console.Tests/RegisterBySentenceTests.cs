using static FourPer1000.ConsoleHost.Tests.RegisterSentences;

namespace FourPer1000.ConsoleHost.Tests;

/// <summary>The sentences of section 1 about decisions: instants, tracks, the limit, amendments and withdrawals.</summary>
public sealed partial class RegisterBySentenceTests
{
    private static readonly string[] Three =
    [
        Form("r-1", objective: "F3"), Form("r-2", objective: "A1"), Form("r-3", objective: "C2"),
    ];

    [Fact]
    public void One_object_a_row_comes_in_the_order_of_the_input() =>
        Decide(Form("r-9"), Form("r-1", person: "p-2"), Form("r-1", person: "p-3"), Form("r-5", action: "withdraw"))
            .Select(decision => $"{decision.Text("registrationId")} {decision.Text("personId")} {decision.Text("outcome")}")
            .Should().Equal("r-9 p-1 accepted", "r-1 p-2 accepted", "r-1 p-3 unreadable", "r-5 p-1 withdrawn");

    [Fact]
    public void A_form_in_the_window_is_accepted_on_the_initial_track()
    {
        var decision = Decide(Form(role: Leader, organisation: "o-member"))[0];
        decision.ShouldBeAccepted("initial");
        decision.Text("edition").Should().Be("2020");
    }

    [Fact]
    public void An_empty_action_means_register() => Decide(Form("r-1", action: "register"), Form("r-2"))[1].ShouldBeRefused("already-registered");

    [Fact]
    public void A_form_before_the_opening_is_refused_and_may_wait()
    {
        var decision = Decide(Form(at: "2020-06-14T23:59:59.9999999+02:00"))[0];
        decision.ShouldBeRefused("not-open-yet");
        decision.ShouldOffer("wait-for-opening");
        OracleInstant.Read(decision.Args("registration.not-open-yet").Text("opensAt")!).Should().Be(OracleInstant.Read("2020-06-14T22:00Z"));
    }

    [Fact]
    public void The_opening_instant_itself_is_open() => Decide(Form(at: "2020-06-14T22:00Z"))[0].ShouldBeAccepted("initial");

    [Theory]
    [InlineData("2020-09-30T23:59:59.9999999+02:00", "initial", "initial")]
    [InlineData("2020-10-01T00:00+02:00", "reserve", "rolling")]
    [InlineData("2020-09-30T21:59:59.9999999Z", "initial", "initial")]
    [InlineData("2020-09-30T22:00Z", "reserve", "rolling")]
    [InlineData("2020-10-01T11:59+14:00", "initial", "initial")]
    [InlineData("2020-09-30T08:00-14:00", "reserve", "rolling")]
    public void The_deadline_day_ends_at_midnight_in_the_zone_of_the_call(string at, string officeTrack, string memberTrack)
    {
        var decisions = Decide(Form("r-1", at: at, role: Leader, organisation: "o-partner"), Form("r-2", person: "p-2", at: at));
        decisions[0].ShouldBeAccepted(officeTrack);
        decisions[1].ShouldBeAccepted(memberTrack);
    }

    [Theory]
    [InlineData("Pacific/Kiritimati", "2020-09-30T10:00Z", "rolling")]
    [InlineData("Pacific/Kiritimati", "2020-09-30T09:59:59Z", "initial")]
    [InlineData("Pacific/Pago_Pago", "2020-10-01T10:59Z", "initial")]
    [InlineData("Pacific/Pago_Pago", "2020-10-01T11:00Z", "rolling")]
    public void The_zone_of_the_terms_decides_the_local_date(string zone, string at, string track) =>
        DecideUnder($$"""{"timeZone":"{{zone}}"}""", Form(at: at))[0].ShouldBeAccepted(track);

    [Fact]
    public void Late_is_decided_by_the_submission_instant_and_not_by_file_order() =>
        Decide(Form("r-1", at: Late), Form("r-2", person: "p-2", at: InTime)).Select(decision => decision.Text("track")).Should().Equal("rolling", "initial");

    [Fact]
    public void A_late_office_is_refused_when_the_term_says_so()
    {
        var decision = DecideUnder(RefuseLateOffice, Form(at: Late, role: Leader, organisation: "o-member"))[0];
        decision.ShouldBeRefused("office-closed");
        decision.ShouldOffer("join-as-team-member");
        decision.Args("registration.office-closed").Text("deadline").Should().Be("2020-09-30");
    }

    [Fact]
    public void A_late_team_member_joins_whatever_the_term_on_late_offices() => DecideUnder(RefuseLateOffice, Form(at: Late))[0].ShouldBeAccepted("rolling");

    [Fact]
    public void A_fourth_task_force_is_refused_and_the_three_are_named_in_code_order()
    {
        var decision = Decide([.. Three, Form("r-4", objective: "B1")])[3];
        decision.ShouldBeRefused("too-many-task-forces");
        decision.ShouldOffer("withdraw-another");
        var args = decision.Args("registration.too-many-task-forces");
        args.GetProperty("limit").GetInt32().Should().Be(3);
        args.GetProperty("active").EnumerateArray().Select(objective => objective.GetString()).Should().Equal("A1", "C2", "F3");
    }

    [Fact]
    public void The_limit_is_the_term() =>
        DecideUnder("""{"mostTaskForces":1}""", Form("r-1"), Form("r-2", objective: "A1"))[1]
            .Args("registration.too-many-task-forces").GetProperty("limit").GetInt32().Should().Be(1);

    [Fact]
    public void The_limit_holds_for_each_person_alone() => Decide([.. Three, Form("r-4", person: "P-1", objective: "B1")])[3].ShouldBeAccepted("initial");

    [Fact]
    public void A_withdrawn_registration_does_not_count() =>
        Decide([.. Three, Form("r-4", action: "withdraw", objective: "A1"), Form("r-5", objective: "B1")])[4].ShouldBeAccepted("initial");

    [Fact]
    public void A_refused_registration_does_not_count() =>
        Decide([Form("r-0", objective: "D1", role: Leader), .. Three[1..], Form("r-5", objective: "B1")])[3].ShouldBeAccepted("initial");

    [Fact]
    public void An_unreadable_row_never_counts_as_active() =>
        Decide(Form("r-1", language: "de"), Form("r-2"), Form("r-3", objective: "a1"), Form("r-4", objective: "A1"), Form("r-5", objective: "A2"))
            .Select(decision => decision.Text("outcome")).Should().Equal("unreadable", "accepted", "unreadable", "accepted", "accepted");

    [Fact]
    public void An_amendment_ignores_the_registration_it_changes_when_the_limit_is_counted() =>
        Decide([.. Three, Form("r-4", action: "amend", role: Leader, organisation: "o-member")])[3].ShouldBeAccepted("initial");

    [Fact]
    public void A_second_registration_for_a_task_force_names_the_active_role()
    {
        var decision = Decide(Form("r-1", role: Leader, organisation: "o-member"), Form("r-2"))[1];
        decision.ShouldBeRefused("already-registered");
        decision.ShouldOffer("amend-instead");
        decision.Args("registration.already-registered").Text("role").Should().Be(Leader);
    }

    [Fact]
    public void After_a_withdrawal_one_may_register_again() => Decide(Form("r-1"), Form("r-2", action: "withdraw"), Form("r-3"))[2].ShouldBeAccepted("initial");

    [Fact]
    public void An_amendment_without_an_active_registration_is_refused_and_may_register_first()
    {
        var decision = Decide(Form(action: "amend"))[0];
        decision.ShouldBeRefused("not-registered");
        decision.ShouldOffer("register-first");
    }

    [Fact]
    public void Every_reason_but_already_registered_can_apply_to_an_amendment_beside_not_registered()
    {
        var decision = Decide([.. Three, Form("r-4", at: TooEarly, action: "amend", objective: "B1", role: Representative, organisation: "o-none")])[3];
        decision.ShouldBeRefused("not-open-yet", "not-registered", "office-needs-member-or-partner", "region-required", "too-many-task-forces");
        decision.ShouldOffer(
            "join-as-team-member + register-first + wait-for-opening + withdraw-another",
            "name-the-region + organisation-joins + register-first + wait-for-opening + withdraw-another");
    }

    [Fact]
    public void An_amendment_is_decided_on_its_own_organisation()
    {
        var decisions = Decide(Form("r-1", role: Leader, organisation: "o-member"), Form("r-2", action: "amend", role: Leader));
        decisions[1].ShouldBeRefused("office-needs-member-or-partner");
        decisions[1].ShouldOffer("join-as-team-member");
    }

    [Fact]
    public void A_refused_amendment_leaves_the_earlier_registration_as_it_was()
    {
        var decisions = Decide(Form("r-1"), Form("r-2", action: "amend", role: Leader), Form("r-3"));
        decisions[1].ShouldBeRefused("office-needs-member-or-partner");
        decisions[2].Args("registration.already-registered").Text("role").Should().Be("team-member");
    }

    [Fact]
    public void An_accepted_amendment_changes_the_active_role() =>
        Decide(Form("r-1"), Form("r-2", action: "amend", role: Leader, organisation: "o-member"), Form("r-3"))[2]
            .Args("registration.already-registered").Text("role").Should().Be(Leader);

    [Fact]
    public void An_amendment_takes_the_track_of_its_own_instant() =>
        Decide(Form("r-1"), Form("r-2", at: Late, action: "amend", role: Leader, organisation: "o-member"))[1].ShouldBeAccepted("reserve");

    [Fact]
    public void An_amendment_before_the_opening_is_refused() =>
        Decide(Form("r-1"), Form("r-2", at: TooEarly, action: "amend"))[1].ShouldBeRefused("not-open-yet");

    [Fact]
    public void A_withdrawal_is_allowed_before_the_opening() => Decide(Form("r-1"), Form("r-2", at: TooEarly, action: "withdraw"))[1].ShouldBeWithdrawn();

    [Fact]
    public void A_withdrawal_is_allowed_after_the_deadline() =>
        DecideUnder(RefuseLateOffice, Form("r-1", role: Leader, organisation: "o-member"), Form("r-2", at: Late, action: "withdraw", role: Leader))[1].ShouldBeWithdrawn();

    [Fact]
    public void To_a_withdrawal_only_not_registered_can_apply_and_it_has_no_remedies()
    {
        var decision = Decide([.. Three, Form("r-4", at: TooEarly, action: "withdraw", objective: "B1", role: Representative)])[3];
        decision.ShouldBeRefused("not-registered");
        decision.ShouldOffer();
    }

    [Fact]
    public void A_withdrawal_ignores_role_region_organisation_and_language_but_echoes_the_role()
    {
        var decision = Decide(Form("r-1"), Form("r-2", action: "withdraw", role: "chief", region: "mars", organisation: "o-unknown", language: "de"))[1];
        decision.ShouldBeWithdrawn();
        decision.Text("role").Should().Be("chief");
    }

    [Fact]
    public void A_withdrawal_needs_no_role()
    {
        var decision = Decide(Form("r-1"), Form("r-2", action: "withdraw", role: ""))[1];
        decision.ShouldBeWithdrawn();
        decision.Text("role").Should().BeNull();
    }
}
