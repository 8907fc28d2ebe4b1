namespace FourPer1000.Domain;

/// <summary>Words of a cell that no measure covers, and why.</summary>
/// <param name="Quote">The words.</param>
/// <param name="Why">Why nothing is measured by them.</param>
public sealed record Unmeasurable(CellQuote Quote, string Why);
