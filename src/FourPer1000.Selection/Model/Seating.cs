namespace FourPer1000.Selection;

/// <summary>A slate inside the search, with its exact costs.</summary>
/// <param name="Holders">By seat: the candidacy, −1 for a vacancy.</param>
/// <param name="Costs">By level before the lot, in the order of <see cref="Level.BeforeLot"/>.</param>
internal sealed record Seating(int[] Holders, long[] Costs);
