namespace FourPer1000.Selection;

/// <summary>A basis to come back to.</summary>
/// <param name="Columns">The column at each place; rows born later have their slack.</param>
/// <param name="Weights">The weight of each place.</param>
/// <param name="IsAtUpper">By column: whether it is at its upper bound while outside the basis.</param>
internal sealed record SavedBasis(int[] Columns, double[] Weights, bool[] IsAtUpper);
