using FourPer1000.Domain;
using FourPer1000.Registration;
using FourPer1000.Rules;

namespace FourPer1000;

/// <summary>An edition: the plan, the lists and the terms that belong together. Every decision carries the id of the one it was made under; a later edition is a new object, never a changed one.</summary>
/// <param name="Id">The id.</param>
/// <param name="Plan">The strategic plan.</param>
/// <param name="Atlas">Regions and countries.</param>
/// <param name="Categories">The stakeholder categories.</param>
/// <param name="Registration">The terms of registration.</param>
public sealed record Edition(EditionId Id, StrategicPlan Plan, Atlas Atlas, ValueList<string> Categories, RegistrationTerms Registration)
{
    private static readonly Lazy<Edition> First = new(() => new(
        EditionId.Edition2020, StrategicPlan.Edition2020, Atlas.Default, Domain.Categories.Default, RegistrationTerms.Edition2020));

    /// <summary>The first edition, of 2020.</summary>
    public static Edition Edition2020 => First.Value;
}
