using FourPer1000.Rules;

namespace FourPer1000.Testing;

/// <summary>How a generated pool of nominees looks.</summary>
/// <param name="People">The nominees, at least 1.</param>
/// <param name="TaskForces">The task forces, the first ones of the plan, from 1 to 24; six seats each.</param>
/// <param name="MostSupport">The greatest support of a candidacy; 0 where all are equal.</param>
public sealed record SlatePoolShape(int People, int TaskForces = 24, int MostSupport = 40)
{
    /// <summary>Whether an organisation may have one office holder in a task force only.</summary>
    public bool CapsOrganisations { get; init; } = true;

    /// <summary>The most task forces of a person.</summary>
    public int MostTaskForces { get; init; } = 3;

    /// <summary>Quotas on categories, each over half of the task forces, that leave little room; half of them hard.</summary>
    public int GlobalQuotas { get; init; }

    /// <summary>Further soft quotas that cannot all hold.</summary>
    public int SoftQuotas { get; init; }

    /// <summary>The attributes that are balanced, of <c>category</c>, <c>gender</c>, <c>youth</c>.</summary>
    public ValueList<string> Balance { get; init; } = ["category"];
}
