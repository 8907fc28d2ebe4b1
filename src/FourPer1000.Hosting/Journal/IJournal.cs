using FourPer1000.Domain;
using FourPer1000.Rules;

namespace FourPer1000.Hosting;

/// <summary>The journal: an append-only list of events. A partner with a database of their own implements this; the conformance suite of FourPer1000.Testing says whether it is right.</summary>
/// <remarks>
/// Thread-safe. An append that returned is durable. Streams are guarded by their version: of two writers at the same version one is told to load again.
/// A command's events are recorded once: a second append of the same command returns the first one's. Each event's hash follows from <see cref="EventChain"/>;
/// its time of recording is never earlier than that of the event before it in its stream.
/// </remarks>
public interface IJournal
{
    /// <summary>Appends the events of one command, to all streams or to none, with the rows of the views and the outbox.</summary>
    /// <exception cref="JournalUnavailableException">
    /// The database cannot be reached or cannot write. Whether it was recorded is not known: the answer to a commit may be lost on its way. Sent again with the same id, it is recorded once.
    /// </exception>
    Task<AppendOutcome> AppendAsync(JournalAppend append, CancellationToken cancellation = default);

    /// <summary>The events of a stream behind a version, in order.</summary>
    IAsyncEnumerable<JournalEvent> ReadAsync(StreamId stream, long after = 0, CancellationToken cancellation = default);

    /// <summary>All events that are recorded when it is called and stand behind a position, in the order of positions; within a stream that is the order of versions.</summary>
    /// <remarks>Writers may commit positions out of order: do not poll with this; the outbox is for that.</remarks>
    /// <exception cref="DamagedEventException">A row was changed so that it is no event any more.</exception>
    IAsyncEnumerable<JournalEvent> ReadAllAsync(long after = 0, CancellationToken cancellation = default);

    /// <summary>The last position up to which the journal is settled: no event will appear at it or before it any more. A checkpoint goes so far.</summary>
    Task<long> SettledAsync(CancellationToken cancellation = default);

    /// <summary>The version of a stream's last event; 0 for a stream without events. A journal that is a database reads one row for it.</summary>
    async Task<long> VersionAsync(StreamId stream, CancellationToken cancellation = default)
    {
        long version = 0;
        await foreach (JournalEvent happened in ReadAsync(stream, 0, cancellation).ConfigureAwait(false))
        {
            version = happened.Version;
        }

        return version;
    }

    /// <summary>What a command recorded, in order; empty where it was not carried out.</summary>
    Task<ValueList<JournalEvent>> FindAsync(CommandId command, CancellationToken cancellation = default);

    /// <summary>All events that concern a person, in the order of positions.</summary>
    IAsyncEnumerable<JournalEvent> ReadAsync(PersonId concerned, CancellationToken cancellation = default);
}
