using System.Collections.Concurrent;

namespace FourPer1000.Exchange;

/// <summary>Reads rows on a thread of its own, a few blocks ahead of the one who decides them.</summary>
/// <remarks>The file is read by that thread only, and no longer once this is disposed. What goes wrong there is thrown to whoever asks for the next block.</remarks>
internal sealed class RowsAhead : IDisposable
{
    private const int Blocks = 4;
    private readonly BlockingCollection<RowBlock> filled = new(Blocks);
    private readonly BlockingCollection<RowBlock> empty = new(Blocks);
    private readonly RegistrationsReader reader;
    private readonly FormMoments moments;
    private readonly SeenIds seen = new();
    private readonly Task reading;

    public RowsAhead(RegistrationsReader reader, CallReferences references)
    {
        this.reader = reader;
        moments = new(references);
        for (int i = 0; i < Blocks; i++)
        {
            empty.Add(new());
        }

        reading = Task.Factory.StartNew(Read, CancellationToken.None, TaskCreationOptions.LongRunning, TaskScheduler.Default);
    }

    /// <summary>The next block; null behind the last row.</summary>
    public RowBlock? Take()
    {
        if (filled.TryTake(out RowBlock? block, Timeout.Infinite))
        {
            return block;
        }

        reading.GetAwaiter().GetResult();
        return null;
    }

    /// <summary>Gives a block back.</summary>
    public void Return(RowBlock block) => empty.Add(block);

    /// <summary>Stops reading.</summary>
    public void Dispose()
    {
        empty.CompleteAdding();
        while (filled.TryTake(out _, Timeout.Infinite))
        {
        }

        ((IAsyncResult)reading).AsyncWaitHandle.WaitOne();
        filled.Dispose();
        empty.Dispose();
        reading.Dispose();
    }

    private void Read()
    {
        try
        {
            foreach (RowBlock block in empty.GetConsumingEnumerable())
            {
                block.Fill(reader, moments, seen);
                if (block.Count == 0)
                {
                    return;
                }

                filled.Add(block);
            }
        }
        finally
        {
            filled.CompleteAdding();
        }
    }
}
