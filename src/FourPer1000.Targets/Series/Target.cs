namespace FourPer1000.Targets;

/// <summary>What is aimed at. Of a range the less demanding end is the commitment, which is judged; the other end is stretch (charter C9.2).</summary>
/// <param name="Due">When: the last moment that counts.</param>
/// <param name="Value">The value or range.</param>
public sealed record Target(TimePoint Due, Extent Value);
