using FourPer1000.Domain;

namespace FourPer1000.Hosting;

/// <summary>Who sends the commands of this scope of the host, such as a web request. The host knows who is signed in and which authorities they have; the desks believe nobody else.</summary>
public interface IActor
{
    /// <summary>The actor with the authorities in a scope. A registrant is one for the person concerned alone: the host says so where the person signed in is that person.</summary>
    ValueTask<Actor> InAsync(ActingScope scope, CancellationToken cancellation = default);
}
