namespace FourPer1000.Selection;

/// <summary>A slate inside the search, with its exact costs.</summary>
/// <param name="Holders">By seat: the candidacy, −1 for a vacancy.</param>
/// <param name="Costs">By kind of level, the lot left out. <see cref="SlateModel.CostOf(int, Seating)"/> answers by level.</param>
internal sealed record Seating(int[] Holders, long[] Costs);
