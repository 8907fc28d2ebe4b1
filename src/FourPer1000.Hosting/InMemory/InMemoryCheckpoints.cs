using FourPer1000.Rules;

namespace FourPer1000.Hosting;

/// <summary>Checkpoints in memory.</summary>
public sealed class InMemoryCheckpoints : ICheckpoints
{
    private readonly Lock gate = new();
    private readonly List<Checkpoint> kept = [];

    /// <inheritdoc/>
    public Task KeepAsync(Checkpoint checkpoint, CancellationToken cancellation = default)
    {
        ArgumentNullException.ThrowIfNull(checkpoint);
        lock (gate)
        {
            if (kept.Exists(one => one.Number == checkpoint.Number))
            {
                throw new ArgumentException($"There is another checkpoint {checkpoint.Number}.", nameof(checkpoint));
            }

            kept.Add(checkpoint);
        }

        return Task.CompletedTask;
    }

    /// <inheritdoc/>
    public Task<ValueList<Checkpoint>> ListAsync(CancellationToken cancellation = default)
    {
        lock (gate)
        {
            return Task.FromResult(ValueList.From(kept));
        }
    }
}
