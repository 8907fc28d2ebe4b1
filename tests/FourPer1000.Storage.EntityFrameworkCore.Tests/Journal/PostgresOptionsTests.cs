using Microsoft.EntityFrameworkCore;
using Npgsql;

namespace FourPer1000.Storage.EntityFrameworkCore.Tests;

public sealed class PostgresOptionsTests(PostgresServer server)
{
    [Fact]
    public async Task Options_of_the_connection_string_stay_and_a_commit_still_waits_for_the_disk()
    {
        string given = new NpgsqlConnectionStringBuilder(await server.RequireAsync()) { Options = "-c synchronous_commit=off -c work_mem=7MB" }.ConnectionString;
        await using var database = new PostgresDatabase(given);
        await using var context = new JournalContext(database.OptionsOf<JournalContext>());

        (await ShownAsync("synchronous_commit")).Should().Be("on");
        (await ShownAsync("plan_cache_mode")).Should().Be("force_generic_plan");
        (await ShownAsync("work_mem")).Should().Be("7MB");

        Task<string> ShownAsync(string setting) => context.Database.SqlQuery<string>($"SELECT current_setting({setting}) AS \"Value\"").SingleAsync();
    }
}
