using FourPer1000.Domain;

namespace FourPer1000.Hosting.Tests;

/// <summary>Keys before whose next use something happens: what another host does at that moment.</summary>
internal sealed class HookedKeys : IPersonKeys
{
    private readonly InMemoryPersonKeys inner = new();

    public Func<Task>? BeforeNextOpen { get; set; }

    public async Task<PersonKey> OpenAsync(PersonId person, CancellationToken cancellation = default)
    {
        Func<Task>? before = BeforeNextOpen;
        BeforeNextOpen = null;
        await (before?.Invoke() ?? Task.CompletedTask);
        return await inner.OpenAsync(person, cancellation);
    }

    public Task<PersonKey?> FindAsync(PersonId person, CancellationToken cancellation = default) => inner.FindAsync(person, cancellation);

    public Task EraseAsync(PersonId person, CancellationToken cancellation = default) => inner.EraseAsync(person, cancellation);
}
