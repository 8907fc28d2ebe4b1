using System.Globalization;
using FourPer1000.Domain;
using FourPer1000.Registration;
using FourPer1000.Selection;
using FourPer1000.Targets;
using FourPer1000.Testing;
using Microsoft.Extensions.DependencyInjection;

namespace FourPer1000.Hosting.Tests;

/// <summary>What releases have stored is read for ever. The corpus grows at its end and is never edited; see CONTRIBUTING.</summary>
public sealed class StoredEventTests
{
    [Fact]
    public void Every_stored_event_has_the_hash_that_it_had_when_it_was_stored() =>
        StoredEvents.All.Where(line => !EventChain.Holds(line.Before, line.Happened)).Select(line => line.Happened.Kind).Should().BeEmpty();

    [Fact]
    public async Task Every_kind_in_every_version_that_was_ever_written_has_a_line()
    {
        var known = StoredEvents.All.Select(line => (line.Happened.Kind, line.Happened.KindVersion)).ToHashSet();
        (string, int)[] missing = [.. EventTable.All.SelectMany(kind => Enumerable.Range(1, kind.Version).Select(version => (kind.Name, version))).Where(pair => !known.Contains(pair))];

        missing.Should().BeEmpty("these lines are ready to be put behind the others:\n{0}\n", string.Join('\n', missing.Length == 0 ? [] : await LinesAsync(missing)));
    }

    [Fact]
    public void Every_stored_event_is_read_and_what_is_written_today_is_the_same_text()
    {
        foreach (JournalEvent happened in StoredEvents.All.Select(line => line.Happened))
        {
            RecordedDecision.Of(happened);
            string again = happened.Kind switch
            {
                _ when DossierRecord.IsOf(happened) => DossierRecord.Read(happened).Write(),
                _ when RefusalRecord.IsOf(happened) => RefusalRecord.Read(happened).Write(),
                "slate.proposed" => SlateProposedRecord.Read(happened).Write(),
                "slate.decided" => SlateDecidedRecord.Read(happened).Write(),
                "observation.recorded" => ObservationRecord.Write(ObservationRecord.Read(happened)),
                "edition.terms-declared" => TermsEvent.Write(TermsEvent.Read(happened.Facts)),
                "edition.deadline-came" => DeadlineRecord.Read(happened).Write(),
                "person.erasure-requested" or "person.erased" => ErasureRecord.Read(happened).Write(),
                "person.details-given" or "person.exported" or "edition.erasures-reapplied" => happened.Facts,
                _ => throw new NotSupportedException($"Nobody reads '{happened.Kind}' here."),
            };
            (again == happened.Facts).Should().Be(happened.KindVersion == EventTable.KindOf(happened).Version, $"{happened.Kind} {happened.KindVersion}: {again}");
        }
    }

    [Fact]
    public void An_older_form_is_lifted_by_what_held_then() => StoredEvents.All
        .Where(line => line.Happened is { Kind: "slate.proposed", KindVersion: 1 })
        .Select(line => SlateProposedRecord.Read(line.Happened).Limits)
        .Should().NotBeEmpty().And.OnlyContain(limits => limits == new SearchLimits(20_000));

    [Fact]
    public void Stored_events_fold_into_the_rows_that_they_did()
    {
        List<string> rows = [];
        foreach (JournalView view in JournalViews.All)
        {
            var past = new PastView(view, DateTimeOffset.MaxValue, DateTimeOffset.MaxValue);
            foreach ((_, JournalEvent happened) in StoredEvents.All)
            {
                past.Take(happened);
            }

            rows.AddRange(past.Rows.Select(row => $"{row.View} {row.Key} {row.State ?? "-"}"));
        }

        string file = Path.Combine(StoredEvents.Folder, "rows.txt");
        if (Environment.GetEnvironmentVariable("FOURPER1000_APPROVE") == "1")
        {
            File.WriteAllText(file, string.Join('\n', rows) + "\n");
        }

        File.ReadAllLines(file).Should().Equal(rows);
    }

    [Fact]
    public async Task What_was_sealed_is_opened_with_the_keys_of_then()
    {
        var details = new DetailsSeal(new(new KnownKeys()), new InMemoryJournal(TimeProvider.System));
        JournalEvent given = StoredEvents.All.Select(line => line.Happened).First(happened => happened.Kind == "person.details-given");

        (await details.OpenAsync(given, default)).Should().Equal(
            new KeyValuePair<string, string?>("name", "Ada"), new KeyValuePair<string, string?>("email", "ada@example.org"), new KeyValuePair<string, string?>("statement", "Soils."));
    }

    // A run of today in which every kind occurs; only those asked for are taken.
    private static async Task<IEnumerable<string>> LinesAsync((string Kind, int Version)[] wanted)
    {
        await using Portal portal = await RunAsync();
        var tips = new Dictionary<StreamId, EventHash>();
        var lines = new List<string>();
        foreach (JournalEvent happened in await portal.EventsAsync())
        {
            EventHash before = tips.GetValueOrDefault(happened.Stream);
            tips[happened.Stream] = happened.Hash;
            if (wanted.Contains((happened.Kind, happened.KindVersion)))
            {
                lines.Add(StoredEvents.Write(before, happened));
            }
        }

        return lines;
    }

    private static async Task<Portal> RunAsync()
    {
        var standing = new MovingStandings();
        var portal = new Portal(register: services => services.AddSingleton<IPersonKeys, KnownKeys>().AddSingleton<IStandings>(standing));
        int command = 0;
        await SubmitAsync(new FormBuilder().AsGlobalLeader().WithId("r-1"), new("Ada", "ada@example.org", "Soils."));
        standing.Standing = null;
        await SubmitAsync(new FormBuilder().AsGlobalLeader().For("A2").WithId("r-2"));
        standing.Standing = Standing.None;
        await SubmitAsync(new FormBuilder().AsRepresentativeOf("europe").For("A3").WithId("r-3"));
        await SubmitAsync(new FormBuilder().By("p-2").For("A4").WithId("r-4"));
        await SubmitAsync(new FormBuilder().By("p-2").For("A5").WithId("r-5"));
        await SubmitAsync(new FormBuilder().By("p-2").For("A5").WithId("r-6").ToWithdraw());
        PlanObservation figure = new(PlanEdition.Edition2020.Measures.First(measure => measure.Kind != MeasureKind.Milestone).Key, "global", new(2024, 1, 1), 5m);
        await portal.Desk<TargetsDesk>().RecordAsync(figure, Next());
        await portal.Desk<SelectionDesk>().ProposeAsync(Pools.Small, Next());
        await portal.Desk<PrivacyDesk>().ReapplyErasuresAsync(Next());
        await portal.Desk<RegistrationDesk>().MoveAsync(new("p-1"), "A1", DossierTrigger.HandOver, Next());
        portal.Actors.Always = new(new PersonId("x-1"), Authorities.Public);
        await portal.Desk<PrivacyDesk>().ExportPersonAsync(new("p-1"), Next());
        portal.Actors.Always = Portal.Secretariat;
        standing.Standing = Standing.Member;
        RegistrationDesk desk = portal.Desk<RegistrationDesk>();
        await desk.MoveAsync(new("p-1"), "A2", DossierTrigger.Settle, Next());
        await desk.MergeAsync(new("p-1"), new("p-1"), Next());
        await desk.MergeAsync(new("p-1"), new("p-2"), Next());
        await portal.Desk<TargetsDesk>().RecordAsync(figure, Next());
        long proposal = (await portal.Desk<SelectionDesk>().ProposeAsync(Pools.WithReasons, Next())).Version;
        await portal.Desk<SelectionDesk>().DecideAsync(proposal, [new(Pools.OtherLeader, null, "she steps back")], Next());
        await portal.Desk<PrivacyDesk>().ErasePersonAsync(new("p-2"), Next());
        await portal.Desk<PrivacyDesk>().ReapplyErasuresAsync(Next());
        await portal.Desk<PrivacyDesk>().ExportPersonAsync(new("p-1"), Next());
        await portal.Desk<PrivacyDesk>().ErasePersonAsync(new("p-1"), Next());
        portal.Clock.Set(new(2020, 10, 2, 0, 0, 0, TimeSpan.Zero));
        await portal.Desk<WorkDesk>().CarryOutAsync();
        return portal;

        CommandId Next() => new(string.Create(CultureInfo.InvariantCulture, $"c-{++command}"));

        Task SubmitAsync(FormBuilder form, PersonalDetails? told = null) => portal.Desk<RegistrationDesk>().SubmitAsync(form.Build(), Next(), told);
    }

    private sealed class MovingStandings : IStandings
    {
        public Standing? Standing { get; set; } = Domain.Standing.Member;

        public ValueTask<PersonStanding> FindAsync(PersonId person, OrganisationId? behindTheForm, DateOnly day, CancellationToken cancellation = default) => ValueTask.FromResult(new PersonStanding(Standing, false));
    }
}
