using FourPer1000.Rules;

namespace FourPer1000.StateMachines;

/// <summary>The answer to "where to?": moved, held by a decision, or not offered. Costs no allocation.</summary>
/// <typeparam name="TState">The states.</typeparam>
public readonly record struct Outcome<TState>
    where TState : struct, Enum
{
    internal Outcome(OutcomeKind kind, TState state, Decision? decision)
    {
        Kind = kind;
        State = state;
        Decision = decision;
    }

    /// <summary>What became of the trigger.</summary>
    public OutcomeKind Kind { get; }

    /// <summary>The state after the trigger; the state before it where nothing moved.</summary>
    public TState State { get; }

    /// <summary>The decision behind it: granted where it moved, refused or undetermined where it was held; null where the trigger is not offered.</summary>
    public Decision? Decision { get; }

    /// <summary>Whether the machine moved (perhaps back to the same state).</summary>
    public bool HasMoved => Kind == OutcomeKind.Moved;
}
