using FourPer1000.Domain;

namespace FourPer1000.Reporting;

/// <summary>A cell of the plan: its words as they stand, and what they mean in the language of the dashboard.</summary>
/// <param name="Column">The column.</param>
/// <param name="Heading">The column's heading.</param>
/// <param name="Text">The words: verbatim in the language of the source, or a paraphrase in the language of the dashboard.</param>
/// <param name="TextLanguage">The language of the words.</param>
/// <param name="IsVerbatim">Whether they stand word for word as in the source.</param>
/// <param name="Translation">The project's translation; null where the words are in the language of the dashboard.</param>
public sealed record PlanCell(PlanColumn Column, string Heading, string Text, Language TextLanguage, bool IsVerbatim, string? Translation);
