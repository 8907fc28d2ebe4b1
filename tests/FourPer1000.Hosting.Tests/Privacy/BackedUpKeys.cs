using FourPer1000.Domain;

namespace FourPer1000.Hosting.Tests;

/// <summary>Keys that can be put back as they were.</summary>
internal sealed class BackedUpKeys : IPersonKeys
{
    private Dictionary<PersonId, PersonKey> keys = [];
    private Dictionary<PersonId, PersonKey> backup = [];

    public void Backup() => backup = new(keys);

    public void Restore() => keys = new(backup);

    public Task<PersonKey> OpenAsync(PersonId person, CancellationToken cancellation = default)
    {
        if (!keys.TryGetValue(person, out PersonKey? key))
        {
            keys[person] = key = new(System.Security.Cryptography.RandomNumberGenerator.GetBytes(PersonKey.Length));
        }

        return Task.FromResult(key);
    }

    public Task<PersonKey?> FindAsync(PersonId person, CancellationToken cancellation = default) => Task.FromResult(keys.GetValueOrDefault(person));

    public Task EraseAsync(PersonId person, CancellationToken cancellation = default)
    {
        keys.Remove(person);
        return Task.CompletedTask;
    }
}
