namespace FourPer1000.Rules;

/// <summary>What a reason code promises: its clause, its arguments, the remedies it may name. Tables of these are what docs, texts and tests are checked against.</summary>
/// <param name="Code">The code.</param>
/// <param name="Clause">The clause.</param>
/// <param name="Arguments">The names of its arguments, in order.</param>
/// <param name="Remedies">The codes of the remedies that it may name.</param>
public sealed record ReasonKind(string Code, Clause Clause, ValueList<string> Arguments, ValueList<string> Remedies);
