using System.Text;
using FourPer1000.Exchange;
using FourPer1000.Hosting;
using FourPer1000.Rules;
using Microsoft.EntityFrameworkCore;

namespace FourPer1000.Storage.EntityFrameworkCore;

/// <summary>Checkpoints in the journal's database and, line by line, in a file outside of it.</summary>
public sealed class EntityCheckpoints : ICheckpoints, IDisposable
{
    private readonly JournalStore store;
    private readonly string? file;
    private readonly SemaphoreSlim gate = new(1, 1);

    internal EntityCheckpoints(JournalStore store, string? file) => (this.store, this.file) = (store, file);

    /// <inheritdoc/>
    /// <remarks>Both copies are on disk when it returns. A line that a killed process did not write to the file any more is written with the next checkpoint.</remarks>
    /// <exception cref="ArgumentException">There is another checkpoint with this number.</exception>
    /// <exception cref="JournalUnavailableException">The database or the file cannot be written.</exception>
    public async Task KeepAsync(Checkpoint checkpoint, CancellationToken cancellation = default)
    {
        ArgumentNullException.ThrowIfNull(checkpoint);
        string content = CheckpointLine.Write(checkpoint);
        await gate.WaitAsync(cancellation).ConfigureAwait(false);
        try
        {
            await StoreAsync(checkpoint.Number, content, cancellation).ConfigureAwait(false);
            if (file is not null)
            {
                await AppendAsync(file, cancellation).ConfigureAwait(false);
            }
        }
        catch (Exception exception) when (DatabaseFaults.IsDoubled(exception))
        {
            throw new ArgumentException($"There is another checkpoint {checkpoint.Number}.", nameof(checkpoint), exception);
        }
        catch (Exception exception) when (DatabaseFaults.IsFault(exception) || exception is UnauthorizedAccessException)
        {
            store.Database.Forget();
            throw DatabaseFaults.Unavailable(exception);
        }
        finally
        {
            gate.Release();
        }
    }

    /// <inheritdoc/>
    /// <exception cref="InvalidDataException">A checkpoint was changed so that it is none any more.</exception>
    public async Task<ValueList<Checkpoint>> ListAsync(CancellationToken cancellation = default)
    {
        try
        {
            return ValueList.From((await RowsAsync(0, cancellation).ConfigureAwait(false)).Select(row => Read(row.Content, row.Number)));
        }
        catch (Exception exception) when (DatabaseFaults.IsFault(exception))
        {
            store.Database.Forget();
            throw DatabaseFaults.Unavailable(exception);
        }
    }

    /// <inheritdoc/>
    public void Dispose() => gate.Dispose();

    private async Task StoreAsync(long number, string content, CancellationToken cancellation)
    {
        JournalSession session = await store.OpenAsync(cancellation).ConfigureAwait(false);
        await using (session.ConfigureAwait(false))
        {
            await session.BeginAsync(alone: false, cancellation).ConfigureAwait(false);
            await session.ExecuteAsync("INSERT INTO checkpoints (number, content) VALUES ($1, $2)", cancellation, number, content).ConfigureAwait(false);
            await session.CommitAsync().ConfigureAwait(false);
        }
    }

    private async Task<List<CheckpointRow>> RowsAsync(long after, CancellationToken cancellation)
    {
        JournalContext context = store.NewContext();
        await using (context.ConfigureAwait(false))
        {
            return await context.Checkpoints.Where(row => row.Number > after).OrderBy(row => row.Number).ToListAsync(cancellation).ConfigureAwait(false);
        }
    }

    private async Task AppendAsync(string path, CancellationToken cancellation)
    {
        var stream = new FileStream(path, FileMode.OpenOrCreate, FileAccess.ReadWrite, FileShare.Read);
        await using (stream.ConfigureAwait(false))
        {
            (long last, long end) = LastLine(stream);

            // What stands behind the last line end was not written to its end.
            stream.SetLength(end);
            stream.Seek(end, SeekOrigin.Begin);
            foreach (CheckpointRow row in await RowsAsync(last, cancellation).ConfigureAwait(false))
            {
                await stream.WriteAsync(Encoding.UTF8.GetBytes(row.Content + "\n"), cancellation).ConfigureAwait(false);
            }

            stream.Flush(flushToDisk: true);
        }
    }

    // The number of the last whole line, and where it ends.
    private static (long Number, long End) LastLine(FileStream stream)
    {
        byte[] bytes = new byte[stream.Length];
        stream.ReadExactly(bytes);
        int end = bytes.AsSpan().LastIndexOf((byte)'\n') + 1;
        if (end == 0)
        {
            return (0, 0);
        }

        int begin = bytes.AsSpan(0, end - 1).LastIndexOf((byte)'\n') + 1;
        return (Read(Encoding.UTF8.GetString(bytes, begin, end - begin - 1), 0).Number, end);
    }

    private static Checkpoint Read(string line, long number)
    {
        Reading<Checkpoint> reading = CheckpointLine.Read(line, new("checkpoints", (int)number, 0, null));
        return reading.TryGet(out Checkpoint? checkpoint) ? checkpoint : throw new InvalidDataException($"A checkpoint cannot be read; it was changed: {reading.Faults[0]}");
    }
}
