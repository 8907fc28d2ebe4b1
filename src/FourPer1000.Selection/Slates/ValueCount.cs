namespace FourPer1000.Selection;

/// <summary>How many people share a value.</summary>
/// <param name="Value">The value of the attribute.</param>
/// <param name="Count">The people.</param>
public readonly record struct ValueCount(string Value, int Count);
