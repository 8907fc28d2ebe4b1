using System.Numerics;

namespace FourPer1000.Domain;

/// <summary>The parts of a fraction that does not fit 64 bits.</summary>
internal sealed record RationalParts(BigInteger Numerator, BigInteger Denominator);
