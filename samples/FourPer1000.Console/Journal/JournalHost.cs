using System.Security.Cryptography;
using FourPer1000.Domain;
using FourPer1000.Hosting;
using FourPer1000.Storage.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace FourPer1000.ConsoleHost;

/// <summary>The desks on a journal that is named on the command line: a path for SQLite, a connection string for PostgreSQL.</summary>
/// <remarks>The console records nothing personal, so the keys of persons lie in a temporary file and their master key is forgotten with the run.</remarks>
internal sealed class JournalHost : IAsyncDisposable
{
    private readonly DirectoryInfo keys = Directory.CreateTempSubdirectory("fourper1000-keys-");
    private readonly ServiceProvider services;

    /// <summary>Opens; nothing is connected to yet.</summary>
    /// <param name="place">The path or the connection string.</param>
    /// <param name="edition">The edition with the terms in force.</param>
    /// <param name="book">Standing and affiliations.</param>
    /// <param name="clock">Gives the times of recording.</param>
    public JournalHost(string place, Edition edition, StandingBook book, TimeProvider clock)
    {
        var host = new ServiceCollection();
        host.AddSingleton(clock);
        host.AddSingleton<IActor>(new FixedActor(new(null, [Authorities.Registrant, Authorities.ExecutiveSecretariat])));
        host.AddFourPer1000Storage(options => On(options, place)
            .WithKeysOnSqlite(Path.Combine(keys.FullName, "keys.db"))
            .WithMasterKeys(MasterKeys.Of("run", RandomNumberGenerator.GetBytes(MasterKeys.Length)))
            .WithoutMigrationAtStart());
        host.AddFourPer1000(options => options.ForEdition(edition).ReadStandingFrom(book).SignReceiptsWith(RandomNumberGenerator.GetBytes(32)));
        services = host.BuildServiceProvider();
    }

    /// <summary>The databases.</summary>
    public JournalDatabase Database => services.GetRequiredService<JournalDatabase>();

    /// <summary>The desk of registration.</summary>
    public RegistrationDesk Registrations => services.GetRequiredService<RegistrationDesk>();

    /// <summary>The desk of selection.</summary>
    public SelectionDesk Selections => services.GetRequiredService<SelectionDesk>();

    /// <summary>The desk of proof.</summary>
    public ProofDesk Proof => services.GetRequiredService<ProofDesk>();

    /// <summary>Views of the past.</summary>
    public AsOf Past => services.GetRequiredService<AsOf>();

    /// <summary>Whether a place is a file, not a server.</summary>
    public static bool IsFile(string place) => !place.Contains('=', StringComparison.Ordinal);

    /// <inheritdoc/>
    public async ValueTask DisposeAsync()
    {
        await services.DisposeAsync();
        keys.Delete(recursive: true);
    }

    private static StorageOptions On(StorageOptions options, string place) => IsFile(place) ? options.OnSqlite(place) : options.OnPostgres(place);
}
