namespace FourPer1000.Selection;

/// <summary>Something known about a person that quotas and balance may ask for, such as <c>category</c> = <c>research-education</c>.</summary>
/// <param name="Name">The attribute.</param>
/// <param name="Value">Its value; null or empty means the same as not given: the person forms no pair and counts for no quota.</param>
public readonly record struct PersonAttribute(string Name, string? Value);
