using FourPer1000.Rules;

namespace FourPer1000.StateMachines;

/// <summary>Breadth-first search over rows.</summary>
internal static class Routes
{
    public static ValueList<Transition<TState, TTrigger, TFacts>>? Shortest<TState, TTrigger, TFacts>(
        ValueList<Transition<TState, TTrigger, TFacts>> rows,
        TState from,
        TState to,
        Func<Transition<TState, TTrigger, TFacts>, bool> allowed)
        where TState : struct, Enum
        where TTrigger : struct, Enum
    {
        var ways = new Dictionary<TState, ValueList<Transition<TState, TTrigger, TFacts>>> { [from] = [] };
        var open = new Queue<TState>([from]);
        while (!ways.ContainsKey(to) && open.TryDequeue(out TState state))
        {
            foreach (Transition<TState, TTrigger, TFacts> row in rows)
            {
                if (EqualityComparer<TState>.Default.Equals(row.From, state) && allowed(row) && ways.TryAdd(row.To, ways[state].Add(row)))
                {
                    open.Enqueue(row.To);
                }
            }
        }

        return ways.GetValueOrDefault(to);
    }
}
