using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.DependencyInjection.Extensions;

namespace FourPer1000.Hosting;

/// <summary>What the host has registered itself and what it left to memory, whether it did so before or after <see cref="FourPer1000Services.AddFourPer1000"/>.</summary>
/// <param name="services">The host's services.</param>
internal sealed class RegisteredPorts(IServiceCollection services)
{
    private static readonly ServiceDescriptor Keys = ServiceDescriptor.Singleton<IPersonKeys, InMemoryPersonKeys>(), Checkpoints = ServiceDescriptor.Singleton<ICheckpoints, InMemoryCheckpoints>();

    /// <summary>Whether keys of persons are kept in memory because the host registered none.</summary>
    public bool LeavesKeysToMemory => IsLast(Keys);

    /// <summary>Whether checkpoints are kept in memory because the host registered nothing else.</summary>
    public bool LeavesCheckpointsToMemory => IsLast(Checkpoints);

    /// <summary>Whether somebody makes checkpoints.</summary>
    public bool MakesCheckpoints => services.Any(one => one.ServiceType == typeof(IDueCheckpoint));

    /// <summary>Adds keys and checkpoints in memory where the host has none.</summary>
    public static void AddDefaults(IServiceCollection services)
    {
        services.TryAdd(Keys);
        services.TryAdd(Checkpoints);
        services.TryAddSingleton(new RegisteredPorts(services));
    }

    private bool IsLast(ServiceDescriptor descriptor) => ReferenceEquals(services.Last(one => one.ServiceType == descriptor.ServiceType), descriptor);
}
