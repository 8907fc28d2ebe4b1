namespace FourPer1000.Hosting;

/// <summary>Makes checkpoints when they are due, with the host's key.</summary>
internal sealed class SignedCheckpoints(ProofDesk proof, ICheckpoints checkpoints, CheckpointKey key) : IDueCheckpoint
{
    /// <inheritdoc/>
    public async Task<bool> MakeAsync(long number, CancellationToken cancellation = default)
    {
        if (await LastAsync(cancellation).ConfigureAwait(false) >= number)
        {
            return false;
        }

        try
        {
            return await proof.MakeCheckpointAsync(key, cancellation).ConfigureAwait(false) is not null;
        }
        catch (ArgumentException)
        {
            // Another host was faster with this number.
            if (await LastAsync(cancellation).ConfigureAwait(false) < number)
            {
                throw;
            }

            return false;
        }
    }

    private async Task<long> LastAsync(CancellationToken cancellation) => (await checkpoints.LastAsync(cancellation).ConfigureAwait(false))?.Number ?? 0;
}
