namespace FourPer1000;

/// <summary>One row of a view: what a portal lists and looks up. Made from events alone, so it can be made again at any time.</summary>
/// <param name="View">The view's name.</param>
/// <param name="Key">The key within the view.</param>
/// <param name="Content">The content as JSON; nothing personal, only codes, dates and opaque ids.</param>
/// <param name="Objective">The task force, to look up by; null for none.</param>
/// <param name="Person">The person, to look up by; null for none.</param>
/// <param name="State">The state, to look up by; null for none.</param>
public sealed record ViewRow(string View, string Key, string Content, string? Objective, string? Person, string? State);
