using System.Diagnostics;
using System.Net;
using System.Net.Sockets;
using FourPer1000.Storage.EntityFrameworkCore.Tests;

[assembly: AssemblyFixture(typeof(PostgresServer))]

namespace FourPer1000.Storage.EntityFrameworkCore.Tests;

/// <summary>The PostgreSQL server of the tests: the one that FOURPER1000_POSTGRES names, or a private one of Debian's package in a temporary folder.</summary>
public sealed class PostgresServer : IAsyncLifetime
{
    private readonly SemaphoreSlim gate = new(1, 1);
    private readonly string? named = Environment.GetEnvironmentVariable("FOURPER1000_POSTGRES");
    private readonly string? programs = Directory.Exists("/usr/lib/postgresql")
        ? Directory.GetDirectories("/usr/lib/postgresql").Order(StringComparer.Ordinal).Select(folder => Path.Combine(folder, "bin")).LastOrDefault(folder => File.Exists(Path.Combine(folder, "initdb")))
        : null;

    private string? folder;
    private int port;

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

        if (programs is null)
        {
            const string Missing = "There is no PostgreSQL here: set FOURPER1000_POSTGRES or install Debian's package postgresql.";
            Assert.SkipUnless(Environment.GetEnvironmentVariable("FOURPER1000_CI") == "1", Missing);
            Assert.Fail(Missing);
        }

        await gate.WaitAsync();
        try
        {
            if (folder is null)
            {
                await CreateAsync();
            }

            return ConnectionString;
        }
        finally
        {
            gate.Release();
        }
    }

    public Task StopAsync() => RunAsync("pg_ctl", "-D", Data, "-m", "immediate", "-w", "stop");

    public Task StartAsync() => RunAsync("pg_ctl", "-D", Data, "-w", "-t", "60", "-l", Path.Combine(folder!, "log"), "-o", $"-p {port} -c listen_addresses=127.0.0.1 -c unix_socket_directories='' -c max_connections=200", "start");

    public async ValueTask DisposeAsync()
    {
        if (folder is not null)
        {
            await StopAsync();
            Directory.Delete(folder, recursive: true);
        }

        gate.Dispose();
    }

    private string ConnectionString => $"Host=127.0.0.1;Port={port};Username=postgres;Database=postgres";

    private string Data => Path.Combine(folder!, "data");

    private async Task CreateAsync()
    {
        folder = Directory.CreateTempSubdirectory("fourper1000-postgres-").FullName;
        using (var listener = new TcpListener(IPAddress.Loopback, 0))
        {
            listener.Start();
            port = ((IPEndPoint)listener.LocalEndpoint).Port;
        }

        if (Environment.UserName == "root")
        {
            await ExecuteAsync("chown", "postgres", folder);
        }

        await RunAsync("initdb", "-D", Data, "-U", "postgres", "--auth=trust", "-E", "UTF8", "--no-sync");
        await StartAsync();
    }

    // The server does not run as root.
    private Task RunAsync(string program, params string[] arguments)
    {
        string path = Path.Combine(programs!, program);
        return Environment.UserName == "root" ? ExecuteAsync("runuser", ["-u", "postgres", "--", path, .. arguments]) : ExecuteAsync(path, arguments);
    }

    private static async Task ExecuteAsync(string program, params string[] arguments)
    {
        // The server would keep pipes of this process open, so there are none.
        using var process = Process.Start(new ProcessStartInfo("/bin/sh", ["-c", "exec \"$@\" >/dev/null 2>&1 </dev/null", "sh", program, .. arguments]) { WorkingDirectory = "/" })!;
        await process.WaitForExitAsync();
        process.ExitCode.Should().Be(0, "{0} {1}", program, string.Join(' ', arguments));
    }
}
