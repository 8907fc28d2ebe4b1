using FourPer1000.Domain;
using FourPer1000.Registration;

namespace FourPer1000.Exchange;

/// <summary>The codes and ids that the cells of a form may hold, found as they stand in the file.</summary>
/// <remarks>Immutable and thread-safe.</remarks>
internal sealed class RegistrationVocabulary
{
    private readonly string[] regions;

    public RegistrationVocabulary(CallReferences references)
    {
        ArgumentNullException.ThrowIfNull(references);
        Objectives = [.. references.Edition.Plan.Objectives.Select(objective => objective.Code).Order()];
        ObjectiveCodes = new(Objectives.Select((code, number) => KeyValuePair.Create(code.Value, number)));
        regions = [.. references.Edition.Atlas.Regions];
        Regions = new(regions.Select((region, number) => KeyValuePair.Create(region, number + 1)));
        Organisations = new(references.Book.Organisations.Select(organisation => KeyValuePair.Create(organisation.Id.Value, organisation)));
    }

    public static CodeTable<FormAction> Actions { get; } = new([
        new("register", FormAction.Register), new("amend", FormAction.Amend), new("withdraw", FormAction.Withdraw)]);

    public static CodeTable<Role> Roles { get; } = new(Domain.Roles.All.Select(role => KeyValuePair.Create(role.Code(), role)));

    public static CodeTable<Language> Languages { get; } =
        new(Domain.Languages.All.Select(language => KeyValuePair.Create(language.Code(), language)));

    /// <summary>The task forces, in the order of codes.</summary>
    public ObjectiveCode[] Objectives { get; }

    /// <summary>The number of a task force in that order.</summary>
    public CodeTable<int> ObjectiveCodes { get; }

    /// <summary>The number of a region, from 1.</summary>
    public CodeTable<int> Regions { get; }

    public CodeTable<Organisation> Organisations { get; }

    /// <summary>The region with this number; null for 0.</summary>
    public string? RegionOf(int number) => number == 0 ? null : regions[number - 1];
}
