namespace FourPer1000.Storage.EntityFrameworkCore;

/// <summary>News that wait for delivery: the event, from when on it may be handed out, how often it was.</summary>
internal sealed record OutboxRow(long Position, long FromTicks, int Attempts);
