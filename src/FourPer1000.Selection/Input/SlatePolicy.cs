using FourPer1000.Rules;

namespace FourPer1000.Selection;

/// <summary>The policy of one selection. Every number of it is data (charter C5.2, C5.4).</summary>
/// <param name="MostTaskForces">The most task forces a person may hold a seat in; null means no limit.</param>
/// <param name="MostOffices">The most offices a person may hold; null means no limit. It caps the same number as <paramref name="MostTaskForces"/> and is a rule of its own.</param>
/// <param name="MostPerOrganisationAndTaskForce">The most office holders of one organisation in one task force; null means no limit.</param>
/// <param name="Balance">The attributes whose pairs are counted as imbalance, each once.</param>
/// <param name="Quotas">The quotas.</param>
/// <param name="Fixed">Candidacies that must be seated.</param>
/// <param name="Excluded">Candidacies that may not be seated.</param>
public sealed record SlatePolicy(
    int? MostTaskForces,
    int? MostOffices,
    int? MostPerOrganisationAndTaskForce,
    ValueList<string> Balance,
    ValueList<SlateQuota> Quotas,
    ValueList<SeatDecision> Fixed,
    ValueList<SeatDecision> Excluded)
{
    /// <summary>The policy where nothing is said: three task forces a person, balance by category, no quota.</summary>
    public static SlatePolicy Default { get; } = new(3, null, null, ["category"], [], [], []);
}
