using FourPer1000.Domain;
using FourPer1000.Rules;

namespace FourPer1000.Hosting;

/// <summary>What the stream of a person says: details that were given, erasures that were asked for and done.</summary>
internal sealed record PersonState(PersonId Person, long Version, ValueList<JournalEvent> Events)
{
    /// <summary>What everybody hears who asks for something in the name of an erased person, or of one whose erasure was asked for.</summary>
    public static Decision Refused { get; } = Decision.Refuse(new Reason(HostingReasons.PersonErased, "C10.3"));

    public bool IsErased => Requests.Any(request => ErasureRecord.Read(request).IsWhole);

    /// <summary>Lets an append fail where somebody has written to the stream since: an erasure, above all.</summary>
    public StreamAppend Guard => new(StreamId.Person(Person), Version, []);

    /// <summary>The requests whose end is not recorded.</summary>
    public IEnumerable<JournalEvent> Open
    {
        get
        {
            var ended = Of(EventTable.PersonErased).Select(end => end.Act.Command).ToHashSet();
            return Requests.Where(request => !ended.Contains(EndOf(request)));
        }
    }

    public IEnumerable<JournalEvent> Requests => Of(EventTable.ErasureRequested);

    public IEnumerable<JournalEvent> Details => Of(EventTable.DetailsGiven);

    public static async Task<PersonState> ReadAsync(IJournal journal, PersonId person, CancellationToken cancellation)
    {
        ValueList<JournalEvent> events = await journal.ReadAsync(StreamId.Person(person), 0, cancellation).ToListAsync(cancellation).ConfigureAwait(false);
        return new(person, events.Count == 0 ? 0 : events[^1].Version, events);
    }

    /// <summary>How often the erasure of a field was asked for; that of the person as a whole asks for every field, whatever it names.</summary>
    public int GenerationOf(string field) => Requests.Select(ErasureRecord.Read).Count(what => what.IsWhole || what.Fields.Contains(field));

    /// <summary>The command that records the end of a request: the same for everybody who finishes it.</summary>
    public static CommandId EndOf(JournalEvent request) => DerivedCommand.Of("erased", request.Stream.Value, request.Version);

    private IEnumerable<JournalEvent> Of(EventKind kind) => Events.Where(happened => string.Equals(happened.Kind, kind.Name, StringComparison.Ordinal));
}
