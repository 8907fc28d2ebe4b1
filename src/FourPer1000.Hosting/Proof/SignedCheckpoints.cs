using FourPer1000.Rules;

namespace FourPer1000.Hosting;

/// <summary>Makes checkpoints when they are due, with the host's key.</summary>
internal sealed class SignedCheckpoints(ProofDesk proof, ICheckpoints checkpoints, CheckpointKey key) : IDueCheckpoint
{
    /// <inheritdoc/>
    public async Task MakeAsync(long number, CancellationToken cancellation = default)
    {
        ValueList<Checkpoint> kept = await checkpoints.ListAsync(cancellation).ConfigureAwait(false);
        if (kept.Count < number)
        {
            await proof.MakeCheckpointAsync(key, cancellation).ConfigureAwait(false);
        }
    }
}
