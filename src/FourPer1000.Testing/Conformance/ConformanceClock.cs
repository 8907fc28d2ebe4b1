namespace FourPer1000.Testing;

/// <summary>The clock that a journal under test takes its times from. The suite turns it back, and stops an append in the middle by not answering. Thread-safe.</summary>
public sealed class ConformanceClock : TimeProvider, IDisposable
{
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(30);

    private readonly ManualResetEventSlim go = new(initialState: true);
    private long ticks = new DateTimeOffset(2020, 9, 1, 10, 0, 0, TimeSpan.Zero).UtcTicks;
    private TaskCompletionSource? asked;

    /// <inheritdoc/>
    public override DateTimeOffset GetUtcNow()
    {
        if (Interlocked.Exchange(ref asked, null) is { } held)
        {
            held.SetResult();
            go.Wait(Patience);
        }

        return new(Interlocked.Read(ref ticks), TimeSpan.Zero);
    }

    /// <inheritdoc/>
    public void Dispose() => go.Dispose();

    /// <summary>Goes on by a span, or back.</summary>
    internal void Go(TimeSpan by) => Interlocked.Add(ref ticks, by.Ticks);

    /// <summary>Lets the next one who asks wait until <see cref="Release"/>; others are answered.</summary>
    /// <returns>Ends once somebody waits.</returns>
    internal Task HoldNext()
    {
        var held = new TaskCompletionSource(TaskCreationOptions.RunContinuationsAsynchronously);
        go.Reset();
        Volatile.Write(ref asked, held);
        return held.Task;
    }

    /// <summary>Answers whoever waits.</summary>
    internal void Release() => go.Set();
}
