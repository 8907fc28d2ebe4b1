namespace FourPer1000.Rules;

/// <summary>A fact without which a requirement cannot be judged: unknown is not no.</summary>
/// <param name="Fact">The name of the fact, kebab-case.</param>
/// <param name="NeededBy">The code of the requirement that needs it.</param>
/// <param name="Clause">The clause behind that requirement.</param>
public sealed record MissingFact(string Fact, string NeededBy, Clause Clause);
