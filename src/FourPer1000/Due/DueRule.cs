namespace FourPer1000;

/// <summary>A rule that finds what is due. A module with deadlines of its own adds one.</summary>
/// <param name="Name">The stable name.</param>
/// <param name="Find">Finds the items; pure.</param>
public sealed record DueRule(string Name, Func<DueFacts, IEnumerable<DueItem>> Find);
