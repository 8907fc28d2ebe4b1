using FourPer1000.Domain;
using FourPer1000.Rules;
using Microsoft.Extensions.DependencyInjection;

namespace FourPer1000.Hosting.Tests;

/// <summary>A journal in which somebody else is always faster on dossiers.</summary>
internal sealed class Contended(InMemoryJournal inner) : IJournal
{
    public static ServiceDescriptor Registered { get; } =
        ServiceDescriptor.Singleton<IJournal>(services => new Contended(new(services.GetRequiredService<TimeProvider>())));

    public Task<AppendOutcome> AppendAsync(JournalAppend append, CancellationToken cancellation = default) =>
        append.Streams[0].Stream.Kind == "dossier"
            ? Task.FromResult<AppendOutcome>(new AppendOutcome.Conflicting(append.Streams[0].Stream, 7))
            : inner.AppendAsync(append, cancellation);

    public IAsyncEnumerable<JournalEvent> ReadAsync(StreamId stream, long after = 0, CancellationToken cancellation = default) => inner.ReadAsync(stream, after, cancellation);

    public IAsyncEnumerable<JournalEvent> ReadAllAsync(long after = 0, CancellationToken cancellation = default) => inner.ReadAllAsync(after, cancellation);

    public Task<long> SettledAsync(CancellationToken cancellation = default) => inner.SettledAsync(cancellation);

    public Task<ValueList<JournalEvent>> FindAsync(CommandId command, CancellationToken cancellation = default) => inner.FindAsync(command, cancellation);

    public IAsyncEnumerable<JournalEvent> ReadAsync(PersonId concerned, CancellationToken cancellation = default) => inner.ReadAsync(concerned, cancellation);
}
