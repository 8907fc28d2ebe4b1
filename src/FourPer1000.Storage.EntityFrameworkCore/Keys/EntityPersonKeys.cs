using System.Security.Cryptography;
using FourPer1000.Domain;
using FourPer1000.Hosting;
using Microsoft.EntityFrameworkCore;

namespace FourPer1000.Storage.EntityFrameworkCore;

/// <summary>The keys of persons in a database of their own, each wrapped by a master key (charter C10.3). Thread-safe, and safe for several hosts.</summary>
public sealed class EntityPersonKeys : IPersonKeys
{
    private const int Page = 100;

    private readonly KeyRows rows;
    private readonly KeyWrap wrap;

    internal EntityPersonKeys(StorageDatabase database, MasterKeys keys) => (rows, wrap) = (new(database), new(keys));

    /// <inheritdoc/>
    /// <exception cref="MasterKeyException">The key was wrapped by a master key that is not configured.</exception>
    /// <exception cref="JournalUnavailableException">The database cannot be reached or cannot write.</exception>
    public async Task<PersonKey> OpenAsync(PersonId person, CancellationToken cancellation = default)
    {
        if (!RecordableText.Is(person.Value))
        {
            throw new ArgumentException("The id of a person holds U+0000 and cannot be stored.", nameof(person));
        }

        while (true)
        {
            if (await FindAsync(person, cancellation).ConfigureAwait(false) is { } key)
            {
                return key;
            }

            byte[] wrapped = wrap.Wrap(person.Value, RandomNumberGenerator.GetBytes(PersonKey.Length));
            await rows.RunAsync(
                database => database.ExecuteSqlAsync(
                    $"INSERT INTO person_keys (person, wrapped, master) VALUES ({person.Value}, {wrapped}, {wrap.Current}) ON CONFLICT DO NOTHING", cancellation)).ConfigureAwait(false);
        }
    }

    /// <inheritdoc/>
    /// <exception cref="MasterKeyException">The key was wrapped by a master key that is not configured.</exception>
    /// <exception cref="JournalUnavailableException">The database cannot be reached.</exception>
    public async Task<PersonKey?> FindAsync(PersonId person, CancellationToken cancellation = default)
    {
        if (!RecordableText.Is(person.Value))
        {
            return null;
        }

        PersonKeyRow? row = await rows.FindAsync(context => context.PersonKeys.SingleOrDefaultAsync(key => key.Person == person.Value, cancellation)).ConfigureAwait(false);
        return row is null ? null : new(wrap.Unwrap(row.Person, row.Wrapped, row.Master));
    }

    /// <inheritdoc/>
    /// <remarks>
    /// On SQLite the bytes are overwritten in the file. On PostgreSQL the wrapped key may stay in its log and in free space until they are used again:
    /// there it is the rotation of the master key, and the end of the older one, that destroys the last copy.
    /// </remarks>
    /// <exception cref="JournalUnavailableException">The database cannot be reached or cannot write.</exception>
    public Task EraseAsync(PersonId person, CancellationToken cancellation = default) =>
        RecordableText.Is(person.Value)
            ? rows.RunAsync(database => database.ExecuteSqlAsync($"DELETE FROM person_keys WHERE person = {person.Value}", cancellation))
            : Task.CompletedTask;

    /// <summary>Wraps every key anew that an older master key wrapped, row by row. A process that is killed leaves every key open by the one or the other master key; call it again.</summary>
    /// <param name="cancellation">Stops it.</param>
    /// <returns>
    /// How many keys were wrapped anew. A host whose options still name an older master key as the current one goes on wrapping with it:
    /// call it once all hosts have the new options, and take the older master key away when it returns 0 then.
    /// </returns>
    /// <exception cref="MasterKeyException">A key was wrapped by a master key that is not configured.</exception>
    /// <exception cref="JournalUnavailableException">The database cannot be reached or cannot write.</exception>
    public async Task<long> RewrapAsync(CancellationToken cancellation = default)
    {
        long count = 0;
        while (true)
        {
            List<PersonKeyRow> page = await rows.FindAsync(context => context.PersonKeys
                .Where(row => row.Master != wrap.Current).OrderBy(row => row.Person).Take(Page).ToListAsync(cancellation)).ConfigureAwait(false);
            if (page.Count == 0)
            {
                return count;
            }

            foreach (PersonKeyRow row in page)
            {
                byte[] anew = wrap.Wrap(row.Person, wrap.Unwrap(row.Person, row.Wrapped, row.Master));

                // Only as it was read: a key that is erased meanwhile stays erased.
                count += await rows.RunAsync(database => database.ExecuteSqlAsync(
                    $"UPDATE person_keys SET wrapped = {anew}, master = {wrap.Current} WHERE person = {row.Person} AND wrapped = {row.Wrapped}", cancellation)).ConfigureAwait(false);
            }
        }
    }
}
