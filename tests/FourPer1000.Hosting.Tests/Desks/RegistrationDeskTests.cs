using FourPer1000.Domain;
using FourPer1000.Registration;
using FourPer1000.Rules;
using FourPer1000.Testing;

namespace FourPer1000.Hosting.Tests;

public sealed class RegistrationDeskTests
{
    private static readonly RegistrationForm Form = new FormBuilder().Build();

    [Fact]
    public async Task A_form_is_decided_recorded_and_receipted()
    {
        await using var portal = new Portal();

        RegistrationAnswer answer = await portal.SubmitAsync(Form, "c-1");

        DecisionAssert.Granted(answer.Decision);
        answer.IsRepeated.Should().BeFalse();
        answer.Receipt!.Value.Value.Should().StartWith("hmac-sha256:");
        JournalEvent recorded = answer.Events.Should().ContainSingle().Which;
        recorded.Act.Should().Be(new Act(new("c-1"), new(new PersonId("p-1"), Authorities.Registrant), new PersonId("p-1"), EditionId.Edition2020, Portal.Noon));
        DossierRecord.Read(recorded).Facts.Should().Be(new RecordedFacts(new(2020, 9, 1), Standing.Member, false, TermsEvent.IdOf(RegistrationTerms.Edition2020)));
        (await portal.Desk<RegistrationDesk>().FindAsync(new("p-1"))).Dossier!.ActiveIn("A1").Should().NotBeNull();
    }

    [Fact]
    public async Task The_terms_are_declared_once_before_the_first_decision()
    {
        await using var portal = new Portal();
        await Task.WhenAll(Enumerable.Range(0, 8).Select(i => portal.SubmittingAsync(new FormBuilder().By($"p-{i}").WithId($"r-{i}").Build(), $"c-{i}")));

        IReadOnlyList<JournalEvent> events = await portal.EventsAsync();

        events[0].Kind.Should().Be("edition.terms-declared");
        TermsEvent.Read(events[0].Facts).Should().Be(RegistrationTerms.Edition2020);
        events.Count(happened => happened.Kind == "edition.terms-declared").Should().Be(1);
    }

    [Fact]
    public async Task A_repeated_command_gets_the_first_answer_and_the_same_receipt()
    {
        await using var portal = new Portal();
        var details = new PersonalDetails("N", null, "S");
        RegistrationAnswer first = await portal.SubmitAsync(Form, "c-1", details);
        await portal.SubmitAsync(new FormBuilder().WithId("r-2").ToWithdraw().Build(), "c-2");

        RegistrationAnswer again = await portal.SubmitAsync(Form, "c-1", details);

        again.IsRepeated.Should().BeTrue();
        again.Decision.Should().Be(first.Decision);
        again.Receipt.Should().Be(first.Receipt);
        again.Events.Should().Equal(first.Events);
        (await portal.EventsAsync()).Should().HaveCount(4);
    }

    [Fact]
    public async Task The_id_of_a_command_is_not_used_for_another_one()
    {
        await using var portal = new Portal();
        await portal.SubmitAsync(Form, "c-1", new("N", null, null));
        RegistrationDesk desk = portal.Desk<RegistrationDesk>();

        RegistrationAnswer[] others =
        [
            await portal.SubmitAsync(Form with { Language = Language.French }, "c-1", new("N", null, null)),
            await portal.SubmitAsync(Form, "c-1", new("M", null, null)),
            await portal.SubmitAsync(Form, "c-1"),
            await desk.MoveAsync(new("p-1"), "A1", DossierTrigger.Settle, new("c-1")),
            await desk.MergeAsync(new("p-1"), new("p-2"), new("c-1")),
        ];

        foreach (RegistrationAnswer answer in others)
        {
            DecisionAssert.RefusedFor(answer.Decision, HostingReasons.CommandReused);
            answer.Events.Should().BeEmpty();
            answer.Receipt.Should().BeNull();
        }

        portal.Actors.Always = Portal.Secretariat;
        DecisionAssert.RefusedFor((await portal.SubmitAsync(Form, "c-1", new("N", null, null))).Decision, HostingReasons.CommandReused);
        (await portal.EventsAsync()).Should().HaveCount(3);
    }

    [Fact]
    public async Task Of_32_forms_for_one_person_sent_at_once_exactly_three_are_accepted()
    {
        await using var portal = new Portal();
        ObjectiveCode[] objectives = [.. StrategicPlan.Edition2020.Objectives.Select(objective => objective.Code)];

        RegistrationAnswer[] answers = await Task.WhenAll(Enumerable.Range(0, 32).Select(i =>
            portal.SubmittingAsync(new FormBuilder().For(objectives[i % 24]).WithId($"r-{i}").Build(), $"c-{i}")));

        answers.Count(answer => answer.Decision.IsGranted).Should().Be(3);
        answers.Where(answer => !answer.Decision.IsGranted).Should().OnlyContain(answer => answer.Decision.Reasons.Count > 0);
        Dossier dossier = (await portal.Desk<RegistrationDesk>().FindAsync(new("p-1"))).Dossier!;
        dossier.Entries.Count(entry => entry.IsActive).Should().Be(3);
        (await portal.EventsAsync()).Count(happened => DossierRecord.IsOf(happened)).Should().Be(32);
        (await portal.HoldsAsync()).Should().BeTrue();
    }

    [Fact]
    public async Task One_command_sent_32_times_at_once_is_recorded_once()
    {
        await using var portal = new Portal();

        RegistrationAnswer[] answers = await Task.WhenAll(Enumerable.Range(0, 32).Select(_ => portal.SubmittingAsync(Form, "c-1")));

        answers.Count(answer => !answer.IsRepeated).Should().Be(1);
        answers.Select(answer => answer.Receipt).Distinct().Should().ContainSingle();
        answers.Should().OnlyContain(answer => answer.Decision.IsGranted);
        (await portal.EventsAsync()).Should().HaveCount(2);
    }

    [Fact]
    public async Task Where_others_are_always_faster_the_command_ends_with_a_clear_message()
    {
        await using var portal = new Portal(options => options.RetryAtMost(2), services => services.Add(Contended.Registered));

        (await portal.Invoking(one => one.SubmitAsync(Form, "c-1")).Should().ThrowAsync<ContendedException>())
            .WithMessage("*same id*").Which.Attempts.Should().Be(3);
        portal.Log.All.Should().Contain(line => line.StartsWith("Error CommandFailed", StringComparison.Ordinal));
    }

    [Fact]
    public async Task Who_has_no_authority_is_refused_and_that_is_recorded()
    {
        await using var portal = new Portal();
        portal.Actors.Always = new(new PersonId("x-1"), Authorities.Public);

        RegistrationAnswer answer = await portal.SubmitAsync(Form, "c-1", new("Stranger", null, null));

        answer.Decision.Reasons.Should().Contain(reason => reason.Code == "authority.not-yours");
        answer.Events.Should().ContainSingle().Which.Act.Actor.Id.Should().Be(new PersonId("x-1"));
        answer.Events.Should().NotContain(happened => happened.Sealed != null, "nobody writes another one's details");
    }

    [Fact]
    public async Task The_secretariat_moves_registrations_on_and_nobody_else_does()
    {
        await using var portal = new Portal();
        await portal.SubmitAsync(new FormBuilder().AsGlobalLeader().Build(), "c-1");
        RegistrationDesk desk = portal.Desk<RegistrationDesk>();

        RegistrationAnswer refused = await desk.MoveAsync(new("p-1"), "A1", DossierTrigger.HandOver, new("c-2"));
        portal.Actors.Always = Portal.Secretariat;
        RegistrationAnswer moved = await desk.MoveAsync(new("p-1"), "A1", DossierTrigger.HandOver, new("c-3"));
        RegistrationAnswer again = await desk.MoveAsync(new("p-1"), "A1", DossierTrigger.HandOver, new("c-3"));

        DecisionAssert.RefusedFor(refused.Decision, "authority.not-yours");
        refused.Events.Should().ContainSingle().Which.Kind.Should().Be("dossier.move-refused");
        DecisionAssert.Granted(moved.Decision);
        (again.IsRepeated, again.Decision).Should().Be((true, moved.Decision));
        (await desk.FindAsync(new("p-1"))).Dossier!.Find("A1")!.State.Should().Be(DossierState.Candidate);
        await desk.Invoking(one => one.MoveAsync(new("p-1"), "A1", DossierTrigger.Submit, new("c-4"))).Should().ThrowAsync<ArgumentException>();
    }

    [Fact]
    public async Task Two_dossiers_of_one_person_are_merged_and_clashes_shown()
    {
        await using var portal = new Portal();
        await portal.SubmitAsync(Form, "c-1");
        await portal.SubmitAsync(new FormBuilder().By("p-2").WithId("r-2").AsGlobalLeader().Build(), "c-2");
        portal.Actors.Always = Portal.Secretariat;

        RegistrationAnswer merged = await portal.Desk<RegistrationDesk>().MergeAsync(new("p-1"), new("p-2"), new("c-3"));

        DecisionAssert.Granted(merged.Decision);
        ((DossierEvent.Merged)DossierRecord.Read(merged.Events[0]).Happened).Clashes.Should().ContainSingle(reason => reason.Code == RegistrationReasons.MergedTwiceInTaskForce);
    }

    [Fact]
    public async Task A_merge_is_recorded_in_both_dossiers_and_the_other_one_takes_nothing_any_more()
    {
        await using var portal = new Portal();
        await portal.SubmitAsync(new FormBuilder().By("p-2").For("A2").Build(), "c-1", new("N", null, null));
        await portal.SubmitAsync(new FormBuilder().By("p-1").For("A3").WithId("r-2").Build(), "c-2");
        portal.Actors.Always = Portal.Secretariat;
        RegistrationDesk desk = portal.Desk<RegistrationDesk>();

        // The other dossier comes first in the order of streams: that must not matter.
        RegistrationAnswer merged = await desk.MergeAsync(new("p-2"), new("p-1"), new("c-3"));
        RegistrationAnswer again = await desk.MergeAsync(new("p-2"), new("p-1"), new("c-3"));
        RegistrationAnswer back = await desk.MergeAsync(new("p-1"), new("p-2"), new("c-4"));
        RegistrationAnswer moved = await desk.MoveAsync(new("p-1"), "A3", DossierTrigger.HandOver, new("c-5"));
        portal.Actors.Always = null;
        RegistrationForm late = new FormBuilder().By("p-1").For("A4").WithId("r-3").Build();
        RegistrationAnswer refused = await portal.SubmitAsync(late, "c-6");
        Explanation why = (await portal.Desk<RegistrationDesk>().ExplainAsync(late)).Explanation!;

        merged.Events.Select(happened => (happened.Stream.Value, happened.Kind, happened.Act.Concerned!.Value.Value)).Should().Equal(
            ("dossier/2020/p-1", "dossier.merged-away", "p-1"), ("dossier/2020/p-2", "dossier.merged", "p-2"));
        (again.IsRepeated, again.Decision).Should().Be((true, merged.Decision));
        foreach (Decision decision in (Decision[])[back.Decision, moved.Decision, refused.Decision, why.Decision])
        {
            DecisionAssert.RefusedFor(decision, RegistrationReasons.MergedAway);
            decision.Reasons.First(reason => reason.Code == RegistrationReasons.MergedAway)["into"]!.ToString().Should().Be("p-2");
        }

        (await desk.FindAsync(new("p-2"))).Dossier!.Entries.Select(entry => entry.Objective.Value).Should().Equal("A2", "A3");
        Dossier away = (await desk.FindAsync(new("p-1"))).Dossier!;
        (away.Entries.Count, away.MergedInto).Should().Be((0, new PersonId("p-2")));
        List<ViewRow> rows = [];
        await foreach (ViewRow row in portal.Views.ListAsync(new(JournalViews.Registrations.Name)))
        {
            rows.Add(row);
        }

        rows.Select(row => row.Key).Should().Equal("2020/p-2/A2", "2020/p-2/A3");
        foreach (JournalEvent happened in await portal.EventsAsync())
        {
            ReplayReport report = await portal.Get<DecisionReplay>().OfAsync(happened.Stream, happened.Version);
            report.Kind.Should().Be(happened.Kind == "edition.terms-declared" ? ReplayKind.Impossible : ReplayKind.Same, "{0}", happened.Kind);
        }
    }

    [Fact]
    public async Task Who_was_merged_away_is_kept_no_longer_than_others_who_left()
    {
        await using var portal = new Portal();
        await portal.SubmitAsync(new FormBuilder().Build(), "c-1", new("N", null, null));
        await portal.SubmitAsync(new FormBuilder().By("p-2").For("A2").WithId("r-2").Build(), "c-2", new("M", null, null));
        portal.Actors.Always = Portal.Secretariat;
        await portal.Desk<RegistrationDesk>().MergeAsync(new("p-1"), new("p-2"), new("c-3"));

        ValueList<DueItem.Erasure> before = await portal.Desk<PrivacyDesk>().DueErasuresAsync(Portal.Noon.AddDays(1094));
        ValueList<DueItem.Erasure> due = await portal.Desk<PrivacyDesk>().DueErasuresAsync(Portal.Noon.AddDays(1095));

        before.Should().BeEmpty();
        due.Should().ContainSingle().Which.Person.Should().Be(new PersonId("p-2"));
    }

    [Fact]
    public async Task A_dossier_is_for_the_person_and_the_secretariat_to_read()
    {
        await using var portal = new Portal();
        await portal.SubmitAsync(Form, "c-1");
        RegistrationDesk desk = portal.Desk<RegistrationDesk>();
        portal.Actors.Always = new(new PersonId("x-1"), Authorities.TeamMember);

        DossierAnswer dossier = await desk.FindAsync(new("p-1"));
        ExplanationAnswer explanation = await desk.ExplainAsync(Form);

        DecisionAssert.RefusedFor(dossier.Decision, "authority.not-yours");
        DecisionAssert.RefusedFor(explanation.Decision, "authority.not-yours");
        (dossier.Dossier, explanation.Explanation).Should().Be((null, null));
        portal.Actors.Always = Portal.Secretariat;
        (await desk.FindAsync(new("p-1"))).Dossier!.Entries.Should().ContainSingle();
        (await portal.EventsAsync()).Should().HaveCount(2);
    }

    [Fact]
    public async Task An_explanation_records_nothing()
    {
        await using var portal = new Portal();

        Explanation explanation = (await portal.Desk<RegistrationDesk>().ExplainAsync(new FormBuilder().AsGlobalLeader().From("o-2").Build())).Explanation!;

        DecisionAssert.RefusedFor(explanation, RegistrationReasons.OfficeNeedsMemberOrPartner);
        (await portal.EventsAsync()).Should().BeEmpty();
    }

    [Fact]
    public async Task A_form_is_dated_by_the_day_of_its_instant_in_the_zone_of_the_call()
    {
        await using var portal = new Portal();
        portal.Clock.Set(new(2020, 9, 30, 22, 30, 0, TimeSpan.Zero));

        RegistrationAnswer answer = await portal.SubmitAsync(new FormBuilder().AsGlobalLeader().Build(), "c-1");

        DossierRecord.Read(answer.Events[0]).Facts.LocalDate.Should().Be(new DateOnly(2020, 10, 1));
        ((DossierEvent.FormAccepted)DossierRecord.Read(answer.Events[0]).Happened).Track.Should().Be(Track.Reserve);
    }
}
