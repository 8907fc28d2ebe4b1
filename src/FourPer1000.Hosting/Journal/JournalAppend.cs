using FourPer1000.Rules;

namespace FourPer1000.Hosting;

/// <summary>What one command appends: to one stream or to several, all or none.</summary>
public sealed record JournalAppend
{
    /// <summary>What a command appends.</summary>
    /// <param name="act">Who does it, by which command.</param>
    /// <param name="streams">The streams, each once, each with events.</param>
    /// <exception cref="ArgumentException">
    /// No stream, a stream twice, or a stream without events; a text that no journal would give back as it was (see <see cref="RecordableText"/>) or an authority with a comma;
    /// a kind of event that <see cref="EventTable"/> does not know.
    /// </exception>
    public JournalAppend(Act act, ValueList<StreamAppend> streams)
    {
        ArgumentNullException.ThrowIfNull(act);
        ArgumentNullException.ThrowIfNull(streams);
        if (streams.Count == 0 || streams.Any(append => append.Events.Count == 0) || streams.DistinctBy(append => append.Stream).Count() < streams.Count)
        {
            throw new ArgumentException("An append names at least one stream, each once, each with events.", nameof(streams));
        }

        if (!IsRecordable(act) || !streams.All(append => RecordableText.Is(append.Stream.Value) && append.Events.All(IsRecordable)))
        {
            throw new ArgumentException("A text holds U+0000 or half a surrogate pair, or the code of an authority a comma: it would not come back as it was.", nameof(streams));
        }

        if (streams.SelectMany(append => append.Events).FirstOrDefault(made => !IsKnown(made.Kind)) is { } unknown)
        {
            throw new ArgumentException($"The table of events does not know '{unknown.Kind.Name}' in version {unknown.Kind.Version}.", nameof(streams));
        }

        Act = act;
        Streams = ValueList.From(streams.OrderBy(append => append.Stream));
    }

    /// <summary>Who does it, by which command.</summary>
    public Act Act { get; }

    /// <summary>The streams, ordered by name: the order in which they are locked everywhere.</summary>
    public ValueList<StreamAppend> Streams { get; }

    private static bool IsRecordable(Act act) => RecordableText.Is(act.Command.Value) && RecordableText.Is(act.Actor.Id?.Value) && RecordableText.Is(act.Concerned?.Value)
        && RecordableText.Is(act.Edition.Value) && act.Actor.By.All(authority => RecordableText.Is(authority.Code) && !authority.Code.Contains(',', StringComparison.Ordinal));

    private static bool IsRecordable(NewEvent made) => RecordableText.Is(made.Facts) && RecordableText.Is(made.Sealed);

    private static bool IsKnown(EventKind kind) => EventTable.Find(kind.Name) is { } known && kind.Version <= known.Version;
}
