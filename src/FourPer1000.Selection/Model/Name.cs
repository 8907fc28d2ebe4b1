namespace FourPer1000.Selection;

/// <summary>What a row or column is about.</summary>
/// <typeparam name="TKind">The kinds.</typeparam>
/// <param name="Kind">The kind.</param>
/// <param name="First">The first number.</param>
/// <param name="Second">The second number; 0 where there is none.</param>
internal readonly record struct Name<TKind>(TKind Kind, int First, int Second = 0);
