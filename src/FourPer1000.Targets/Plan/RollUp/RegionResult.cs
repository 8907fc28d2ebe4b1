namespace FourPer1000.Targets;

/// <summary>What the measures that are judged region by region come to in one of them.</summary>
/// <param name="Group">The distribution over these measures.</param>
/// <param name="Worst">The measure that stands worst, the first of equals; null where none is assessed.</param>
public sealed record RegionResult(GroupResult Group, string? Worst);
