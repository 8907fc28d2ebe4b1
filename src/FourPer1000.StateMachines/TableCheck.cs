using FourPer1000.Rules;

namespace FourPer1000.StateMachines;

/// <summary>What can be wrong with a table.</summary>
internal static class TableCheck
{
    public static ValueList<string> FaultsOf<TState, TTrigger, TFacts>(TransitionTable<TState, TTrigger, TFacts> table)
        where TState : struct, Enum
        where TTrigger : struct, Enum
    {
        if (!Ordinals<TState>.AreDense() || !Ordinals<TTrigger>.AreDense())
        {
            return ["states and triggers must be numbered from 0 without gaps"];
        }

        ValueList<Transition<TState, TTrigger, TFacts>> rows = table.Rows;
        TState[] states = Enum.GetValues<TState>();
        IEnumerable<string> strangers = rows
            .Where(row => !Enum.IsDefined(row.From) || !Enum.IsDefined(row.To) || !Enum.IsDefined(row.On))
            .Select(row => $"{row} names what is not a member of its enum");
        IEnumerable<string> nobody = rows.Where(row => row.By.Count == 0).Select(row => $"{row} names nobody who may pull it");
        IEnumerable<string> unreachable = states
            .Where(state => Routes.Shortest(rows, table.Initial, state, _ => true) is null)
            .Select(state => $"{state} cannot be reached from {table.Initial}");
        IEnumerable<string> deadEnds = states
            .Where(state => !table.Final.Contains(state) && !rows.Any(row => Same(row.From, state)))
            .Select(state => $"{state} is a dead end and not declared final");
        IEnumerable<string> unusedTriggers = Enum.GetValues<TTrigger>()
            .Where(trigger => !rows.Any(row => Same(row.On, trigger)))
            .Select(trigger => $"no row is pulled by {trigger}");
        return ValueList.From(strangers.Concat(nobody).Concat(Overlaps(rows)).Concat(unreachable).Concat(deadEnds).Concat(unusedTriggers));
    }

    // Two rows clash where the later one can never be chosen (shadowed) or says the same again (doubled).
    private static IEnumerable<string> Overlaps<TState, TTrigger, TFacts>(ValueList<Transition<TState, TTrigger, TFacts>> rows)
        where TState : struct, Enum
        where TTrigger : struct, Enum
    {
        for (int later = 1; later < rows.Count; later++)
        {
            for (int earlier = 0; earlier < later; earlier++)
            {
                Transition<TState, TTrigger, TFacts> first = rows[earlier], second = rows[later];
                if (!Same(first.From, second.From) || !Same(first.On, second.On) || !first.By.Overlaps(second.By))
                {
                    continue;
                }

                if (ReferenceEquals(first.If, second.If))
                {
                    yield return $"{second} doubles {first}";
                }
                else if (first.If is null && first.By.Includes(second.By))
                {
                    yield return $"{second} is shadowed by {first}";
                }
            }
        }
    }

    private static bool Same<TEnum>(TEnum left, TEnum right)
        where TEnum : struct, Enum => EqualityComparer<TEnum>.Default.Equals(left, right);
}
