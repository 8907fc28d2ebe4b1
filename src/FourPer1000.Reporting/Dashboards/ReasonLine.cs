namespace FourPer1000.Reporting;

/// <summary>A reason.</summary>
/// <param name="Code">The stable code.</param>
/// <param name="Clause">The clause of the charter.</param>
/// <param name="Sentence">The reason in words.</param>
public sealed record ReasonLine(string Code, string Clause, string Sentence);
