using System.Collections.Concurrent;
using System.Security.Cryptography;
using FourPer1000.Domain;
using FourPer1000.Rules;

namespace FourPer1000.Hosting.Tests;

#region docs-partners-keys
/// <summary>The keys of persons in a table of one's own, apart from the journal's and backed up apart. Here the table is a dictionary.</summary>
public sealed class PartnersKeys : IPersonKeys
{
    private readonly ConcurrentDictionary<PersonId, PersonKey> table = new();

    // INSERT … ON CONFLICT DO NOTHING, then SELECT: of two that come at once both get the key that stands.
    public Task<PersonKey> OpenAsync(PersonId person, CancellationToken cancellation = default) =>
        Task.FromResult(table.GetOrAdd(person, _ => new(RandomNumberGenerator.GetBytes(PersonKey.Length))));

    public Task<PersonKey?> FindAsync(PersonId person, CancellationToken cancellation = default) => Task.FromResult(table.GetValueOrDefault(person));

    // Overwritten where it lies: in the table, and with time in its log and its backups.
    public Task EraseAsync(PersonId person, CancellationToken cancellation = default)
    {
        table.TryRemove(person, out _);
        return Task.CompletedTask;
    }
}

/// <summary>The signed checkpoints. Append each one to a file on another machine as well: it shows what somebody with the database's password changed.</summary>
public sealed class PartnersCheckpoints : ICheckpoints
{
    private readonly ConcurrentDictionary<long, Checkpoint> table = new();

    // A number is given once: unique in a database.
    public Task KeepAsync(Checkpoint checkpoint, CancellationToken cancellation = default) => table.TryAdd(checkpoint.Number, checkpoint)
        ? Task.CompletedTask
        : throw new ArgumentException($"There is another checkpoint {checkpoint.Number}.", nameof(checkpoint));

    public Task<ValueList<Checkpoint>> ListAsync(CancellationToken cancellation = default) =>
        Task.FromResult(ValueList.From(table.Values.OrderBy(checkpoint => checkpoint.Number)));
}
#endregion
