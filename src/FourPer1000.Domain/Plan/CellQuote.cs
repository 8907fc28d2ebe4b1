namespace FourPer1000.Domain;

/// <summary>Words of a cell, verbatim.</summary>
/// <param name="Column">The cell's column.</param>
/// <param name="Text">The words.</param>
public sealed record CellQuote(PlanColumn Column, string Text);
