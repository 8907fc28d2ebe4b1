namespace FourPer1000.Selection;

/// <summary>What a slate makes of a quota.</summary>
/// <param name="Id">The quota.</param>
/// <param name="Count">The office holders it counts.</param>
/// <param name="Shortfall">Units below its minimum and above its maximum; 0 for a hard quota, which holds.</param>
public sealed record QuotaCount(string Id, int Count, long Shortfall);
