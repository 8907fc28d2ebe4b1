namespace FourPer1000.Selection.Tests;

/// <summary>How a generated pool looks.</summary>
/// <param name="People">The nominees.</param>
/// <param name="TaskForces">The task forces, of 24 at most; six seats each.</param>
/// <param name="MostSupport">The greatest support; 0 for all equal.</param>
internal sealed record PoolShape(int People, int TaskForces = 24, int MostSupport = 40)
{
    /// <summary>One person of an organisation in a task force.</summary>
    public bool CapsOrganisations { get; init; } = true;

    public int MostTaskForces { get; init; } = 3;

    /// <summary>Overlapping quotas over half of the task forces, hard and without slack.</summary>
    public int GlobalQuotas { get; init; }

    /// <summary>Soft quotas that cannot all hold.</summary>
    public int SoftQuotas { get; init; }

    public string[] Balance { get; init; } = ["category"];
}
