using FourPer1000.Domain;
using FourPer1000.Rules;

namespace FourPer1000.Hosting;

/// <summary>What is held on people, and how it is erased.</summary>
internal sealed class PersonFiles(IJournal journal, IViews views, PersonSeal seal, SlateVault vault)
{
    public PersonExportWriter Exports { get; } = new(journal, views, new(seal, journal), vault);

    public Task<PersonState> StateAsync(PersonId person, CancellationToken cancellation) => PersonState.ReadAsync(journal, person, cancellation);

    /// <summary>The request to erase: recorded before anything is destroyed.</summary>
    public static CommandDraft Request(PersonState state, ErasureRecord what, Act act) =>
        new(act, Decision.Grant, StreamId.Person(state.Person), state.Version, new(EventTable.ErasureRequested, what.Write()));

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
            ended += await journal.AppendAsync(new(act, [append]), cancellation).ConfigureAwait(false) is AppendOutcome.Appended ? 1 : 0;
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

    public Task<ValueList<ViewRow>> HoldingsAsync(CancellationToken cancellation) => views.ListAsync(new(JournalViews.Holdings.Name), cancellation).ToListAsync(cancellation);
}
