using FourPer1000.Rules;

namespace FourPer1000.Exchange;

/// <summary>A row of observations that cannot be read; it costs that row.</summary>
/// <param name="Line">The line on which the row begins, from 1.</param>
/// <param name="Column">The character at which the first faulty cell begins, from 1.</param>
/// <param name="Measure">The cell as read; null where it is empty.</param>
/// <param name="Scope">The cell as read; null where it is empty.</param>
/// <param name="Faults">Why: ordered by code, then by column.</param>
public sealed record UnreadableObservation(int Line, int Column, string? Measure, string? Scope, ValueList<RowFault> Faults);
