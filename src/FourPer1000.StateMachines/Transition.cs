using FourPer1000.Rules;

namespace FourPer1000.StateMachines;

/// <summary>One row of a transition table.</summary>
/// <typeparam name="TState">The states.</typeparam>
/// <typeparam name="TTrigger">The triggers.</typeparam>
/// <typeparam name="TFacts">What the guard may see.</typeparam>
/// <param name="From">The state in which the trigger is offered.</param>
/// <param name="On">The trigger.</param>
/// <param name="To">The state after it.</param>
/// <param name="By">Who may pull it; one of these authorities is enough (charter C1.5).</param>
/// <param name="Clause">The clause behind the row.</param>
/// <param name="If">The guard; null where the row asks nothing more.</param>
public sealed record Transition<TState, TTrigger, TFacts>(
    TState From, TTrigger On, TState To, AuthoritySet By, Clause Clause, Specification<TFacts>? If = null)
    where TState : struct, Enum
    where TTrigger : struct, Enum
{
    /// <summary>The row in one line, for messages about wrong tables.</summary>
    public override string ToString() => $"{From} --{On}--> {To} by {By}{(If is null ? "" : $" if {If}")} ({Clause})";
}
