using FourPer1000.Rules;

namespace FourPer1000.Hosting;

/// <summary>All that is held on a person (charter C10.3).</summary>
/// <param name="Decision">The answer.</param>
/// <param name="Json">One JSON document; null where it was refused.</param>
public sealed record PersonExport(Decision Decision, string? Json);
