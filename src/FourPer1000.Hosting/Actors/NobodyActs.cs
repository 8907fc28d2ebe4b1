using FourPer1000.Domain;
using FourPer1000.Rules;

namespace FourPer1000.Hosting;

/// <summary>What stands in where a host registers no <see cref="IActor"/>: nobody has any authority, and every command is refused.</summary>
internal sealed class NobodyActs : IActor
{
    private static readonly Actor Nobody = new(null, AuthoritySet.None);

    public ValueTask<Actor> InAsync(ActingScope scope, CancellationToken cancellation = default) => ValueTask.FromResult(Nobody);
}
