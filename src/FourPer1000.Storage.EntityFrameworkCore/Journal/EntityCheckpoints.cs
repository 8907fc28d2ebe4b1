using FourPer1000.Exchange;
using FourPer1000.Hosting;
using FourPer1000.Rules;
using Microsoft.EntityFrameworkCore;

namespace FourPer1000.Storage.EntityFrameworkCore;

/// <summary>Checkpoints in the journal's database and, line by line, in a file outside of it.</summary>
public sealed class EntityCheckpoints : ICheckpoints, IDisposable
{
    private readonly JournalStore store;
    private readonly CheckpointFile? file;
    private readonly SemaphoreSlim gate = new(1, 1);

    internal EntityCheckpoints(JournalStore store, string? file) => (this.store, this.file) = (store, file is null ? null : new(file));

    /// <inheritdoc/>
    /// <remarks>Both copies are on disk when it returns. A line that a killed process did not write to the file any more is written with the next checkpoint.</remarks>
    /// <exception cref="ArgumentException">There is another checkpoint with this number.</exception>
    /// <exception cref="CheckpointFileException">The file says more than the database, or something else: the database was restored from a backup.</exception>
    /// <exception cref="JournalUnavailableException">The database or the file cannot be written.</exception>
    public async Task KeepAsync(Checkpoint checkpoint, CancellationToken cancellation = default)
    {
        ArgumentNullException.ThrowIfNull(checkpoint);
        string content = CheckpointLine.Write(checkpoint);
        await gate.WaitAsync(cancellation).ConfigureAwait(false);
        try
        {
            if (file is not null)
            {
                await RequireKnownAsync(file, cancellation).ConfigureAwait(false);
            }

            await StoreAsync(checkpoint.Number, content, cancellation).ConfigureAwait(false);
            if (file is not null)
            {
                await file.AppendAsync(last => RowsAsync(last, cancellation), cancellation).ConfigureAwait(false);
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
    public Task<ValueList<Checkpoint>> ListAsync(CancellationToken cancellation = default) => store.Database.GuardAsync(async () =>
        ValueList.From((await RowsAsync(0, cancellation).ConfigureAwait(false)).Select(row => CheckpointFile.Read(row.Content, row.Number))));

    /// <inheritdoc/>
    /// <exception cref="InvalidDataException">The checkpoint was changed so that it is none any more.</exception>
    public Task<Checkpoint?> LastAsync(CancellationToken cancellation = default) => store.Database.GuardAsync(async () =>
    {
        JournalContext context = store.NewContext();
        await using (context.ConfigureAwait(false))
        {
            CheckpointRow? last = await context.Checkpoints.OrderByDescending(row => row.Number).FirstOrDefaultAsync(cancellation).ConfigureAwait(false);
            return last is null ? null : CheckpointFile.Read(last.Content, last.Number);
        }
    });

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

    // What the file says last must stand in the database: lines behind another history would be out of chain for ever.
    private async Task RequireKnownAsync(CheckpointFile outside, CancellationToken cancellation)
    {
        if (outside.Last() is { } last
            && (await RowAsync(last.Number, cancellation).ConfigureAwait(false) is not { } row
                || CheckpointSeal.Of(CheckpointFile.Read(row.Content, row.Number)).Digest() != CheckpointSeal.Of(last).Digest()))
        {
            throw new CheckpointFileException(outside.Path, last.Number);
        }
    }

    private async Task<CheckpointRow?> RowAsync(long number, CancellationToken cancellation)
    {
        JournalContext context = store.NewContext();
        await using (context.ConfigureAwait(false))
        {
            return await context.Checkpoints.SingleOrDefaultAsync(row => row.Number == number, cancellation).ConfigureAwait(false);
        }
    }
}
