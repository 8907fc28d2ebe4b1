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

    /// <summary>The limits of a person's offices, the one that binds first; of two equal ones the optional rule.</summary>
    public IEnumerable<(string Rule, int Most)> PersonCaps(SlatePolicy policy) => new (string Rule, int? Most)[]
    {
        (RuleNames.MostOffices, policy.MostOffices),
        (RuleNames.MostTaskForces, policy.MostTaskForces),
    }.Where(cap => cap.Most is not null && Has(cap.Rule)).Select(cap => (cap.Rule, cap.Most!.Value)).OrderBy(cap => cap.Value);

    public int? OrganisationCap(SlatePolicy policy) => Has(RuleNames.OrganisationCap) ? policy.MostPerOrganisationAndTaskForce : null;

    public bool OneSeat => Has(RuleNames.OneSeatPerTaskForce);
}
