namespace FourPer1000.Reporting;

/// <summary>An observation that was left out.</summary>
/// <param name="Value">The value or state, in words.</param>
/// <param name="Code">The code of the reason.</param>
/// <param name="Sentence">The reason in words, with the date.</param>
public sealed record LeftOutLine(string Value, string Code, string Sentence);
