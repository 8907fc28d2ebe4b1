using FourPer1000.Domain;
using FourPer1000.Registration;
using FourPer1000.Rules;
using FourPer1000.Testing;

namespace FourPer1000.Tests;

public sealed class ViewTests
{
    private static readonly Dossier Other = new DossierBuilder("p-2").TeamMemberOf("C1").LeaderOf("A2").Build();

    public static TheoryData<string> Histories => [.. All.Keys];

    private static Dictionary<string, Func<Played>> All { get; } = new(StringComparer.Ordinal)
    {
        ["a team member"] = () => new Played().Form(new FormBuilder()),
        ["refused"] = () => new Played().Form(new FormBuilder().AsGlobalLeader(), Standing.None),
        ["waiting, then settled"] = () => new Played().Form(new FormBuilder().AsGlobalLeader(), null).Move("A1", DossierTrigger.Settle),
        ["waiting, then refused"] = () => new Played().Form(new FormBuilder().AsGlobalLeader(), null).Move("A1", DossierTrigger.Settle, Standing.None),
        ["withdrawn and back"] = () => new Played().Form(new FormBuilder()).Form(new FormBuilder().WithId("r-2").ToWithdraw()).Form(new FormBuilder().WithId("r-3").AsGlobalLeader()),
        ["in office and out of it"] = () => new Played().Form(new FormBuilder().AsRepresentativeOf("europe"))
            .Move("A1", DossierTrigger.HandOver).Move("A1", DossierTrigger.Appoint).Move("A1", DossierTrigger.EndOffice),
        ["merged"] = () => new Played().Form(new FormBuilder().For("A2")).Merge(Other),
        ["erased"] = () => new Played().Form(new FormBuilder()).Form(new FormBuilder().For("B1").WithId("r-2")).Form(new FormBuilder().WithId("r-3").ToWithdraw()).Erase(),
        ["not allowed"] = () => new Played().Form(new FormBuilder().AsGlobalLeader()).Move("A1", DossierTrigger.HandOver, by: Acts.Registrant),
    };

    [Theory]
    [MemberData(nameof(Histories))]
    public void The_rows_of_registrations_are_the_dossier(string history)
    {
        Played played = All[history]();
        ValueList<ViewRow> rows = Folding.Of(JournalViews.Registrations, played.Events);

        rows.Select(RegistrationRows.EntryOf).Should().Equal(played.Dossier.Entries);
        rows.Where(row => row.Person != "p-1" || !RegistrationRows.IsOf(row, EditionId.Edition2020) || row.Key != $"2020/p-1/{row.Objective}").Should().BeEmpty();
        rows.Select(row => row.State).Should().Equal(played.Dossier.Entries.Select(entry => StateMachines.Codes.Of(entry.State)));
    }

    [Theory]
    [MemberData(nameof(Histories))]
    public void The_holdings_know_which_registrations_are_active(string history)
    {
        Played played = All[history]();
        ViewRow row = Folding.Of(JournalViews.Holdings, played.Events).Should().ContainSingle().Which;

        Holding.Of(row).Active.Should().Equal(played.Dossier.Entries.Where(entry => entry.IsActive).Select(entry => entry.Objective.Value));
        row.State.Should().Be(Holding.Of(row).Active.Count > 0 ? Holding.IsActive : Holding.IsIdle);
    }

    [Fact]
    public void The_clock_of_retention_starts_with_what_changed_something_last()
    {
        ValueList<JournalEvent> person = Person(
            (EventTable.DetailsGiven, Details("email", "name")),
            (EventTable.RequestRefused, new RefusalRecord("export", "p-1", Decision.Refuse(new Reason("authority.not-yours", "C1.5"))).Write()),
            (EventTable.ErasureRequested, new ErasureRecord(["email"], false).Write()),
            (EventTable.PersonErased, new ErasureRecord(["email"], false).Write()));

        var held = Holding.Of(Folding.Of(JournalViews.Holdings, person).Single());

        held.LastAt.Should().Be(person[0].RecordedAt);
        held.Fields.Should().Equal("name");
    }

    [Fact]
    public void An_erasure_is_seen_as_asked_for_and_as_done()
    {
        ValueList<JournalEvent> person = Person(
            (EventTable.DetailsGiven, Details("name")),
            (EventTable.ErasureRequested, new ErasureRecord(["name", "statement"], true).Write()),
            (EventTable.PersonErased, new ErasureRecord(["name", "statement"], true).Write()));

        StatesOf(person).Should().Equal(Holding.IsIdle, Holding.Erasing, Holding.Erased);
    }

    [Fact]
    public void After_a_field_was_erased_the_person_is_there_as_before()
    {
        ValueList<JournalEvent> person = Person(
            (EventTable.DetailsGiven, Details("name", "statement")),
            (EventTable.ErasureRequested, new ErasureRecord(["statement"], false).Write()),
            (EventTable.PersonErased, new ErasureRecord(["statement"], false).Write()));

        StatesOf(person).Should().Equal(Holding.IsIdle, Holding.Erasing, Holding.IsIdle);
    }

    [Fact]
    public void Of_figures_the_last_recorded_stands_for_a_scope_and_a_date()
    {
        ValueList<JournalEvent> figures = Acts.Chain(
            StreamId.Observations("A1.ndcs"),
            new[] { 1m, 2m }.Select(value => (EventTable.ObservationRecorded, ObservationRecord.Write(new("A1.ndcs", "global", new(2024, 1, 1), value)), Acts.By(Acts.Secretariat, null))));

        ViewRow row = Folding.Of(JournalViews.Observations, figures).Should().ContainSingle().Which;

        row.Key.Should().Be("A1.ndcs/global/2024-01-01");
        row.Objective.Should().Be("A1");
        ObservationRecord.Read(row.Content).Value.Number.Should().Be(2m);
    }

    [Fact]
    public void Every_view_is_found_by_its_name() =>
        JournalViews.All.Should().OnlyContain(view => JournalViews.Find(view.Name) == view).And.HaveCount(4);

    private static IEnumerable<string?> StatesOf(ValueList<JournalEvent> events) =>
        events.Select((_, i) => Folding.Of(JournalViews.Holdings, events.Take(i + 1)).Single().State);

    private static string Details(params string[] fields) =>
        new PersonalDetails(fields.Contains("name") ? "N" : null, fields.Contains("email") ? "E" : null, fields.Contains("statement") ? "S" : null).Facts();

    private static ValueList<JournalEvent> Person(params (EventKind Kind, string Facts)[] happened) =>
        Acts.Chain(StreamId.Person(new("p-1")), happened.Select(one => (one.Kind, one.Facts, Acts.By(Acts.Registrant))));
}
