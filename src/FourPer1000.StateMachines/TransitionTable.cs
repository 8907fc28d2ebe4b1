using FourPer1000.Rules;

namespace FourPer1000.StateMachines;

/// <summary>A lifecycle as a table: rows without a current state, shared by all threads, checked when built.</summary>
/// <typeparam name="TState">The states: an enum numbered from 0 without gaps.</typeparam>
/// <typeparam name="TTrigger">The triggers: an enum numbered from 0 without gaps.</typeparam>
/// <typeparam name="TFacts">What guards may see.</typeparam>
public sealed class TransitionTable<TState, TTrigger, TFacts>
    where TState : struct, Enum
    where TTrigger : struct, Enum
{
    private readonly Transition<TState, TTrigger, TFacts>[][] cells;
    private readonly int states;
    private readonly int triggers;

    /// <summary>A table.</summary>
    /// <param name="name">The machine's name, kebab-case.</param>
    /// <param name="initial">The state in which everything begins.</param>
    /// <param name="final">The states in which everything may end; a dead end that is not among them is a fault; empty where every state can be left.</param>
    /// <param name="rows">The rows; where several share a state and a trigger, the first one that is the caller's and granted wins.</param>
    /// <exception cref="TransitionTableException">The table is wrong; every fault is named with its rows.</exception>
    public TransitionTable(string name, TState initial, ValueList<TState> final, params ValueList<Transition<TState, TTrigger, TFacts>> rows)
    {
        ArgumentException.ThrowIfNullOrEmpty(name);
        ArgumentNullException.ThrowIfNull(final);
        ArgumentNullException.ThrowIfNull(rows);
        if (rows.Any(row => row?.By is null))
        {
            throw new ArgumentException("A row, or who may pull it, is null.", nameof(rows));
        }

        Name = name;
        Initial = initial;
        Final = final;
        Rows = rows;
        ValueList<string> faults = TableCheck.FaultsOf(this);
        if (faults.Count > 0)
        {
            throw new TransitionTableException(name, faults);
        }

        states = Enum.GetValues<TState>().Length;
        triggers = Enum.GetValues<TTrigger>().Length;
        cells = new Transition<TState, TTrigger, TFacts>[states * triggers][];
        for (int cell = 0; cell < cells.Length; cell++)
        {
            cells[cell] = [.. rows.Where(row => CellOf(row.From, row.On) == cell)];
        }
    }

    /// <summary>The machine's name.</summary>
    public string Name { get; }

    /// <summary>The state in which everything begins.</summary>
    public TState Initial { get; }

    /// <summary>The states in which everything may end.</summary>
    public ValueList<TState> Final { get; }

    /// <summary>The rows, in order. Public data: docs, diagrams, tests and other engines are fed from it.</summary>
    public ValueList<Transition<TState, TTrigger, TFacts>> Rows { get; }

    /// <summary>Where a trigger leads. Allocates nothing where it moves or is not offered.</summary>
    /// <param name="state">The present state.</param>
    /// <param name="trigger">The trigger.</param>
    /// <param name="by">The authorities that the host has established for the caller in this scope.</param>
    /// <param name="facts">What guards may see.</param>
    /// <exception cref="ArgumentOutOfRangeException">State or trigger is not a member of its enum.</exception>
    public Outcome<TState> Next(TState state, TTrigger trigger, AuthoritySet by, TFacts facts)
    {
        ArgumentNullException.ThrowIfNull(by);
        Transition<TState, TTrigger, TFacts>[] rows = RowsAt(state, trigger);
        Decision? held = null;
        foreach (Transition<TState, TTrigger, TFacts> row in rows)
        {
            if (row.By.Overlaps(by))
            {
                Decision decision = row.If?.Evaluate(facts) ?? Decision.Grant;
                if (decision.IsGranted)
                {
                    return new(OutcomeKind.Moved, row.To, decision);
                }

                held = held is null ? decision : Decision.Any(held, decision);
            }
        }

        return rows.Length == 0
            ? new(OutcomeKind.NotOffered, state, null)
            : new(OutcomeKind.Held, state, held ?? Decision.Refuse(StateMachineReasons.NotYours(Codes.Of(trigger), rows.SelectMany(row => row.By))));
    }

    /// <summary>Whether the trigger is the caller's to pull in this state, whatever the guards say; null where the state has no such trigger.</summary>
    /// <param name="state">The present state.</param>
    /// <param name="trigger">The trigger.</param>
    /// <param name="by">The authorities of the caller.</param>
    /// <exception cref="ArgumentOutOfRangeException">State or trigger is not a member of its enum.</exception>
    public bool? MayPull(TState state, TTrigger trigger, AuthoritySet by)
    {
        ArgumentNullException.ThrowIfNull(by);
        Transition<TState, TTrigger, TFacts>[] rows = RowsAt(state, trigger);
        foreach (Transition<TState, TTrigger, TFacts> row in rows)
        {
            if (row.By.Overlaps(by))
            {
                return true;
            }
        }

        return rows.Length == 0 ? null : false;
    }

    /// <summary>Every trigger that the state has, with its decision, in the order of the enum.</summary>
    /// <param name="state">The present state.</param>
    /// <param name="by">The authorities of the caller.</param>
    /// <param name="facts">What guards may see.</param>
    /// <param name="offers">Takes the offers; as long as there are triggers is always enough.</param>
    /// <returns>How many offers there are.</returns>
    /// <exception cref="ArgumentException"><paramref name="offers"/> is too short.</exception>
    public int Offers(TState state, AuthoritySet by, TFacts facts, Span<Offer<TState, TTrigger>> offers)
    {
        int count = 0;
        foreach (TTrigger trigger in Enum.GetValues<TTrigger>())
        {
            Outcome<TState> outcome = Next(state, trigger, by, facts);
            if (outcome.Kind == OutcomeKind.NotOffered)
            {
                continue;
            }

            if (count == offers.Length)
            {
                throw new ArgumentException($"There are more offers than the {offers.Length} places given.", nameof(offers));
            }

            offers[count++] = new(trigger, outcome.HasMoved ? outcome.State : FirstFor(by, RowsAt(state, trigger)).To, outcome.Decision!);
        }

        return count;
    }

    /// <summary>The shortest way from one state to another, whatever the guards say; for portals that explain what comes next.</summary>
    /// <param name="from">Where one stands.</param>
    /// <param name="to">Where one wants to be.</param>
    /// <param name="by">Only rows that one of these may pull; null for all rows.</param>
    /// <returns>The rows to take, none where one is there already; null where there is no way. Among equally short ways the one whose rows stand first.</returns>
    public ValueList<Transition<TState, TTrigger, TFacts>>? Route(TState from, TState to, AuthoritySet? by = null) =>
        Routes.Shortest(Rows, from, to, row => by is null || row.By.Overlaps(by));

    /// <summary>The table without its types: codes only, for diagrams and documents.</summary>
    public MachineOutline Outline() => MachineOutline.Of(this);

    private Transition<TState, TTrigger, TFacts>[] RowsAt(TState state, TTrigger trigger)
    {
        if ((uint)Ordinals<TState>.Of(state) >= (uint)states)
        {
            throw new ArgumentOutOfRangeException(nameof(state), state, "Not a member of the enum.");
        }

        return (uint)Ordinals<TTrigger>.Of(trigger) < (uint)triggers
            ? cells[CellOf(state, trigger)]
            : throw new ArgumentOutOfRangeException(nameof(trigger), trigger, "Not a member of the enum.");
    }

    private int CellOf(TState state, TTrigger trigger) => (Ordinals<TState>.Of(state) * triggers) + Ordinals<TTrigger>.Of(trigger);

    // Where several rows are held, the caller's first one is meant; somebody else's where the caller has none.
    private static Transition<TState, TTrigger, TFacts> FirstFor(AuthoritySet by, Transition<TState, TTrigger, TFacts>[] rows) =>
        rows.FirstOrDefault(row => row.By.Overlaps(by)) ?? rows[0];
}
