using FourPer1000.Rules;

namespace FourPer1000.StateMachines;

/// <summary>A trigger that a state has, with the decision for the person who asks: what a portal shows as a button, with why not.</summary>
/// <typeparam name="TState">The states.</typeparam>
/// <typeparam name="TTrigger">The triggers.</typeparam>
/// <param name="Trigger">The trigger.</param>
/// <param name="To">Where it leads; where several rows are held, where the first of the caller's leads.</param>
/// <param name="Decision">Granted, or why not.</param>
public readonly record struct Offer<TState, TTrigger>(TTrigger Trigger, TState To, Decision Decision)
    where TState : struct, Enum
    where TTrigger : struct, Enum;
