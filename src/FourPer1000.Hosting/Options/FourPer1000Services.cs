using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.DependencyInjection.Extensions;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Logging.Abstractions;
using Microsoft.Extensions.Options;

namespace FourPer1000.Hosting;

/// <summary>Puts the rules into a host.</summary>
public static class FourPer1000Services
{
    /// <summary>Adds the desks, with a journal, views, an outbox, keys and checkpoints in memory for what the host does not register itself, before or after.</summary>
    /// <remarks>
    /// The desks are scoped, as <see cref="IActor"/> is: one for each request. A host with a journal of its own that has no views gets views folded from its events.
    /// Such a host registers <see cref="IPersonKeys"/> and <see cref="ICheckpoints"/> as well: keys in memory would be gone with the process while what they sealed stays.
    /// </remarks>
    /// <param name="services">The host's services.</param>
    /// <param name="configure">Says what the host is; checked at start.</param>
    public static IServiceCollection AddFourPer1000(this IServiceCollection services, Action<FourPer1000Options> configure)
    {
        ArgumentNullException.ThrowIfNull(services);
        ArgumentNullException.ThrowIfNull(configure);
        services.AddOptions<FourPer1000Options>().Configure(configure).ValidateOnStart();
        services.TryAddEnumerable(ServiceDescriptor.Singleton<IValidateOptions<FourPer1000Options>, OptionsCheck>());
        AddPorts(services);
        services.TryAddSingleton(provider => new HostedCall(provider.GetRequiredService<IOptions<FourPer1000Options>>()));
        services.TryAddSingleton(provider => new CommandRun(
            provider.GetRequiredService<IJournal>(), provider.GetRequiredService<HostedCall>(), LogOf(provider)));
        services.TryAddSingleton(provider => new DeclaredTerms(
            provider.GetRequiredService<IJournal>(), provider.GetRequiredService<HostedCall>(), provider.GetRequiredService<TimeProvider>()));
        services.TryAddSingleton<PersonSeal>();
        services.TryAddSingleton<AsOf>();
        services.TryAddSingleton<ProofDesk>();
        services.TryAddSingleton(provider => new SlateVault(provider.GetRequiredService<PersonSeal>(), provider.GetRequiredService<IJournal>(), provider.GetRequiredService<HostedCall>()));
        services.TryAddSingleton(provider => new DecisionReplay(
            provider.GetRequiredService<IJournal>(), provider.GetRequiredService<DeclaredTerms>(), provider.GetRequiredService<SlateVault>(), new(provider.GetRequiredService<PersonSeal>(), provider.GetRequiredService<IJournal>())));
        AddDesks(services);
        return services;
    }

    /// <summary>Adds a worker that carries out what is due, beside <see cref="AddFourPer1000"/>. Any number of hosts may have one: each item is carried out once.</summary>
    /// <param name="services">The host's services.</param>
    /// <param name="every">How often it looks.</param>
    /// <exception cref="ArgumentOutOfRangeException">The interval is not longer than nothing.</exception>
    public static IServiceCollection AddDueWork(this IServiceCollection services, TimeSpan every)
    {
        ArgumentNullException.ThrowIfNull(services);
        ArgumentOutOfRangeException.ThrowIfLessThanOrEqual(every, TimeSpan.Zero);
        return services.AddSingleton<IHostedService>(provider => new DueWorker(
            provider.GetRequiredService<IServiceScopeFactory>(), every, provider.GetRequiredService<TimeProvider>(), LogOf(provider)));
    }

    /// <summary>Adds the key that signs checkpoints: with an interval in the options they fall due and are made like all other work. Publish its public half.</summary>
    /// <param name="services">The host's services.</param>
    /// <param name="key">The key, the same on all hosts and after a restart.</param>
    public static IServiceCollection AddFourPer1000Checkpoints(this IServiceCollection services, CheckpointKey key)
    {
        ArgumentNullException.ThrowIfNull(services);
        ArgumentNullException.ThrowIfNull(key);
        services.AddSingleton(key);
        return services.AddSingleton<IDueCheckpoint>(provider => new SignedCheckpoints(
            provider.GetRequiredService<ProofDesk>(), provider.GetRequiredService<ICheckpoints>(), key));
    }

    private static void AddPorts(IServiceCollection services)
    {
        services.TryAddSingleton(TimeProvider.System);
        services.TryAddSingleton<IJournal>(provider => new InMemoryJournal(provider.GetRequiredService<TimeProvider>()));
        services.TryAddSingleton(provider => provider.GetRequiredService<IJournal>() is IViews own ? own : new FoldedViews(provider.GetRequiredService<IJournal>()));
        services.TryAddSingleton(provider => provider.GetRequiredService<IJournal>() as IOutbox
            ?? throw new InvalidOperationException("The journal of this host has no outbox; register an IOutbox."));
        RegisteredPorts.AddDefaults(services);
        services.TryAddSingleton<IStandings>(provider => new BookStandings(provider.GetRequiredService<IOptions<FourPer1000Options>>().Value.Standings));
        services.TryAddScoped<IActor, NobodyActs>();
    }

    private static void AddDesks(IServiceCollection services)
    {
        services.TryAddScoped(provider => new DossierFiles(
            provider.GetRequiredService<IJournal>(), provider.GetRequiredService<IStandings>(), provider.GetRequiredService<HostedCall>()));
        services.TryAddScoped(provider => new RegistrationDesk(
            provider.GetRequiredService<CommandRun>(),
            provider.GetRequiredService<DossierFiles>(),
            provider.GetRequiredService<DeclaredTerms>(),
            provider.GetRequiredService<PersonSeal>(),
            provider.GetRequiredService<IActor>(),
            provider.GetRequiredService<TimeProvider>()));
        services.TryAddScoped(provider => new SelectionDesk(
            provider.GetRequiredService<CommandRun>(),
            provider.GetRequiredService<IJournal>(),
            provider.GetRequiredService<SlateVault>(),
            provider.GetRequiredService<HostedCall>(),
            provider.GetRequiredService<IActor>(),
            provider.GetRequiredService<TimeProvider>()));
        services.TryAddScoped(provider => new TargetsDesk(
            provider.GetRequiredService<CommandRun>(),
            provider.GetRequiredService<IJournal>(),
            provider.GetRequiredService<HostedCall>(),
            provider.GetRequiredService<IActor>(),
            provider.GetRequiredService<TimeProvider>()));
        services.TryAddScoped(provider => new PrivacyDesk(
            provider.GetRequiredService<CommandRun>(),
            provider.GetRequiredService<PersonFiles>(),
            provider.GetRequiredService<HostedCall>(),
            provider.GetRequiredService<IActor>(),
            provider.GetRequiredService<TimeProvider>()));
        services.TryAddSingleton(provider => new PersonFiles(
            provider.GetRequiredService<IJournal>(),
            provider.GetRequiredService<IViews>(),
            provider.GetRequiredService<PersonSeal>(),
            provider.GetRequiredService<SlateVault>(),
            provider.GetRequiredService<DeclaredTerms>(),
            provider.GetRequiredService<HostedCall>()));
        services.TryAddScoped(provider => new WorkDesk(
            provider.GetRequiredService<CommandRun>(),
            provider.GetRequiredService<DossierFiles>(),
            provider.GetRequiredService<PersonFiles>(),
            provider.GetRequiredService<DueReading>(),
            provider.GetServices<IDueCheckpoint>().LastOrDefault(),
            provider.GetRequiredService<DeclaredTerms>(),
            provider.GetRequiredService<TimeProvider>(),
            LogOf(provider)));
        services.TryAddScoped(provider => new DueReading(
            provider.GetRequiredService<IJournal>(),
            provider.GetRequiredService<IViews>(),
            provider.GetRequiredService<IStandings>(),
            provider.GetRequiredService<ICheckpoints>(),
            provider.GetServices<IDueCheckpoint>().Any(),
            provider.GetRequiredService<HostedCall>()));
    }

    private static ILogger LogOf(IServiceProvider provider) =>
        (provider.GetService<ILoggerFactory>() ?? NullLoggerFactory.Instance).CreateLogger(HostingTelemetry.Name);
}
