using Microsoft.EntityFrameworkCore.Infrastructure;

namespace FourPer1000.Storage.EntityFrameworkCore;

/// <summary>Runs queries and statements on the tables of keys.</summary>
internal sealed class KeyRows(StorageDatabase database)
{
    private readonly PooledDbContextFactory<KeysContext> contexts = new(database.OptionsOf<KeysContext>());

    public Task<T> FindAsync<T>(Func<KeysContext, Task<T>> query) => database.GuardAsync(async () =>
    {
        KeysContext context = contexts.CreateDbContext();
        await using (context.ConfigureAwait(false))
        {
            return await query(context).ConfigureAwait(false);
        }
    });

    public Task<int> RunAsync(Func<DatabaseFacade, Task<int>> statement) => FindAsync(context => statement(context.Database));
}
