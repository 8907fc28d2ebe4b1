using FourPer1000.Hosting;

namespace FourPer1000.Testing;

/// <summary>A journal under test, empty, with what belongs to it. Cases about what is not there are not run: see the groups of <see cref="JournalConformance"/>.</summary>
/// <param name="Journal">The journal.</param>
/// <param name="Views">Its views; null for a journal that keeps none.</param>
/// <param name="Outbox">Its outbox; null for a journal without.</param>
/// <param name="Clock">The clock that the journal was given; null for a journal that takes its times from its database.</param>
public sealed record JournalSubject(IJournal Journal, IViews? Views = null, IOutbox? Outbox = null, ConformanceClock? Clock = null)
{
    internal IViews OwnViews => Views ?? throw Missing("views");

    internal IOutbox OwnOutbox => Outbox ?? throw Missing("outbox");

    internal ConformanceClock OwnClock => Clock ?? throw Missing("clock");

    private static AssertionFailedException Missing(string what) => new($"This case needs the {what} of the journal, and the subject names none.");
}
