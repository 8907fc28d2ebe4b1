using FourPer1000.Domain;
using FourPer1000.Registration;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.DependencyInjection.Extensions;
using Microsoft.Extensions.Logging;

namespace FourPer1000.Hosting.Tests;

/// <summary>A host as a partner builds it, with a clock that stands still and everything that is logged.</summary>
internal sealed class Portal : IAsyncDisposable
{
    public static readonly DateTimeOffset Noon = new(2020, 9, 1, 12, 0, 0, TimeSpan.Zero);

    private readonly ServiceProvider services;

    public Portal(Action<FourPer1000Options>? configure = null, Action<IServiceCollection>? register = null)
    {
        var collection = new ServiceCollection();
        collection.AddSingleton<TimeProvider>(Clock);
        collection.AddSingleton<IActor>(Actors);
        collection.AddLogging(logging => logging.SetMinimumLevel(LogLevel.Trace).AddProvider(Log));
        register?.Invoke(collection);

        // Every journal of the tests lives in the process, and so may what belongs to it.
        collection.TryAddSingleton<IPersonKeys>(new InMemoryPersonKeys());
        collection.TryAddSingleton<ICheckpoints>(new InMemoryCheckpoints());
        collection.AddFourPer1000(options =>
        {
            options.SignReceiptsWith("0123456789abcdef"u8).ReadStandingFrom(Book);
            configure?.Invoke(options);
        });
        services = collection.BuildServiceProvider(new ServiceProviderOptions { ValidateScopes = true, ValidateOnBuild = true });
    }

    public static Actor Secretariat { get; } = new(new PersonId("s-1"), Authorities.ExecutiveSecretariat);

    public static StandingBook Book { get; } = new(
        [
            new(new("o-1"), "One", "research-education", "FRA", "europe", [new(Standing.Member, new(new(2015, 1, 1), null))]),
            new(new("o-2"), "Two", null, null, null, []),
        ],
        []);

    public Clock Clock { get; } = new(Noon);

    public WhoActs Actors { get; } = new();

    public LogLines Log { get; } = new();

    public IJournal Journal => Get<IJournal>();

    public IViews Views => Get<IViews>();

    public T Get<T>()
        where T : notnull => services.GetRequiredService<T>();

    /// <summary>A desk, in a scope of its own as a request has one.</summary>
    public T Desk<T>()
        where T : notnull => services.CreateScope().ServiceProvider.GetRequiredService<T>();

    public Task<RegistrationAnswer> SubmitAsync(RegistrationForm form, string command, PersonalDetails? details = null) =>
        Desk<RegistrationDesk>().SubmitAsync(form, new(command), details);

    public async Task<IReadOnlyList<JournalEvent>> EventsAsync()
    {
        var events = new List<JournalEvent>();
        await foreach (JournalEvent happened in Journal.ReadAllAsync())
        {
            events.Add(happened);
        }

        return events;
    }

    /// <summary>Whether every stream's chain holds.</summary>
    public async Task<bool> HoldsAsync()
    {
        var heads = new Dictionary<StreamId, EventHash>();
        foreach (JournalEvent happened in await EventsAsync())
        {
            if (!EventChain.Holds(heads.GetValueOrDefault(happened.Stream), happened))
            {
                return false;
            }

            heads[happened.Stream] = happened.Hash;
        }

        return heads.Count > 0;
    }

    public ValueTask DisposeAsync() => services.DisposeAsync();
}
