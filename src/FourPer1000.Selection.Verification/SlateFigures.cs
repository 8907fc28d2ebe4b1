namespace FourPer1000.Selection.Verification;

/// <summary>Counts what a slate is worth.</summary>
internal static class SlateFigures
{
    /// <summary>The levels of the input in their order; support is positive.</summary>
    public static long[] Levels(Nominations nominations, int[] holders) => [.. nominations.Levels.Select(level => Level(level, nominations, holders))];

    private static long Level(string name, Nominations nominations, int[] holders)
    {
        SlatePolicy policy = nominations.Input.Policy;
        int[] seated = [.. holders.Where(holder => holder >= 0)];
        return name switch
        {
            "vacantLeaders" => holders.Index().Count(entry => entry.Item < 0 && nominations.Seats[entry.Index].Seat == "global-leader"),
            "vacantRepresentatives" => holders.Index().Count(entry => entry.Item < 0 && nominations.Seats[entry.Index].Seat != "global-leader"),
            "quotaShortfall" => policy.Quotas.Where(quota => !quota.IsHard).Sum(quota => Shortfall(quota, Count(nominations, quota, holders))),
            "changes" => nominations.KeptAt.Count(held => holders[held.Key] != held.Value),
            "imbalance" => policy.Balance.Sum(attribute => seated
                .Where(holder => nominations.ValueOf(holder, attribute) is not null)
                .CountBy(holder => (nominations.Candidacies[holder].Seat.TaskForce, nominations.ValueOf(holder, attribute)))
                .Sum(group => (long)group.Value * (group.Value - 1) / 2)),
            "support" => seated.Sum(holder => nominations.Candidacies[holder].Support),
            "load" => seated.CountBy(holder => nominations.Candidacies[holder].Person).Sum(own => (long)own.Value - 1),
            _ => throw new ArgumentException($"No level {name}.", nameof(name)),
        };
    }

    /// <summary>The office holders that a quota counts.</summary>
    public static int Count(Nominations nominations, SlateQuota quota, int[] holders) =>
        holders.Count(holder => holder >= 0 && nominations.Counts(quota, holder));

    /// <summary>Units below the minimum and above the maximum.</summary>
    public static long Shortfall(SlateQuota quota, long count) =>
        Math.Max(0, (quota.Min ?? 0) - count) + (quota.Max is { } max ? Math.Max(0, count - max) : 0);

    /// <summary>The people behind candidacies by the value of an attribute, each person once.</summary>
    public static IEnumerable<(string Value, int Count)> People(Nominations nominations, string attribute, IEnumerable<int> candidacies) => candidacies
        .Where(candidacy => nominations.ValueOf(candidacy, attribute) is not null)
        .DistinctBy(candidacy => nominations.Candidacies[candidacy].Person)
        .CountBy(candidacy => nominations.ValueOf(candidacy, attribute)!, StringComparer.Ordinal)
        .OrderBy(group => group.Key, StringComparer.Ordinal)
        .Select(group => (group.Key, group.Value));
}
