namespace FourPer1000.Selection;

/// <summary>The candidacies in a task force of people who share the value of a balance attribute.</summary>
/// <param name="TaskForce">The task force by its place.</param>
/// <param name="Attribute">The attribute.</param>
/// <param name="Value">The value.</param>
/// <param name="Members">The candidacies.</param>
/// <param name="Most">The most office holders of the group.</param>
internal sealed record BalanceGroup(int TaskForce, string Attribute, string Value, int[] Members, int Most)
{
    public static BalanceGroup[] Of(Pool pool) =>
    [
        .. pool.Input.Policy.Balance.SelectMany(attribute => Enumerable.Range(0, pool.Candidacies.Length)
            .Select(candidacy => (Candidacy: candidacy, TaskForce: pool.TaskForceOf(candidacy), Value: pool.ValueOf(candidacy, attribute)))
            .Where(member => member.Value is not null)
            .GroupBy(member => (member.TaskForce, member.Value))
            .Select(group => Of(pool, group.Key.TaskForce, attribute, group.Key.Value!, [.. group.Select(member => member.Candidacy)])))
        .OrderBy(group => group.TaskForce).ThenBy(group => group.Attribute, StringComparer.Ordinal).ThenBy(group => group.Value, StringComparer.Ordinal),
    ];

    private static BalanceGroup Of(Pool pool, int taskForce, string attribute, string value, int[] members)
    {
        int[] possible = [.. members.Where(candidacy => !pool.IsExcluded[candidacy])];
        int seats = possible.Select(candidacy => pool.SeatOf[candidacy]).Distinct().Count();
        int people = possible.Select(candidacy => pool.PersonOf[candidacy]).Distinct().Count();
        return new(taskForce, attribute, value, members, Math.Min(seats, people));
    }
}
