namespace FourPer1000.Domain;

/// <summary>A part of a region.</summary>
/// <param name="Code">Its code.</param>
/// <param name="Region">The code of the region it belongs to.</param>
public sealed record Subregion(string Code, string Region);
