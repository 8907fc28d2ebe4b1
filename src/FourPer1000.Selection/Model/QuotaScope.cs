using FourPer1000.Domain;

namespace FourPer1000.Selection;

/// <summary>A quota with the candidacies that it counts.</summary>
/// <param name="Quota">The quota.</param>
/// <param name="Members">The candidacies.</param>
/// <param name="Most">The most office holders that it can count: seats with a counted candidacy that is not excluded.</param>
internal sealed record QuotaScope(SlateQuota Quota, int[] Members, int Most)
{
    public static QuotaScope[] Of(Pool pool)
    {
        // Many quotas ask for the same few values.
        Dictionary<(string Attribute, string Value), int[]> sharing = [];
        foreach (string attribute in pool.Input.Policy.Quotas.Select(quota => quota.Attribute).Distinct(StringComparer.Ordinal))
        {
            foreach (IGrouping<string?, int> group in Enumerable.Range(0, pool.Candidacies.Length).GroupBy(candidacy => pool.ValueOf(candidacy, attribute)))
            {
                sharing[(attribute, group.Key ?? "")] = [.. group];
            }
        }

        return [.. pool.Input.Policy.Quotas.Select(quota => Of(pool, quota, string.IsNullOrEmpty(quota.Value) ? [] : sharing.GetValueOrDefault((quota.Attribute, quota.Value), [])))];
    }

    private static QuotaScope Of(Pool pool, SlateQuota quota, int[] sharing)
    {
        HashSet<ObjectiveCode> named = [.. quota.TaskForces ?? pool.Input.TaskForces];
        bool[] isNamed = [.. pool.Input.TaskForces.Select(named.Contains)];
        int[] members = Array.FindAll(sharing, candidacy => isNamed[pool.TaskForceOf(candidacy)] && quota.Seats.Covers(pool.Candidacies[candidacy].Seat));
        return new(quota, members, members.Where(candidacy => !pool.IsExcluded[candidacy]).Select(candidacy => pool.SeatOf[candidacy]).Distinct().Count());
    }
}
