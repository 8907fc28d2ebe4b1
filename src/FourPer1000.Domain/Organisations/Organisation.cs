using FourPer1000.Rules;

namespace FourPer1000.Domain;

/// <summary>An organisation with its dated standing. Category, country and region may be unknown.</summary>
/// <param name="Id">The id.</param>
/// <param name="Name">The name as given.</param>
/// <param name="Category">The stakeholder category (charter C1.4).</param>
/// <param name="Country">The country as given.</param>
/// <param name="Region">The region (charter C1.3).</param>
/// <param name="Standings">Dated standings; the best one that holds counts.</param>
public sealed record Organisation(
    OrganisationId Id, string Name, string? Category, string? Country, string? Region, ValueList<DatedStanding> Standings)
{
    /// <summary>The best standing on a day: none where no interval holds.</summary>
    public Standing StandingOn(DateOnly day)
    {
        Standing best = Standing.None;
        foreach (DatedStanding dated in Standings)
        {
            best = dated.Standing > best && dated.Held.Contains(day) ? dated.Standing : best;
        }

        return best;
    }
}
