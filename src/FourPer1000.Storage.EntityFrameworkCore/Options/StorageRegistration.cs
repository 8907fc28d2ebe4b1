using FourPer1000.Hosting;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.DependencyInjection.Extensions;
using Microsoft.Extensions.Hosting;

namespace FourPer1000.Storage.EntityFrameworkCore;

/// <summary>Adds the storage to a host.</summary>
public static class StorageRegistration
{
    /// <summary>Registers <see cref="IJournal"/>, <see cref="IViews"/>, <see cref="IOutbox"/>, <see cref="ICheckpoints"/> and <see cref="IPersonKeys"/> on the databases that the options name.</summary>
    /// <param name="services">The services of the host.</param>
    /// <param name="options">Names the databases and the master keys, step by step.</param>
    /// <exception cref="ArgumentException">The options cannot work: something is missing, or the keys would lie in the journal's database.</exception>
    public static IServiceCollection AddFourPer1000Storage(this IServiceCollection services, Func<StorageOptions, StorageOptions> options)
    {
        ArgumentNullException.ThrowIfNull(services);
        ArgumentNullException.ThrowIfNull(options);
        StorageOptions chosen = options(new()).Checked();
        services.TryAddSingleton(TimeProvider.System);
        services.AddSingleton(provider => new JournalDatabase(chosen, provider.GetRequiredService<TimeProvider>()));
        services.AddSingleton(provider => provider.GetRequiredService<JournalDatabase>().Journal);
        services.AddSingleton<IJournal>(provider => provider.GetRequiredService<EntityJournal>());
        services.AddSingleton<IViews>(provider => provider.GetRequiredService<EntityJournal>());
        services.AddSingleton<IOutbox>(provider => provider.GetRequiredService<EntityJournal>());
        services.AddSingleton<ICheckpoints>(provider => provider.GetRequiredService<JournalDatabase>().Checkpoints);
        services.AddSingleton(provider => provider.GetRequiredService<JournalDatabase>().Keys);
        services.AddSingleton<IPersonKeys>(provider => provider.GetRequiredService<EntityPersonKeys>());
        if (chosen.MigratesAtStart)
        {
            services.AddHostedService<MigrationAtStart>();
        }

        return services;
    }

    private sealed class MigrationAtStart(JournalDatabase database) : IHostedLifecycleService
    {
        // Before anything else of the host begins.
        public Task StartingAsync(CancellationToken cancellationToken) => database.MigrateAsync(cancellation: cancellationToken);

        public Task StartAsync(CancellationToken cancellationToken) => Task.CompletedTask;

        public Task StartedAsync(CancellationToken cancellationToken) => Task.CompletedTask;

        public Task StoppingAsync(CancellationToken cancellationToken) => Task.CompletedTask;

        public Task StopAsync(CancellationToken cancellationToken) => Task.CompletedTask;

        public Task StoppedAsync(CancellationToken cancellationToken) => Task.CompletedTask;
    }
}
