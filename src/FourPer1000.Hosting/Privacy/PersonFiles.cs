using FourPer1000.Domain;
using FourPer1000.Registration;
using FourPer1000.Rules;

namespace FourPer1000.Hosting;

/// <summary>What is held on people, and how it is erased.</summary>
internal sealed class PersonFiles(IJournal journal, IViews views, PersonSeal seal, SlateVault vault, DeclaredTerms terms, HostedCall call)
{
    public PersonExportWriter Exports { get; } = new(journal, views, new(seal, journal), vault);

    public Task<PersonState> StateAsync(PersonId person, CancellationToken cancellation) => PersonState.ReadAsync(journal, person, cancellation);

    /// <summary>The request to erase: recorded before anything is destroyed, together with the end of every registration that is still active (charter C6.4).</summary>
    public async Task<CommandDraft> RequestAsync(PersonState state, ErasureRecord what, Act act, CancellationToken cancellation)
    {
        var streams = new List<StreamAppend> { new(StreamId.Person(state.Person), state.Version, [new(EventTable.ErasureRequested, what.Write())]) };
        foreach (DossierFile file in await DossiersAsync(state.Person, cancellation).ConfigureAwait(false))
        {
            streams.Add(new(file.Stream, file.Version, what.IsWhole && IsActive(file) ? [End(file.Dossier, act)] : []));
        }

        if (streams.Any(append => append.Stream.Kind == "dossier" && append.Events.Count > 0))
        {
            await terms.EnsureAsync(cancellation).ConfigureAwait(false);
        }

        return new(act, Decision.Grant, ValueList.From(streams));
    }

    /// <summary>The same for somebody whose time is over; null where the person is erased, or active again. What is read is guarded: who registers meanwhile stays.</summary>
    public async Task<CommandDraft?> RetireAsync(PersonState state, ErasureRecord what, Act act, CancellationToken cancellation) =>
        state.IsErased || (await DossiersAsync(state.Person, cancellation).ConfigureAwait(false)).Any(IsActive)
            ? null
            : await RequestAsync(state, what, act, cancellation).ConfigureAwait(false);

    /// <summary>That what is held was exported; not what it was.</summary>
    public static CommandDraft Exported(PersonState state, Act act) =>
        new(act, Decision.Grant, StreamId.Person(state.Person), state.Version, new(EventTable.PersonExported, PlainJson.Text(_ => { })));

    /// <summary>That erasures are applied again, or why not: it concerns nobody in particular and stands in the stream of the edition.</summary>
    public async Task<CommandDraft> ReapplyAsync(string request, Decision decision, Act act, CancellationToken cancellation)
    {
        var stream = StreamId.Edition(act.Edition);
        ValueList<JournalEvent> events = await journal.ReadAsync(stream, 0, cancellation).ToListAsync(cancellation).ConfigureAwait(false);
        NewEvent made = decision.IsGranted
            ? new(EventTable.ErasuresReapplied, PlainJson.Text(_ => { }))
            : new(EventTable.EditionRequestRefused, new RefusalRecord(request, act.Edition.Value, decision).Write());
        return new(act, decision, stream, JournalReading.VersionOf(events), made);
    }

    /// <summary>Destroys the keys of all that was asked to be erased, then records the end of each request. Doing it twice is no mistake; whoever comes after a crash goes on.</summary>
    /// <returns>How many requests were ended here.</returns>
    public async Task<int> FinishAsync(PersonId person, CancellationToken cancellation)
    {
        PersonState state = await StateAsync(person, cancellation).ConfigureAwait(false);
        foreach (string field in Retention.Fields.Select(field => field.Name))
        {
            await seal.EraseAsync(person, field, state.GenerationOf(field), cancellation).ConfigureAwait(false);
        }

        int ended = 0;
        while (state.Open.FirstOrDefault() is { } request)
        {
            var act = new Act(PersonState.EndOf(request), request.Act.Actor, person, request.Act.Edition, request.Act.HoldsFrom);
            var append = new StreamAppend(StreamId.Person(person), state.Version, [new(EventTable.PersonErased, ErasureRecord.Read(request).Write())]);
            AppendOutcome outcome = await journal.AppendAsync(new(act, [append]), cancellation).ConfigureAwait(false);
            DerivedCommand.Require(outcome, append.Stream, EventTable.PersonErased);
            ended += outcome is AppendOutcome.Appended ? 1 : 0;
            state = await StateAsync(person, cancellation).ConfigureAwait(false);
        }

        return ended;
    }

    /// <summary>Everybody of whom an erasure was ever asked for.</summary>
    public async Task<ValueList<PersonId>> AskedForAsync(CancellationToken cancellation)
    {
        var people = new HashSet<PersonId>();
        await foreach (JournalEvent happened in journal.ReadAllAsync(0, cancellation).ConfigureAwait(false))
        {
            if (string.Equals(happened.Kind, EventTable.ErasureRequested.Name, StringComparison.Ordinal))
            {
                people.Add(happened.Act.Concerned!.Value);
            }
        }

        return ValueList.From(people.OrderBy(person => person.Value, StringComparer.Ordinal));
    }

    // Those of every call; that of this one in any case, so that a first form that comes at the same time is seen.
    private async Task<ValueList<DossierFile>> DossiersAsync(PersonId person, CancellationToken cancellation)
    {
        var streams = new SortedSet<StreamId> { StreamId.Dossier(call.Id, person) };
        await foreach (JournalEvent happened in journal.ReadAsync(person, cancellation).ConfigureAwait(false))
        {
            if (happened.Stream.Kind == "dossier" && happened.Stream.Value.EndsWith($"/{person}", StringComparison.Ordinal))
            {
                streams.Add(happened.Stream);
            }
        }

        var files = new List<DossierFile>();
        foreach (StreamId stream in streams)
        {
            ValueList<JournalEvent> events = await journal.ReadAsync(stream, 0, cancellation).ToListAsync(cancellation).ConfigureAwait(false);
            var dossier = Dossier.Replay(person, call.Id, events.Where(DossierRecord.IsOf).Select(happened => DossierRecord.Read(happened).Happened));
            files.Add(new(stream, JournalReading.VersionOf(events), dossier));
        }

        return ValueList.From(files);
    }

    private NewEvent End(Dossier dossier, Act act)
    {
        var facts = new CallFacts(call.Id, call.Edition.Registration, call.Window.DateOf(act.HoldsFrom), null, act.Actor);
        return new(EventTable.DossierErased, new DossierRecord(dossier.Erase(facts.LocalDate), RecordedFacts.Of(facts)).Write());
    }

    private static bool IsActive(DossierFile file) => file.Dossier.Entries.Any(entry => entry.IsActive);

    public Task<ValueList<ViewRow>> HoldingsAsync(CancellationToken cancellation) => views.ListAsync(new(JournalViews.Holdings.Name), cancellation).ToListAsync(cancellation);
}
