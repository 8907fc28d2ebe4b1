namespace FourPer1000.Rules;

/// <summary>A named value that a reason was decided on: a fact or a term, never a sentence.</summary>
/// <param name="Name">The name in camelCase, unique within its reason.</param>
/// <param name="Value">The value.</param>
public readonly record struct Argument(string Name, ArgumentValue Value);
