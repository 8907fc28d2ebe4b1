using System.Security.Cryptography;
using FourPer1000.Domain;

namespace FourPer1000.Hosting;

/// <summary>Keys in memory: for tests and demonstrations. Gone with the process, and with them everything that was sealed.</summary>
public sealed class InMemoryPersonKeys : IPersonKeys
{
    private readonly Lock gate = new();
    private readonly Dictionary<PersonId, PersonKey> keys = [];

    /// <inheritdoc/>
    public Task<PersonKey> OpenAsync(PersonId person, CancellationToken cancellation = default)
    {
        lock (gate)
        {
            if (!keys.TryGetValue(person, out PersonKey? key))
            {
                keys.Add(person, key = new(RandomNumberGenerator.GetBytes(PersonKey.Length)));
            }

            return Task.FromResult(key);
        }
    }

    /// <inheritdoc/>
    public Task<PersonKey?> FindAsync(PersonId person, CancellationToken cancellation = default)
    {
        lock (gate)
        {
            return Task.FromResult(keys.GetValueOrDefault(person));
        }
    }

    /// <inheritdoc/>
    public Task EraseAsync(PersonId person, CancellationToken cancellation = default)
    {
        lock (gate)
        {
            keys.Remove(person);
        }

        return Task.CompletedTask;
    }
}
