namespace FourPer1000.Storage.EntityFrameworkCore.Tests;

/// <summary>A clock that is set by hand.</summary>
public sealed class TestClock : TimeProvider
{
    private long ticks = new DateTimeOffset(2020, 9, 1, 10, 0, 0, TimeSpan.Zero).UtcTicks;

    public override DateTimeOffset GetUtcNow() => new(Interlocked.Read(ref ticks), TimeSpan.Zero);

    public void Go(TimeSpan by) => Interlocked.Add(ref ticks, by.Ticks);
}
