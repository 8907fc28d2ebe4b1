using System.Globalization;
using System.Numerics;
using System.Text;

namespace FourPer1000.Exchange.Tests;

public sealed class JsonNumberTests
{
    [Theory]
    [InlineData("0", 0)]
    [InlineData("-0", 0)]
    [InlineData("2147483647", int.MaxValue)]
    [InlineData("-2147483648", int.MinValue)]
    [InlineData("2147483648", null)]
    [InlineData("3.0", null)]
    [InlineData("3e0", null)]
    public void A_whole_number_is_written_as_one(string raw, int? expected) =>
        (Number(raw).TryGetInt32(out int value) ? value : (int?)null).Should().Be(expected);

    [Theory]
    [InlineData("1234567890123456789012345678", "1234567890123456789012345678")]
    [InlineData("12345678901234567890123456789", null)]
    [InlineData("1.234567890123456789012345678", "1.234567890123456789012345678")]
    [InlineData("1.2345678901234567890123456789", null)]
    [InlineData("0.00000000000000000000000000000000000000001e40", "0.1")]
    [InlineData("1.50000000000000000000000000000000000000", "1.5")]
    [InlineData("1000000000000000000000000000000000e-30", "1000")]
    [InlineData("-1.5E+2", "-150")]
    [InlineData("1e28", "10000000000000000000000000000")]
    [InlineData("1e29", null)]
    [InlineData("1e-28", "0.0000000000000000000000000001")]
    [InlineData("1e-29", null)]
    [InlineData("0e99999999999999999999", "0")]
    [InlineData("0.0e-5", "0")]
    [InlineData("1e99999999999999999999", null)]
    [InlineData("1e-99999999999999999999", null)]
    [InlineData("1e0000000000000000000001", "10")]
    [InlineData("100.25", "100.25")]
    public void A_decimal_is_exact_or_none(string raw, string? expected)
    {
        bool isExact = Number(raw).TryGetDecimal(out decimal value);
        isExact.Should().Be(expected is not null);
        value.Should().Be(isExact ? decimal.Parse(expected!, CultureInfo.InvariantCulture) : 0);
    }

    [Fact]
    public void A_decimal_that_is_read_has_the_value_that_is_written()
    {
        var random = new Random(4);
        int read = 0;
        for (int i = 0; i < 2_000; i++)
        {
            string whole = Digits(random, 16).TrimStart('0'), fraction = Digits(random, 16);
            int exponent = random.Next(-20, 20);
            string raw = string.Create(CultureInfo.InvariantCulture, $"{(whole.Length == 0 ? "0" : whole)}.{fraction}e{exponent}");
            if (Number(raw).TryGetDecimal(out decimal value))
            {
                read++;
                BigInteger asRead = Mantissa(value) * BigInteger.Pow(10, 80 - value.Scale);
                BigInteger asWritten = BigInteger.Parse(whole + fraction, CultureInfo.InvariantCulture) * BigInteger.Pow(10, 80 + exponent - fraction.Length);
                asRead.Should().Be(asWritten, "{0} is {1}", raw, value);
            }
        }

        read.Should().BeInRange(100, 1_999);
    }

    private static BigInteger Mantissa(decimal value)
    {
        int[] bits = decimal.GetBits(value);
        return ((BigInteger)(uint)bits[2] << 64) | ((BigInteger)(uint)bits[1] << 32) | (uint)bits[0];
    }

    private static string Digits(Random random, int most) =>
        string.Concat(Enumerable.Range(0, random.Next(1, most)).Select(_ => random.Next(3) == 0 ? random.Next(10) : 0));

    private static JsonItem.NumberItem Number(string raw)
    {
        JsonTree.Read(Encoding.UTF8.GetBytes(raw)).TryGet(out JsonTree? tree).Should().BeTrue();
        return (JsonItem.NumberItem)tree!.Root;
    }
}
