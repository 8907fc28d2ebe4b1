using FourPer1000.Domain;

namespace FourPer1000.Hosting;

/// <summary>One actor with the same authorities everywhere: for consoles, imports and tests.</summary>
/// <param name="actor">The actor.</param>
public sealed class FixedActor(Actor actor) : IActor
{
    /// <inheritdoc/>
    public ValueTask<Actor> InAsync(ActingScope scope, CancellationToken cancellation = default) => ValueTask.FromResult(actor);
}
