namespace FourPer1000.Selection;

/// <summary>Which of the named rules count; those left out are as if the policy did not say them.</summary>
internal sealed class RulesInForce
{
    private readonly HashSet<string>? names;

    private RulesInForce(HashSet<string>? names) => this.names = names;

    /// <summary>All of them.</summary>
    public static RulesInForce All { get; } = new(null);

    public bool AreAll => names is null;

    public static RulesInForce Only(IEnumerable<string> names) => new(new(names, StringComparer.Ordinal));

    public bool Has(string name) => names is null || names.Contains(name);

    /// <summary>The most offices of a person, or null.</summary>
    public int? PersonCap(SlatePolicy policy)
    {
        int? taskForces = Has(RuleNames.MostTaskForces) ? policy.MostTaskForces : null;
        int? offices = Has(RuleNames.MostOffices) ? policy.MostOffices : null;
        return taskForces is { } one && offices is { } other ? Math.Min(one, other) : taskForces ?? offices;
    }

    /// <summary>The name of the rule that the cap of a person comes from; of two equal ones the optional one.</summary>
    public string PersonCapRule(SlatePolicy policy) =>
        Has(RuleNames.MostOffices) && policy.MostOffices is { } offices && !(Has(RuleNames.MostTaskForces) && policy.MostTaskForces < offices)
            ? RuleNames.MostOffices
            : RuleNames.MostTaskForces;

    public int? OrganisationCap(SlatePolicy policy) => Has(RuleNames.OrganisationCap) ? policy.MostPerOrganisationAndTaskForce : null;

    public bool OneSeat => Has(RuleNames.OneSeatPerTaskForce);
}
