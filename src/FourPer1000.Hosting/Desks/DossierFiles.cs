using FourPer1000.Domain;
using FourPer1000.Registration;
using FourPer1000.Rules;

namespace FourPer1000.Hosting;

/// <summary>Loads dossiers and the facts that decisions about them need.</summary>
internal sealed class DossierFiles(IJournal journal, IStandings standings, HostedCall call)
{
    public HostedCall Call => call;

    public IJournal Journal => journal;

    public async Task<DossierFile> LoadAsync(PersonId person, CancellationToken cancellation)
    {
        var stream = StreamId.Dossier(call.Id, person);
        ValueList<JournalEvent> events = await journal.ReadAsync(stream, 0, cancellation).ToListAsync(cancellation).ConfigureAwait(false);
        var dossier = Dossier.Replay(person, call.Id, events.Where(DossierRecord.IsOf).Select(happened => DossierRecord.Read(happened).Happened));
        return new(stream, JournalReading.VersionOf(events), dossier);
    }

    public async Task<CallFacts> FactsAsync(PersonId person, OrganisationId? organisation, DateTimeOffset at, Actor actor, CancellationToken cancellation)
    {
        DateOnly day = call.Window.DateOf(at);
        PersonStanding standing = await standings.FindAsync(person, organisation, day, cancellation).ConfigureAwait(false);
        return new(call.Id, call.Edition.Registration, day, standing.Standing, actor, standing.IsAffiliated);
    }

    public static NewEvent EventOf(Verdict<DossierEvent> verdict, CallFacts facts) => EventOf(verdict.Events[0], facts);

    public static NewEvent EventOf(DossierEvent happened, CallFacts facts)
    {
        var record = new DossierRecord(happened, RecordedFacts.Of(facts));
        return new(record.Kind, record.Write());
    }
}
