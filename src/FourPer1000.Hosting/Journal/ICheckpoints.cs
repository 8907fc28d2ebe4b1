using FourPer1000.Rules;

namespace FourPer1000.Hosting;

/// <summary>Where signed checkpoints are kept: with the journal, and outside of it.</summary>
public interface ICheckpoints
{
    /// <summary>Keeps a checkpoint, durably. A number is given once: of two hosts at the same one the later is told so.</summary>
    /// <exception cref="ArgumentException">There is another checkpoint with this number.</exception>
    Task KeepAsync(Checkpoint checkpoint, CancellationToken cancellation = default);

    /// <summary>All that were kept, oldest first.</summary>
    Task<ValueList<Checkpoint>> ListAsync(CancellationToken cancellation = default);

    /// <summary>The last one that was kept; null for none. Asked for at every look for due work: where there are many, read it alone.</summary>
    async Task<Checkpoint?> LastAsync(CancellationToken cancellation = default) =>
        await ListAsync(cancellation).ConfigureAwait(false) is [.., var last] ? last : null;
}
