namespace FourPer1000.Hosting;

/// <summary>News of an event that changed something, for others outside: at least once, in no promised order.</summary>
/// <param name="Id">Names the news, the same each time it is delivered: the stream, <c>@</c> and the version.</param>
/// <param name="Happened">The event; its sealed part stays sealed.</param>
/// <param name="Attempts">How often it was handed out before.</param>
public sealed record OutboxItem(string Id, JournalEvent Happened, int Attempts);
