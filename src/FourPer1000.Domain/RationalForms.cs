using System.Numerics;

namespace FourPer1000.Domain;

/// <summary>Fractions from and to other forms of numbers.</summary>
internal static class RationalForms
{
    private const int MantissaBits = 52;
    private const long Largest = 1L << 53;

    private static readonly long[] PowersOfTen = [.. Enumerable.Range(0, 19).Select(power => (long)BigInteger.Pow(10, power))];

    public static long CommonDivisor(long left, long right)
    {
        while (right != 0)
        {
            (left, right) = (right, left % right);
        }

        return left;
    }

    public static Rational Of(decimal value)
    {
        Span<int> bits = stackalloc int[4];
        decimal.GetBits(value, bits);
        int scale = (bits[3] >> 16) & 0xFF;
        if (bits[2] == 0 && bits[1] >= 0 && scale < PowersOfTen.Length)
        {
            long units = ((long)bits[1] << 32) | (uint)bits[0];
            return (Rational)(bits[3] < 0 ? -units : units) / PowersOfTen[scale];
        }

        var whole = new BigInteger(new decimal(bits[0], bits[1], bits[2], bits[3] < 0, 0));
        return new(whole, BigInteger.Pow(10, scale));
    }

    public static Rational Of(double value)
    {
        if (!double.IsFinite(value))
        {
            throw new ArgumentOutOfRangeException(nameof(value), value, "Not a finite number.");
        }

        long bits = BitConverter.DoubleToInt64Bits(value);
        int exponent = (int)((bits >> MantissaBits) & 0x7FF);
        long mantissa = bits & ((1L << MantissaBits) - 1);
        mantissa = exponent == 0 ? mantissa : mantissa | (1L << MantissaBits);
        int power = Math.Max(exponent, 1) - 1075;
        BigInteger signed = bits < 0 ? -mantissa : mantissa;
        return power >= 0 ? new(signed << power, 1) : new(signed, BigInteger.One << -power);
    }

    public static double ToDouble(Rational value)
    {
        BigInteger numerator = BigInteger.Abs(value.Numerator);
        BigInteger denominator = value.Denominator;
        if (numerator <= Largest && denominator <= Largest)
        {
            // Both are exact, and one division rounds once.
            double plain = (double)numerator / (double)denominator;
            return value.Sign < 0 ? -plain : plain;
        }

        // A quotient of 62 or 63 bits whose last bit says whether anything is left: rounding it once is rounding the fraction once.
        int shift = 63 - (int)(numerator.GetBitLength() - denominator.GetBitLength());
        var quotient = shift >= 0
            ? BigInteger.DivRem(numerator << shift, denominator, out BigInteger rest)
            : BigInteger.DivRem(numerator, denominator << -shift, out rest);
        ulong bits = (ulong)quotient | (rest.IsZero ? 0UL : 1UL);
        double result = Math.ScaleB((double)bits, -shift);
        return value.Sign < 0 ? -result : result;
    }

    public static decimal Truncated(Rational value, int places)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(places);
        ArgumentOutOfRangeException.ThrowIfGreaterThan(places, 20);
        BigInteger scaled = places < PowersOfTen.Length ? PowersOfTen[places] : BigInteger.Pow(10, places);
        var units = BigInteger.Divide(value.Numerator * scaled, value.Denominator);
        var most = new BigInteger(decimal.MaxValue);
        if (BigInteger.Abs(units) <= most)
        {
            return (decimal)units / (decimal)scaled;
        }

        // Too large for the places: the places go first, then the number is held.
        var whole = BigInteger.Divide(value.Numerator, value.Denominator);
        return (decimal)BigInteger.Max(-most, BigInteger.Min(most, whole));
    }
}
