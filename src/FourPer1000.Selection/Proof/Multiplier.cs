namespace FourPer1000.Selection;

/// <summary>The whole number by which a row is multiplied in a bound; rows that are not listed have 0.</summary>
/// <param name="Row">The row.</param>
/// <param name="Value">The multiplier.</param>
public readonly record struct Multiplier(CertificateRow Row, long Value);
