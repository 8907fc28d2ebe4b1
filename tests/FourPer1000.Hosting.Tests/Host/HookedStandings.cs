using FourPer1000.Domain;

namespace FourPer1000.Hosting.Tests;

/// <summary>Everybody is a member; before the next question something happens: what another host does between reading and recording.</summary>
internal sealed class HookedStandings : IStandings
{
    public Func<Task>? BeforeNext { get; set; }

    public async ValueTask<PersonStanding> FindAsync(PersonId person, OrganisationId? behindTheForm, DateOnly day, CancellationToken cancellation = default)
    {
        Func<Task>? before = BeforeNext;
        BeforeNext = null;
        await (before?.Invoke() ?? Task.CompletedTask);
        return new(Standing.Member, false);
    }
}
