using FourPer1000.Rules;

namespace FourPer1000.Hosting;

/// <summary>Where signed checkpoints are kept: with the journal, and outside of it.</summary>
public interface ICheckpoints
{
    /// <summary>Keeps a checkpoint, durably.</summary>
    Task KeepAsync(Checkpoint checkpoint, CancellationToken cancellation = default);

    /// <summary>All that were kept, oldest first.</summary>
    Task<ValueList<Checkpoint>> ListAsync(CancellationToken cancellation = default);
}
