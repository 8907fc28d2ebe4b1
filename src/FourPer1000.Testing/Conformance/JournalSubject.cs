using FourPer1000.Hosting;

namespace FourPer1000.Testing;

/// <summary>A journal under test, empty, with what belongs to it.</summary>
/// <param name="Journal">The journal.</param>
/// <param name="Views">Its views.</param>
/// <param name="Outbox">Its outbox.</param>
public sealed record JournalSubject(IJournal Journal, IViews Views, IOutbox Outbox);
