using FourPer1000.Domain;
using FourPer1000.Rules;

namespace FourPer1000.Hosting.Tests;

/// <summary>Who is signed in: the person concerned, unless somebody else is said to be.</summary>
internal sealed class WhoActs : IActor
{
    private readonly Dictionary<ActingScope, Actor> special = [];

    public Actor? Always { get; set; }

    public ValueTask<Actor> InAsync(ActingScope scope, CancellationToken cancellation = default) => ValueTask.FromResult(
        Always ?? special.GetValueOrDefault(scope) ?? (scope.Person is { } person ? new(person, Authorities.Registrant) : new(null, AuthoritySet.None)));

    public void Say(ActingScope scope, Actor actor) => special[scope] = actor;
}
