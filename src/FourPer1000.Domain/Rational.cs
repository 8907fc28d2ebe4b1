using System.Globalization;
using System.Numerics;

namespace FourPer1000.Domain;

/// <summary>An exact fraction in lowest terms. Sums, products and comparisons never round, so a threshold that is reached exactly is reached on every machine.</summary>
/// <remarks>Immutable and thread-safe. The default value is zero.</remarks>
public readonly struct Rational : IEquatable<Rational>, IComparable<Rational>
{
    // Both fit 64 bits: they stand here, the denominator less one, so that a default value is zero. Otherwise both stand in the wide parts.
    private readonly long narrowNumerator;
    private readonly long narrowDenominatorLessOne;
    private readonly RationalParts? wide;

    /// <summary>A fraction; the sign goes to the numerator.</summary>
    /// <param name="numerator">The numerator.</param>
    /// <param name="denominator">The denominator, not zero.</param>
    /// <exception cref="DivideByZeroException">The denominator is zero.</exception>
    public Rational(BigInteger numerator, BigInteger denominator)
    {
        if (denominator.IsZero)
        {
            throw new DivideByZeroException("A fraction needs a denominator.");
        }

        var divisor = BigInteger.GreatestCommonDivisor(numerator, denominator);
        if (denominator.Sign < 0)
        {
            divisor = -divisor;
        }

        BigInteger above = numerator / divisor;
        BigInteger below = denominator / divisor;
        if (below <= long.MaxValue && above <= long.MaxValue && above >= -long.MaxValue)
        {
            narrowNumerator = (long)above;
            narrowDenominatorLessOne = (long)below - 1;
        }
        else
        {
            wide = new(above, below);
        }
    }

    private Rational(long numerator, long denominator)
    {
        narrowNumerator = numerator;
        narrowDenominatorLessOne = denominator - 1;
    }

    /// <summary>Zero.</summary>
    public static Rational Zero => default;

    /// <summary>One.</summary>
    public static Rational One { get; } = new(1L, 1L);

    /// <summary>The numerator, with the sign.</summary>
    public BigInteger Numerator => wide?.Numerator ?? narrowNumerator;

    /// <summary>The denominator, above zero.</summary>
    public BigInteger Denominator => wide?.Denominator ?? narrowDenominatorLessOne + 1;

    /// <summary>−1, 0 or 1.</summary>
    public int Sign => wide?.Numerator.Sign ?? Math.Sign(narrowNumerator);

    /// <summary>Whether it is zero.</summary>
    public bool IsZero => wide is null && narrowNumerator == 0;

    /// <summary>The same number without its sign.</summary>
    public Rational Abs() => Sign < 0 ? -this : this;

    /// <summary>The largest whole number that is not above it.</summary>
    public BigInteger Floor()
    {
        var quotient = BigInteger.DivRem(Numerator, Denominator, out BigInteger rest);
        return rest.Sign < 0 ? quotient - 1 : quotient;
    }

    /// <summary>The smallest whole number that is not below it.</summary>
    public BigInteger Ceiling() => -(-this).Floor();

    /// <summary>Exact: a decimal is a whole number over a power of ten.</summary>
    public static implicit operator Rational(decimal value) => RationalForms.Of(value);

    /// <summary>Exact.</summary>
    public static implicit operator Rational(int value) => new(value, 1L);

    /// <summary>Exact.</summary>
    public static implicit operator Rational(long value) => value == long.MinValue ? new(value, BigInteger.One) : new(value, 1L);

    /// <summary>The fraction that a binary floating-point number is, exactly.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The number is infinite or not a number.</exception>
    public static Rational Exactly(double value) => RationalForms.Of(value);

    /// <summary>The nearest binary floating-point number (ties to even), the same on every machine; infinite where there is none.</summary>
    public double ToDouble() => RationalForms.ToDouble(this);

    /// <summary>The decimal of so many places that comes next towards zero, so that no threshold seems reached that is not; held at the ends of what a decimal can be.</summary>
    /// <param name="places">0 to 20.</param>
    public decimal Truncated(int places) => RationalForms.Truncated(this, places);

    /// <summary>The sum.</summary>
    public static Rational operator +(Rational left, Rational right) => left.wide is null && right.wide is null
        ? Reduced(
            ((Int128)left.narrowNumerator * (right.narrowDenominatorLessOne + 1)) + ((Int128)right.narrowNumerator * (left.narrowDenominatorLessOne + 1)),
            (Int128)(left.narrowDenominatorLessOne + 1) * (right.narrowDenominatorLessOne + 1))
        : new((left.Numerator * right.Denominator) + (right.Numerator * left.Denominator), left.Denominator * right.Denominator);

    /// <summary>The difference.</summary>
    public static Rational operator -(Rational left, Rational right) => left + -right;

    /// <summary>The number with the other sign.</summary>
    public static Rational operator -(Rational value) => value.wide is null
        ? new(-value.narrowNumerator, value.narrowDenominatorLessOne + 1)
        : new(-value.Numerator, value.Denominator);

    /// <summary>The product.</summary>
    public static Rational operator *(Rational left, Rational right) => left.wide is null && right.wide is null
        ? Reduced(
            (Int128)left.narrowNumerator * right.narrowNumerator,
            (Int128)(left.narrowDenominatorLessOne + 1) * (right.narrowDenominatorLessOne + 1))
        : new(left.Numerator * right.Numerator, left.Denominator * right.Denominator);

    /// <summary>The quotient.</summary>
    /// <exception cref="DivideByZeroException">The divisor is zero.</exception>
    public static Rational operator /(Rational left, Rational right) => left.wide is null && right.wide is null
        ? Reduced(
            (Int128)left.narrowNumerator * (right.narrowDenominatorLessOne + 1),
            (Int128)(left.narrowDenominatorLessOne + 1) * right.narrowNumerator)
        : new(left.Numerator * right.Denominator, left.Denominator * right.Numerator);

    /// <summary>Whether they are the same number.</summary>
    public static bool operator ==(Rational left, Rational right) => left.Equals(right);

    /// <summary>Whether they are different numbers.</summary>
    public static bool operator !=(Rational left, Rational right) => !left.Equals(right);

    /// <summary>Whether the left one is smaller.</summary>
    public static bool operator <(Rational left, Rational right) => left.CompareTo(right) < 0;

    /// <summary>Whether the left one is not larger.</summary>
    public static bool operator <=(Rational left, Rational right) => left.CompareTo(right) <= 0;

    /// <summary>Whether the left one is larger.</summary>
    public static bool operator >(Rational left, Rational right) => left.CompareTo(right) > 0;

    /// <summary>Whether the left one is not smaller.</summary>
    public static bool operator >=(Rational left, Rational right) => left.CompareTo(right) >= 0;

    /// <inheritdoc/>
    public int CompareTo(Rational other) => wide is null && other.wide is null
        ? ((Int128)narrowNumerator * (other.narrowDenominatorLessOne + 1)).CompareTo((Int128)other.narrowNumerator * (narrowDenominatorLessOne + 1))
        : (Numerator * other.Denominator).CompareTo(other.Numerator * Denominator);

    /// <inheritdoc/>
    public bool Equals(Rational other) =>
        narrowNumerator == other.narrowNumerator && narrowDenominatorLessOne == other.narrowDenominatorLessOne && wide == other.wide;

    /// <inheritdoc/>
    public override bool Equals(object? obj) => obj is Rational other && Equals(other);

    /// <inheritdoc/>
    public override int GetHashCode() => HashCode.Combine(narrowNumerator, narrowDenominatorLessOne, wide);

    /// <summary>The fraction, <c>19/20</c>; a whole number stands alone.</summary>
    public override string ToString() => Denominator.IsOne
        ? Numerator.ToString(CultureInfo.InvariantCulture)
        : string.Create(CultureInfo.InvariantCulture, $"{Numerator}/{Denominator}");

    // Products of 64 bits fit 127 bits, and so does the sum of two.
    private static Rational Reduced(Int128 numerator, Int128 denominator)
    {
        if (denominator < 0)
        {
            (numerator, denominator) = (-numerator, -denominator);
        }

        if (denominator > long.MaxValue || denominator == 0 || numerator > long.MaxValue || numerator < -long.MaxValue)
        {
            return new((BigInteger)numerator, (BigInteger)denominator);
        }

        long above = (long)numerator;
        long below = (long)denominator;
        long divisor = RationalForms.CommonDivisor(Math.Abs(above), below);
        return divisor == 1 ? new(above, below) : new(above / divisor, below / divisor);
    }
}
