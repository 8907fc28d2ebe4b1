using FourPer1000.Rules;

namespace FourPer1000.Selection;

/// <summary>A change of one term of the policy, to ask what would come of it. A closed family.</summary>
public abstract record SlateChange
{
    private SlateChange()
    {
    }

    /// <summary>The policy with the change.</summary>
    /// <param name="policy">The policy.</param>
    /// <exception cref="ArgumentException">The policy has no quota of that id.</exception>
    public SlatePolicy In(SlatePolicy policy)
    {
        ArgumentNullException.ThrowIfNull(policy);
        return Applied(policy);
    }

    private protected abstract SlatePolicy Applied(SlatePolicy policy);

    private static SlatePolicy Replaced(SlatePolicy policy, string id, Func<SlateQuota, SlateQuota?> replace)
    {
        if (!policy.Quotas.Any(quota => string.Equals(quota.Id, id, StringComparison.Ordinal)))
        {
            throw new ArgumentException($"The policy has no quota '{id}'.", nameof(id));
        }

        return policy with { Quotas = ValueList.From(policy.Quotas.Select(quota => string.Equals(quota.Id, id, StringComparison.Ordinal) ? replace(quota) : quota).OfType<SlateQuota>()) };
    }

    /// <summary>Another limit of task forces a person.</summary>
    /// <param name="Limit">The limit; null for none.</param>
    public sealed record MostTaskForces(int? Limit) : SlateChange
    {
        private protected override SlatePolicy Applied(SlatePolicy policy) => policy with { MostTaskForces = Limit };
    }

    /// <summary>Another limit of offices a person.</summary>
    /// <param name="Limit">The limit; null for none.</param>
    public sealed record MostOffices(int? Limit) : SlateChange
    {
        private protected override SlatePolicy Applied(SlatePolicy policy) => policy with { MostOffices = Limit };
    }

    /// <summary>Another cap on organisations in a task force.</summary>
    /// <param name="Limit">The cap; null for none.</param>
    public sealed record OrganisationCap(int? Limit) : SlateChange
    {
        private protected override SlatePolicy Applied(SlatePolicy policy) => policy with { MostPerOrganisationAndTaskForce = Limit };
    }

    /// <summary>Other balance attributes.</summary>
    /// <param name="Attributes">The attributes, each once.</param>
    public sealed record Balance(ValueList<string> Attributes) : SlateChange
    {
        private protected override SlatePolicy Applied(SlatePolicy policy) => policy with { Balance = Attributes };
    }

    /// <summary>Other bounds of a quota.</summary>
    /// <param name="Quota">The id of the quota.</param>
    /// <param name="Min">The least count; null for none.</param>
    /// <param name="Max">The greatest count; null for none.</param>
    public sealed record QuotaBounds(string Quota, int? Min, int? Max) : SlateChange
    {
        private protected override SlatePolicy Applied(SlatePolicy policy) => Replaced(policy, Quota, quota => quota with { Min = Min, Max = Max });
    }

    /// <summary>A quota that must hold, or one that should.</summary>
    /// <param name="Quota">The id of the quota.</param>
    /// <param name="IsHard">Whether it must hold.</param>
    public sealed record QuotaHard(string Quota, bool IsHard) : SlateChange
    {
        private protected override SlatePolicy Applied(SlatePolicy policy) => Replaced(policy, Quota, quota => quota with { IsHard = IsHard });
    }

    /// <summary>No such quota.</summary>
    /// <param name="Quota">The id of the quota.</param>
    public sealed record QuotaDropped(string Quota) : SlateChange
    {
        private protected override SlatePolicy Applied(SlatePolicy policy) => Replaced(policy, Quota, _ => null);
    }
}
