using System.Globalization;
using System.Numerics;
using FsCheck.Fluent;

namespace FourPer1000.Domain.Tests;

public sealed class RationalTests
{
    [Fact]
    public void A_fraction_stands_in_lowest_terms_with_its_sign_above()
    {
        var half = new Rational(-3, -6);

        half.Numerator.Should().Be(BigInteger.One);
        half.Denominator.Should().Be(new BigInteger(2));
        half.Should().Be(new Rational(1, 2));
        half.GetHashCode().Should().Be(new Rational(1, 2).GetHashCode());
        new Rational(1, -2).ToString().Should().Be("-1/2");
        new Rational(4, 2).ToString().Should().Be("2");
        default(Rational).Should().Be(Rational.Zero);
        default(Rational).Denominator.Should().Be(BigInteger.One);
        new Rational(0, 5).Should().Be(default(Rational));
        FluentActions.Invoking(() => new Rational(1, 0)).Should().Throw<DivideByZeroException>();
    }

    [Theory]
    [InlineData("0.1", "1/10")]
    [InlineData("-12.50", "-25/2")]
    [InlineData("79228162514264337593543950335", "79228162514264337593543950335")]
    [InlineData("0.0000000000000000000000000001", "1/10000000000000000000000000000")]
    [InlineData("0.00", "0")]
    public void A_decimal_is_taken_exactly(string number, string fraction) =>
        ((Rational)decimal.Parse(number, CultureInfo.InvariantCulture)).ToString().Should().Be(fraction);

    [Theory]
    [InlineData(7, 2, 3, 4)]
    [InlineData(-7, 2, -4, -3)]
    [InlineData(6, 2, 3, 3)]
    [InlineData(0, 2, 0, 0)]
    public void Floor_and_ceiling_are_the_whole_numbers_beside_it(int numerator, int denominator, int floor, int ceiling)
    {
        new Rational(numerator, denominator).Floor().Should().Be(new BigInteger(floor));
        new Rational(numerator, denominator).Ceiling().Should().Be(new BigInteger(ceiling));
    }

    [Theory]
    [InlineData(949_999, 1_000_000, "0.9499")]
    [InlineData(-49_999, 1_000_000, "-0.0499")]
    [InlineData(2, 1, "2")]
    public void A_number_is_cut_towards_zero(int numerator, int denominator, string expected) =>
        new Rational(numerator, denominator).Truncated(4).Should().Be(decimal.Parse(expected, CultureInfo.InvariantCulture));

    [Fact]
    public void A_number_that_no_decimal_holds_is_held_at_its_end()
    {
        new Rational(BigInteger.Pow(10, 40), 1).Truncated(4).Should().Be(decimal.MaxValue);
        new Rational(-BigInteger.Pow(10, 40), 1).Truncated(4).Should().Be(decimal.MinValue);
        new Rational(BigInteger.Pow(10, 27), 1).Truncated(4).Should().Be(1_000_000_000_000_000_000_000_000_000m);
    }

    [Fact]
    public void Arithmetic_and_order_are_those_of_whole_numbers_over_a_common_denominator() =>
        Runs.Hold(ArbMap.Default.GeneratorFor<(int A, int B, int C, int D)>().Zip(Gen.Elements(0, 31, 32, 62, 63, 90)), given =>
        {
            // Shifted to and over the borders of 64 bits, where the representation changes.
            BigInteger far = BigInteger.One << given.Item2;
            (BigInteger a, BigInteger b) = ((given.Item1.A * far) + given.Item1.C, given.Item1.B == 0 ? 1 : given.Item1.B);
            (BigInteger c, BigInteger d) = (given.Item1.C, given.Item1.D == 0 ? far : far - given.Item1.D);
            d = d.IsZero ? 7 : d;
            Rational left = new(a, b), right = new(c, d);
            BigInteger both = b * d;

            (left + right).Should().Be(new Rational((a * d) + (c * b), both));
            (left - right + right).Should().Be(left);
            (left * right).Should().Be(new Rational(a * c, both));
            (right.IsZero || left / right * right == left).Should().BeTrue();
            Math.Sign(left.CompareTo(right)).Should().Be((a * d * both.Sign).CompareTo(c * b * both.Sign));
            (left < right).Should().Be(right > left);
            (left <= right).Should().Be(!(left > right));
            (left >= right).Should().Be(!(left < right));
            (-left).Sign.Should().Be(-left.Sign);
            left.Abs().Sign.Should().Be(Math.Abs(left.Sign));
        });

    [Fact]
    public void A_binary_number_is_taken_exactly_and_given_back() =>
        Runs.Hold(ArbMap.Default.GeneratorFor<double>(), number =>
        {
            if (double.IsFinite(number) && !double.IsSubnormal(number))
            {
                Rational.Exactly(number).ToDouble().Should().Be(number);
            }
        });

    [Fact]
    public void The_nearest_binary_number_is_given_however_long_the_fraction_is() =>
        Runs.Hold(ArbMap.Default.GeneratorFor<(decimal A, decimal B)>(), given =>
        {
            Rational left = given.A, right = given.B == 0 ? Rational.One : given.B;
            Rational fraction = left * left / right;
            double near = fraction.ToDouble();

            // No neighbour is nearer.
            Rational distance = (fraction - Rational.Exactly(near)).Abs();
            foreach (double other in new[] { Math.BitIncrement(near), Math.BitDecrement(near) })
            {
                (distance <= (fraction - Rational.Exactly(other)).Abs()).Should().BeTrue();
            }
        });

    [Fact]
    public void What_is_no_number_is_no_fraction()
    {
        FluentActions.Invoking(() => Rational.Exactly(double.NaN)).Should().Throw<ArgumentOutOfRangeException>();
        FluentActions.Invoking(() => Rational.Exactly(double.PositiveInfinity)).Should().Throw<ArgumentOutOfRangeException>();
        new Rational(BigInteger.Pow(10, 400), 1).ToDouble().Should().Be(double.PositiveInfinity);
    }
}
