using FourPer1000.Domain;

namespace FourPer1000.Hosting;

/// <summary>Where the desks learn about standing: the host's register of organisations and people.</summary>
public interface IStandings
{
    /// <summary>What is known about a person on a day.</summary>
    /// <param name="person">The person.</param>
    /// <param name="behindTheForm">The organisation that the form names; null for none.</param>
    /// <param name="day">The day, in the call's time zone.</param>
    /// <param name="cancellation">Stops it.</param>
    ValueTask<PersonStanding> FindAsync(PersonId person, OrganisationId? behindTheForm, DateOnly day, CancellationToken cancellation = default);
}
