namespace FourPer1000.Domain;

/// <summary>A country or territory of ISO 3166-1, or the European Union, which is a Party without being a country.</summary>
/// <param name="Alpha3">The ISO 3166-1 alpha-3 code; reserved <c>EUE</c> for the European Union.</param>
/// <param name="Alpha2">The alpha-2 code.</param>
/// <param name="Numeric">The numeric code of three digits; null where there is none.</param>
/// <param name="Region">The code of its region; null where none makes sense.</param>
/// <param name="Subregion">The code of its sub-region; null where none makes sense.</param>
/// <param name="IsUnfcccParty">Whether it is itself a Party to the UNFCCC.</param>
public sealed record Country(string Alpha3, string Alpha2, string? Numeric, string? Region, string? Subregion, bool IsUnfcccParty);
