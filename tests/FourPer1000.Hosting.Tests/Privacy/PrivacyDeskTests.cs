using System.Text.Json;
using FourPer1000.Domain;
using FourPer1000.Registration;
using FourPer1000.Rules;
using FourPer1000.Testing;
using Microsoft.Extensions.DependencyInjection;

namespace FourPer1000.Hosting.Tests;

public sealed class PrivacyDeskTests
{
    private static readonly PersonId Person = new("p-1");
    private static readonly PersonalDetails Marked = new("MARK-NAME", "MARK-EMAIL@example.org", "MARK-STATEMENT");

    [Fact]
    public async Task All_that_is_held_on_a_person_is_exported_with_purpose_retention_and_visibility()
    {
        await using Portal portal = await WithPersonAsync();

        PersonExport export = await portal.Desk<PrivacyDesk>().ExportPersonAsync(Person, new("x-1"));

        using var document = JsonDocument.Parse(export.Json!);
        JsonElement root = document.RootElement;
        root.GetProperty("fields").EnumerateArray().Select(field => field.ToString()).Should().Contain(field => field.Contains("know-whom-to-appoint", StringComparison.Ordinal) && field.Contains("1095", StringComparison.Ordinal) && field.Contains("task-force", StringComparison.Ordinal));
        root.GetProperty("events").EnumerateArray().Select(one => one.GetProperty("kind").GetString()).Should().Equal("dossier.form-accepted", "person.details-given", "person.exported");
        root.GetProperty("rows").EnumerateArray().Select(row => row.GetProperty("view").GetString()).Should().Equal("holdings", "holdings", "holdings", "registrations");
        export.Json.Should().Contain("MARK-NAME").And.Contain("MARK-EMAIL").And.Contain("MARK-STATEMENT").And.Contain("MARK-FIXED").And.Contain("MARK-DEPARTED");
        export.Json.Should().NotContain("p-2\"").And.NotContain("MARK-EXCLUDED", "that is about somebody else");
        root.GetProperty("mentions").EnumerateArray().SelectMany(one => one.GetProperty("parts").EnumerateArray()).Should().NotBeEmpty();
    }

    [Fact]
    public async Task Neither_export_nor_erasure_is_for_strangers_and_the_refusal_is_recorded()
    {
        await using Portal portal = await WithPersonAsync();
        portal.Actors.Always = new(new PersonId("x-9"), Authorities.TeamMember);
        PrivacyDesk desk = portal.Desk<PrivacyDesk>();

        PersonExport export = await desk.ExportPersonAsync(Person, new("x-1"));
        ErasureAnswer erasure = await desk.ErasePersonAsync(Person, new("x-2"));
        Verdict<PersonId> reapplied = await desk.ReapplyErasuresAsync(new("x-0"));
        Verdict<PersonId> again = await desk.ReapplyErasuresAsync(new("x-0"));

        DecisionAssert.RefusedFor(export.Decision, "authority.not-yours");
        DecisionAssert.RefusedFor(erasure.Decision, "authority.not-yours");
        DecisionAssert.RefusedFor(reapplied.Decision, "authority.not-yours");
        export.Json.Should().BeNull();
        (again.Decision, reapplied.Events.Count).Should().Be((reapplied.Decision, 0));
        JournalEvent refusal = (await portal.EventsAsync()).Single(happened => happened.Kind == "edition.request-refused");
        (refusal.Stream, refusal.Act.Actor.Id, RefusalRecord.Read(refusal).Request).Should().Be((StreamId.Edition(EditionId.Edition2020), new PersonId("x-9"), "reapply-erasures"));
        (await portal.Get<DecisionReplay>().OfAsync(refusal.Stream, refusal.Version)).Kind.Should().Be(ReplayKind.Same);
        (await portal.EventsAsync()).Count(happened => happened.Kind == "person.request-refused").Should().Be(2);
        portal.Actors.Always = Portal.Secretariat;
        (await desk.ExportPersonAsync(Person, new("x-3"))).Json.Should().Contain("MARK-NAME");
    }

    [Fact]
    public async Task An_export_is_recorded_under_its_command_and_what_was_exported_is_not()
    {
        await using Portal portal = await WithPersonAsync();
        PrivacyDesk desk = portal.Desk<PrivacyDesk>();
        ViewRow? before = await portal.Views.FindAsync(JournalViews.Holdings.Name, "person/p-1");

        PersonExport first = await desk.ExportPersonAsync(Person, new("x-1"));
        PersonExport again = await desk.ExportPersonAsync(Person, new("x-1"));
        PersonExport other = await desk.ExportPersonAsync(new("p-2"), new("x-1"));

        DecisionAssert.Granted(first.Decision);
        again.Json.Should().Be(first.Json);
        DecisionAssert.RefusedFor(other.Decision, HostingReasons.CommandReused);
        other.Json.Should().BeNull();
        DecisionAssert.RefusedFor((await desk.ErasePersonAsync(Person, new("x-1"))).Decision, HostingReasons.CommandReused);
        JournalEvent exported = (await portal.EventsAsync()).Should().ContainSingle(happened => happened.Kind == "person.exported").Which;
        (exported.Stream, exported.Act.Actor.Id, exported.Act.Command, exported.Facts).Should().Be((StreamId.Person(Person), Person, new CommandId("x-1"), "{}"));
        (await portal.Views.FindAsync(JournalViews.Holdings.Name, "person/p-1")).Should().Be(before, "it lengthens nothing");
    }

    [Fact]
    public async Task Erasures_that_are_applied_again_are_recorded_once_and_refusals_too()
    {
        await using Portal portal = await WithPersonAsync();
        await portal.EraseAsync("p-1", "x-1");
        PrivacyDesk desk = portal.Desk<PrivacyDesk>();
        DecisionAssert.RefusedFor((await desk.ReapplyErasuresAsync(new("x-2"))).Decision, "authority.not-yours");
        portal.Actors.Always = Portal.Secretariat;

        (await desk.ReapplyErasuresAsync(new("x-3"))).Events.Should().Equal(Person);
        (await desk.ReapplyErasuresAsync(new("x-3"))).Events.Should().Equal(Person);
        DecisionAssert.RefusedFor((await desk.ReapplyErasuresAsync(new("x-1"))).Decision, HostingReasons.CommandReused);

        (await portal.EventsAsync()).Where(happened => happened.Stream.Kind == "edition").Select(happened => happened.Kind)
            .Should().Equal("edition.terms-declared", "edition.request-refused", "edition.erasures-reapplied");
        (await portal.ReplaysAsync("edition.request-refused")).Should().Equal(ReplayKind.Same);
    }

    [Fact]
    public async Task After_erasure_the_chain_holds_and_nothing_holds_the_person()
    {
        await using Portal portal = await WithPersonAsync();
        IReadOnlyList<JournalEvent> before = await portal.EventsAsync();

        ErasureAnswer answer = await portal.Desk<PrivacyDesk>().ErasePersonAsync(Person, new("x-1"));

        DecisionAssert.Granted(answer.Decision);
        IReadOnlyList<JournalEvent> events = await portal.EventsAsync();
        events.Take(before.Count).Should().Equal(before, "nothing is changed or removed");
        events.Skip(before.Count).Select(happened => happened.Kind).Should().Equal("dossier.person-erased", "person.erasure-requested", "person.erased");
        (await portal.HoldsAsync()).Should().BeTrue();
        string everything = await EverythingAsync(portal);
        everything.Should().NotContain("MARK-NAME").And.NotContain("MARK-EMAIL").And.NotContain("MARK-STATEMENT").And.NotContain("MARK-FIXED").And.NotContain("MARK-DEPARTED");
        everything.Should().Contain("MARK-EXCLUDED", "that is about somebody who is still there");
    }

    [Fact]
    public async Task Nothing_personal_is_readable_outside_of_the_seal_even_before()
    {
        await using Portal portal = await WithPersonAsync();

        string readable = string.Concat((await portal.EventsAsync()).Select(happened => happened.ToString())) + await RowsAsync(portal) + string.Join('\n', portal.Log.All);

        readable.Should().NotContain("MARK");
        portal.Log.All.Should().NotBeEmpty();
        string.Join('\n', portal.Log.All).Should().NotContain("p-1").And.NotContain("c-1");
    }

    [Fact]
    public async Task A_decision_whose_sealed_part_was_erased_answers_erased()
    {
        await using Portal portal = await WithPersonAsync();
        DecisionReplay replay = portal.Get<DecisionReplay>();
        (StreamId Stream, long Version)[] sealedParts = [(StreamId.Person(Person), 1), (StreamId.Slate(EditionId.Edition2020), 1), (StreamId.Slate(EditionId.Edition2020), 2)];
        foreach ((StreamId stream, long version) in sealedParts)
        {
            (await replay.OfAsync(stream, version)).Kind.Should().Be(ReplayKind.Same);
        }

        await portal.Desk<PrivacyDesk>().ErasePersonAsync(Person, new("x-1"));

        foreach ((StreamId stream, long version) in sealedParts)
        {
            (await replay.OfAsync(stream, version)).Kind.Should().Be(ReplayKind.Erased);
        }

        (await replay.OfAsync(StreamId.Dossier(EditionId.Edition2020, Person), 1)).Kind.Should().Be(ReplayKind.Same, "rule facts are not sealed");
    }

    [Fact]
    public async Task Who_was_erased_does_not_come_back_under_the_same_id()
    {
        await using Portal portal = await WithPersonAsync();
        await portal.Desk<PrivacyDesk>().ErasePersonAsync(Person, new("x-1"));
        RegistrationForm form = new FormBuilder().For("B1").WithId("r-9").Build();

        RegistrationAnswer answer = await portal.SubmitAsync(form, "c-9", Marked);

        DecisionAssert.RefusedFor(answer.Decision, HostingReasons.PersonErased);
        answer.Events.Should().ContainSingle().Which.Sealed.Should().BeNull();
        (await portal.SubmitAsync(form, "c-9", Marked)).IsRepeated.Should().BeTrue();
        (await EverythingAsync(portal)).Should().NotContain("MARK-NAME");
    }

    [Fact]
    public async Task Erasing_twice_is_no_mistake()
    {
        await using Portal portal = await WithPersonAsync();
        PrivacyDesk desk = portal.Desk<PrivacyDesk>();
        await desk.ErasePersonAsync(Person, new("x-1"));
        int events = (await portal.EventsAsync()).Count;

        (await desk.ErasePersonAsync(Person, new("x-1"))).IsRepeated.Should().BeTrue();
        DecisionAssert.RefusedFor((await desk.ErasePersonAsync(new("p-2"), new("x-1"))).Decision, HostingReasons.CommandReused);
        (await portal.EventsAsync()).Should().HaveCount(events);

        (await desk.ErasePersonAsync(Person, new("x-2"))).Decision.IsGranted.Should().BeTrue();
        (await portal.EventsAsync()).Skip(events).Select(happened => happened.Kind).Should().Equal("person.erasure-requested", "person.erased");
    }

    [Theory]
    [InlineData("person.erasure-requested", false)]
    [InlineData("person.erasure-requested", true)]
    [InlineData("person.erased", false)]
    [InlineData("person.erased", true)]
    public async Task Whoever_comes_after_a_crash_finishes_the_erasure(string kind, bool isBehind)
    {
        await using Portal portal = await WithPersonAsync();
        var journal = (Crashing)portal.Journal;
        Func<JournalAppend, bool> at = append => append.Streams.SelectMany(stream => stream.Events).Any(made => made.Kind.Name == kind);
        (isBehind ? (Action<Func<JournalAppend, bool>>)journal.StopBehind : journal.StopBefore)(at);
        PrivacyDesk desk = portal.Desk<PrivacyDesk>();
        await desk.Invoking(one => one.ErasePersonAsync(Person, new("x-1"))).Should().ThrowAsync<JournalUnavailableException>();

        await desk.ErasePersonAsync(Person, new("x-1"));

        IReadOnlyList<JournalEvent> events = await portal.EventsAsync();
        events.Count(happened => happened.Kind == "person.erasure-requested").Should().Be(1);
        events.Count(happened => happened.Kind == "person.erased").Should().Be(1);
        (await EverythingAsync(portal)).Should().NotContain("MARK-NAME");
    }

    [Fact]
    public async Task Keys_that_come_back_from_a_backup_are_destroyed_again()
    {
        var keys = new BackedUpKeys();
        await using Portal portal = await WithPersonAsync(keys);
        keys.Backup();
        await portal.Desk<PrivacyDesk>().ErasePersonAsync(Person, new("x-1"));
        keys.Restore();
        (await portal.Get<DecisionReplay>().OfAsync(StreamId.Person(Person), 1)).Kind.Should().Be(ReplayKind.Same, "the restored backup brought the key back");
        portal.Actors.Always = Portal.Secretariat;

        Verdict<PersonId> reapplied = await portal.Desk<PrivacyDesk>().ReapplyErasuresAsync(new("again-1"));

        reapplied.Events.Should().Equal(Person);
        (await portal.Get<DecisionReplay>().OfAsync(StreamId.Person(Person), 1)).Kind.Should().Be(ReplayKind.Erased);
        (await EverythingAsync(portal)).Should().NotContain("MARK-NAME");
    }

    [Fact]
    public async Task Fields_are_erased_when_their_time_is_over_and_others_stay()
    {
        await using Portal portal = await WithPersonAsync();
        await portal.SubmitAsync(new FormBuilder().ToWithdraw().WithId("r-2").Build(), "c-2");
        PrivacyDesk desk = portal.Desk<PrivacyDesk>();

        (await desk.DueErasuresAsync(Portal.Noon.AddDays(364))).Should().BeEmpty();
        (await desk.DueErasuresAsync(Portal.Noon.AddDays(365))).Should().ContainSingle().Which.Fields.Should().Equal("statement");
        portal.Clock.Advance(TimeSpan.FromDays(365));
        await portal.Desk<WorkDesk>().CarryOutAsync();
        string afterOneYear = (await desk.ExportPersonAsync(Person, new("x-1"))).Json!;
        portal.Clock.Advance(TimeSpan.FromDays(730));
        await portal.Desk<WorkDesk>().CarryOutAsync();

        afterOneYear.Should().NotContain("MARK-STATEMENT").And.Contain("MARK-NAME").And.Contain("MARK-EMAIL");
        (await EverythingAsync(portal)).Should().NotContain("MARK-NAME").And.NotContain("MARK-EMAIL");
        (await desk.DueErasuresAsync(DateTimeOffset.MaxValue)).Should().BeEmpty();
    }

    [Fact]
    public async Task Details_given_after_a_field_was_erased_have_a_new_key_that_survives_reapplying()
    {
        await using Portal portal = await WithPersonAsync();
        await portal.SubmitAsync(new FormBuilder().ToWithdraw().WithId("r-2").Build(), "c-2");
        portal.Clock.Advance(TimeSpan.FromDays(365));
        await portal.Desk<WorkDesk>().CarryOutAsync();
        await portal.SubmitAsync(new FormBuilder().For("B1").WithId("r-3").Build(), "c-3", new(null, null, "SECOND-STATEMENT"));
        portal.Actors.Always = Portal.Secretariat;

        await portal.Desk<PrivacyDesk>().ReapplyErasuresAsync(new("again-1"));

        (await portal.Desk<PrivacyDesk>().ExportPersonAsync(Person, new("x-1"))).Json.Should().Contain("SECOND-STATEMENT").And.NotContain("MARK-STATEMENT");
    }

    private static async Task<Portal> WithPersonAsync(IPersonKeys? keys = null)
    {
        var portal = new Portal(register: services =>
        {
            services.AddSingleton<IJournal>(provider => new Crashing(new(provider.GetRequiredService<TimeProvider>())));
            services.AddSingleton(keys ?? new InMemoryPersonKeys());
        });
        (await portal.SubmitAsync(new FormBuilder().Build(), "c-1", Marked)).Decision.IsGranted.Should().BeTrue();
        portal.Actors.Always = Portal.Secretariat;
        SelectionDesk desk = portal.Desk<SelectionDesk>();
        long proposal = (await desk.ProposeAsync(Pools.WithReasons, new("s-1"))).Version;
        (await desk.DecideAsync(proposal, [new(Pools.OtherLeader, null, "MARK-DEPARTED p-1 has enough")], new("s-2"))).Decision.IsGranted.Should().BeTrue();
        portal.Actors.Always = null;
        return portal;
    }

    // Events, rows, news, log and the exports of everybody.
    private static async Task<string> EverythingAsync(Portal portal)
    {
        string outbox = string.Concat(await portal.Get<IOutbox>().TakeAsync(1000, TimeSpan.Zero));
        portal.Actors.Always = Portal.Secretariat;
        var exports = new List<string?>();
        foreach (string person in new[] { "p-1", "p-2", "p-3", "p-4", "s-1" })
        {
            exports.Add((await portal.Desk<PrivacyDesk>().ExportPersonAsync(new(person), new($"e-{Guid.NewGuid():N}"))).Json);
        }

        portal.Actors.Always = null;
        return string.Concat(await portal.EventsAsync()) + await RowsAsync(portal) + outbox + string.Join('\n', portal.Log.All) + string.Concat(exports);
    }

    private static async Task<string> RowsAsync(Portal portal)
    {
        string text = "";
        foreach (JournalView view in JournalViews.All)
        {
            await foreach (ViewRow row in portal.Views.ListAsync(new(view.Name)))
            {
                text += row;
            }
        }

        return text;
    }
}
