namespace FourPer1000.Rules;

/// <summary>What a policy answers to a command: the decision and the events that record it. A refusal is recorded too, by an event that changes no state (charter C10.2).</summary>
/// <typeparam name="TEvent">The module's event family.</typeparam>
/// <param name="Decision">May it happen?</param>
/// <param name="Events">What happened, in order; the state is their fold.</param>
public sealed record Verdict<TEvent>(Decision Decision, ValueList<TEvent> Events);
