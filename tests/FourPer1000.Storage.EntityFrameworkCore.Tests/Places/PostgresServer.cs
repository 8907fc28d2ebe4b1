using FourPer1000.Storage.EntityFrameworkCore.Tests;
using FourPer1000.Storage.Load;

[assembly: AssemblyFixture(typeof(PostgresServer))]

namespace FourPer1000.Storage.EntityFrameworkCore.Tests;

/// <summary>The PostgreSQL server of the tests: the one that FOURPER1000_POSTGRES names, or a private one of Debian's package in a temporary folder.</summary>
public sealed class PostgresServer : IAsyncLifetime
{
    private readonly SemaphoreSlim gate = new(1, 1);
    private readonly string? named = Environment.GetEnvironmentVariable("FOURPER1000_POSTGRES");
    private PrivatePostgres? own;

    /// <summary>Whether it is a private one, which a test may stop and start.</summary>
    public bool IsPrivate => named is null;

    public ValueTask InitializeAsync() => ValueTask.CompletedTask;

    /// <summary>The server's connection string; the test is skipped where there is no server, and fails in CI.</summary>
    public async Task<string> RequireAsync()
    {
        if (named is not null)
        {
            return named;
        }

        if (!PrivatePostgres.IsInstalled)
        {
            const string Missing = "There is no PostgreSQL here: set FOURPER1000_POSTGRES or install Debian's package postgresql.";
            Assert.SkipUnless(Environment.GetEnvironmentVariable("FOURPER1000_CI") == "1", Missing);
            Assert.Fail(Missing);
        }

        await gate.WaitAsync();
        try
        {
            own ??= await PrivatePostgres.CreateAsync();
            return own.ConnectionString;
        }
        finally
        {
            gate.Release();
        }
    }

    public Task StopAsync() => own!.StopAsync();

    public Task StartAsync() => own!.StartAsync();

    public async ValueTask DisposeAsync()
    {
        if (own is not null)
        {
            await own.DisposeAsync();
        }

        gate.Dispose();
    }
}
