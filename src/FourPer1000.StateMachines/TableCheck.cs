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
        IEnumerable<string> strangeEnds = table.Final
            .Where(state => !Enum.IsDefined(state))
            .Select(state => $"{state} is final and not a member of its enum");
        return ValueList.From(
            strangeEnds.Concat(strangers).Concat(nobody).Concat(Doubled(rows)).Concat(Shadowed(rows)).Concat(unreachable).Concat(deadEnds).Concat(unusedTriggers));
    }

    // Two rows say the same for somebody who may pull either.
    private static IEnumerable<string> Doubled<TState, TTrigger, TFacts>(ValueList<Transition<TState, TTrigger, TFacts>> rows)
        where TState : struct, Enum
        where TTrigger : struct, Enum =>
        from later in Enumerable.Range(0, rows.Count)
        from earlier in Enumerable.Range(0, later)
        where AreRivals(rows[earlier], rows[later]) && ReferenceEquals(rows[earlier].If, rows[later].If)
        select $"{rows[later]} doubles {rows[earlier]}";

    // A row can never be chosen because everybody who may pull it has an unguarded row before it.
    private static IEnumerable<string> Shadowed<TState, TTrigger, TFacts>(ValueList<Transition<TState, TTrigger, TFacts>> rows)
        where TState : struct, Enum
        where TTrigger : struct, Enum
    {
        for (int later = 0; later < rows.Count; later++)
        {
            Transition<TState, TTrigger, TFacts> row = rows[later];
            Transition<TState, TTrigger, TFacts>[] open = [.. rows.Take(later).Where(earlier => earlier.If is null && AreRivals(earlier, row))];
            if (row.By.Count > 0 && row.By.All(one => open.Any(earlier => earlier.By.Contains(one))) && !open.Any(earlier => ReferenceEquals(earlier.If, row.If)))
            {
                yield return $"{row} is shadowed by {string.Join(" and ", open.Select(earlier => earlier.ToString()))}";
            }
        }
    }

    private static bool AreRivals<TState, TTrigger, TFacts>(Transition<TState, TTrigger, TFacts> first, Transition<TState, TTrigger, TFacts> second)
        where TState : struct, Enum
        where TTrigger : struct, Enum => Same(first.From, second.From) && Same(first.On, second.On) && first.By.Overlaps(second.By);

    private static bool Same<TEnum>(TEnum left, TEnum right)
        where TEnum : struct, Enum => EqualityComparer<TEnum>.Default.Equals(left, right);
}
