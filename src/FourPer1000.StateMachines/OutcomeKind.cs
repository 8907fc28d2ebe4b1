namespace FourPer1000.StateMachines;

/// <summary>What became of a trigger.</summary>
public enum OutcomeKind
{
    /// <summary>The state has no such trigger.</summary>
    NotOffered,

    /// <summary>The trigger is there, but a decision holds it: refused or undetermined.</summary>
    Held,

    /// <summary>The machine is in the state of the row.</summary>
    Moved,
}
