using FourPer1000.StateMachines;

namespace FourPer1000.Reporting;

/// <summary>The states with their ranks, and the links between them. A state stands below everything that leads to it; links that lead back are turned round for that.</summary>
internal sealed class MachineGraph
{
    private MachineGraph(IReadOnlyList<MachineLink> links, int[] ranks)
    {
        Links = links;
        Ranks = ranks;
    }

    /// <summary>The links, in the order of their first arrows.</summary>
    public IReadOnlyList<MachineLink> Links { get; }

    /// <summary>The rank of each state, from 0.</summary>
    public int[] Ranks { get; }

    /// <summary>The graph of an outline.</summary>
    /// <exception cref="ArgumentException">The outline has a state twice, or names one that it does not list.</exception>
    public static MachineGraph Of(MachineOutline machine)
    {
        var indices = new Dictionary<string, int>(StringComparer.Ordinal);
        foreach (string state in machine.States)
        {
            if (!indices.TryAdd(state, indices.Count))
            {
                throw new ArgumentException($"The outline has the state '{state}' twice.", nameof(machine));
            }
        }

        MachineLink[] links =
        [
            .. machine.Arrows
                .Select((arrow, index) => (From: IndexOf(arrow.From), To: IndexOf(arrow.To), index))
                .GroupBy(arrow => (arrow.From, arrow.To))
                .Select(group => new MachineLink(group.Key.From, group.Key.To, [.. group.Select(arrow => arrow.index)])),
        ];
        return new(links, RanksOf(BreadthFirst(IndexOf(machine.Initial), machine.States.Count, links), links));

        int IndexOf(string state) => indices.TryGetValue(state, out int index)
            ? index
            : throw new ArgumentException($"The outline does not list the state '{state}'.", nameof(machine));
    }

    // The states by distance from the initial one; what cannot be reached comes last.
    private static List<int> BreadthFirst(int initial, int states, MachineLink[] links)
    {
        List<int> order = [initial];
        for (int next = 0; next < order.Count; next++)
        {
            order.AddRange(links.Where(link => link.From == order[next]).Select(link => link.To).Order().Except(order).ToArray());
        }

        order.AddRange(Enumerable.Range(0, states).Except(order).ToArray());
        return order;
    }

    // The longest way from above, where every link counts as leading to the state that comes later in the order.
    private static int[] RanksOf(List<int> order, MachineLink[] links)
    {
        int[] ranks = new int[order.Count];
        for (int place = 0; place < order.Count; place++)
        {
            int state = order[place];
            foreach (MachineLink link in links.Where(link => !link.IsLoop && (link.From == state || link.To == state)))
            {
                int other = link.From == state ? link.To : link.From;
                if (order.IndexOf(other) < place)
                {
                    ranks[state] = Math.Max(ranks[state], ranks[other] + 1);
                }
            }
        }

        return ranks;
    }
}
