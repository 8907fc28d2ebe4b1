using System.Data.Common;
using System.Security.Cryptography;
using System.Text;
using FourPer1000.Storage.EntityFrameworkCore;
using FourPer1000.Storage.EntityFrameworkCore.Tests;
using FourPer1000.Storage.Load;
using Microsoft.AspNetCore.DataProtection;
using Microsoft.AspNetCore.DataProtection.KeyManagement;
using Microsoft.Data.Sqlite;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Logging;
using Npgsql;

namespace FourPer1000.Storage.DataProtection.Tests;

/// <summary>The key ring of data protection that several web hosts share.</summary>
public abstract class KeyRingTests : StorageTests
{
    [Fact]
    public async Task What_one_web_host_protects_another_one_opens()
    {
        HostApplicationBuilder builder = Host.CreateApplicationBuilder();
        StorageOptions databases = Place.Options;

        #region readme-data-protection
        builder.Services.AddFourPer1000Storage(_ => databases);  // as for journal and keys of persons
        builder.Services.AddDataProtection()
            .SetApplicationName("portal")                        // the same on all hosts
            .PersistKeysToFourPer1000();
        #endregion

        using IHost host = builder.Build();
        await host.StartAsync();
        await using ServiceProvider other = HostOn(Place.Options);

        string cookie = Protector(host.Services).Protect("hello");

        Protector(other).Unprotect(cookie).Should().Be("hello");
        await host.StopAsync();
    }

    [Fact]
    public async Task Hosts_that_make_their_first_key_at_the_same_time_open_what_the_others_protect()
    {
        ServiceProvider[] hosts = [.. Enumerable.Range(0, 4).Select(_ => HostOn(Place.Options))];

        string[] cookies = await Task.WhenAll(hosts.Select((host, i) => Task.Run(() => Protector(host).Protect($"{i}"))));

        foreach (ServiceProvider host in hosts)
        {
            cookies.Select(Protector(host).Unprotect).Should().Equal("0", "1", "2", "3");
            await host.DisposeAsync();
        }
    }

    [Fact]
    public async Task What_was_protected_with_a_key_before_stays_open_until_that_key_is_revoked()
    {
        await using ServiceProvider first = HostOn(Place.Options);
        string old = Protector(first).Protect("old");
        IKeyManager keys = first.GetRequiredService<IKeyManager>();
        Guid former = keys.GetAllKeys().Should().ContainSingle().Which.KeyId;
        keys.CreateNewKey(DateTimeOffset.UtcNow, DateTimeOffset.UtcNow.AddDays(90));

        await using ServiceProvider second = HostOn(Place.Options);
        string anew = Protector(second).Protect("new");
        Protector(second).Unprotect(old).Should().Be("old");
        second.GetRequiredService<IKeyManager>().RevokeKey(former, "it was seen outside");

        await using ServiceProvider third = HostOn(Place.Options);
        Protector(third).Unprotect(anew).Should().Be("new");
        Protector(third).Invoking(protector => protector.Unprotect(old)).Should().Throw<CryptographicException>();
        third.GetRequiredService<IKeyManager>().GetAllKeys().Should().HaveCount(2).And.ContainSingle(key => key.IsRevoked);
    }

    [Fact]
    public async Task When_the_master_key_rotates_what_was_protected_stays_open()
    {
        await using ServiceProvider older = HostOn(Place.Options);
        string cookie = Protector(older).Protect("hello");

        await using (ServiceProvider newer = HostOn(Place.Options.WithMasterKeys(LoadKeys.New)))
        {
            Protector(newer).Unprotect(cookie).Should().Be("hello");
            (await newer.GetRequiredService<JournalDatabase>().Documents.RewrapAsync()).Should().Be(1);
        }

        await using ServiceProvider alone = HostOn(Place.Options.WithMasterKeys(LoadKeys.NewAlone));
        Protector(alone).Unprotect(cookie).Should().Be("hello");
        await using ServiceProvider without = HostOn(Place.Options);
        Protector(without).Invoking(protector => protector.Unprotect(cookie)).Should().Throw<Exception>().Which.ToString().Should().Contain(nameof(MasterKeyException));
    }

    [Fact]
    public async Task No_key_lies_open_and_the_framework_does_not_warn_of_it()
    {
        var warnings = new List<string>();
        await using ServiceProvider host = HostOn(Place.Options, logging => logging.AddProvider(new Warnings(warnings)));
        Protector(host).Protect("hello");

        await using DbConnection keys = Place.IsPostgres ? new NpgsqlConnection(Place.Words[2]) : new SqliteConnection($"Data Source={Place.Words[2]}");
        await keys.OpenAsync();
        await using DbCommand command = keys.CreateCommand();
        command.CommandText = "SELECT wrapped, master FROM documents";
        await using DbDataReader row = await command.ExecuteReaderAsync();
        (await row.ReadAsync()).Should().BeTrue();

        Encoding.UTF8.GetString(row.GetFieldValue<byte[]>(0)).Should().NotContain("masterKey").And.NotContain("<key");
        row.GetString(1).Should().Be(LoadKeys.Old.Current);
        (await row.ReadAsync()).Should().BeFalse();
        Database.Documents.GetAllElements().Single().ToString().Should().Contain("masterKey", "opened, it is the document that was stored");
        warnings.Should().BeEmpty();
    }

    private static ServiceProvider HostOn(StorageOptions options, Action<ILoggingBuilder>? logging = null)
    {
        var services = new ServiceCollection();
        services.AddLogging(logging ?? (_ => { }));
        services.AddDataProtection().SetApplicationName("portal").PersistKeysToFourPer1000();
        services.AddFourPer1000Storage(_ => options.WithoutMigrationAtStart());
        return services.BuildServiceProvider();
    }

    private static IDataProtector Protector(IServiceProvider host) => host.GetRequiredService<IDataProtectionProvider>().CreateProtector("cookie");

    private sealed class Warnings(List<string> lines) : ILoggerProvider, ILogger
    {
        public ILogger CreateLogger(string categoryName) => this;

        public IDisposable? BeginScope<TState>(TState state)
            where TState : notnull => null;

        public bool IsEnabled(LogLevel logLevel) => logLevel >= LogLevel.Warning;

        public void Log<TState>(LogLevel logLevel, EventId eventId, TState state, Exception? exception, Func<TState, Exception?, string> formatter)
        {
            if (IsEnabled(logLevel))
            {
                lines.Add(formatter(state, exception));
            }
        }

        public void Dispose()
        {
        }
    }
}
