namespace FourPer1000.Domain;

/// <summary>A section of the charter.</summary>
/// <param name="Number">Its number from 1.</param>
/// <param name="Title">Its title in three languages.</param>
public sealed record CharterSection(int Number, LocalText Title);
