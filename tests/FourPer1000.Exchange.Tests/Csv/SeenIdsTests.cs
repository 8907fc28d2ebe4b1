using System.Globalization;
using System.Security.Cryptography;
using System.Text;

namespace FourPer1000.Exchange.Tests;

public sealed class SeenIdsTests
{
    [Fact]
    public void An_id_is_new_once_and_the_empty_one_always()
    {
        var seen = new SeenIds();
        seen.Add("a"u8).Should().BeTrue();
        seen.Add("A"u8).Should().BeTrue();
        seen.Add("a"u8).Should().BeFalse();
        seen.Add(""u8).Should().BeTrue();
        seen.Add(""u8).Should().BeTrue();
        seen.Count.Should().Be(2);
    }

    [Fact]
    public void Ids_that_are_alike_for_the_table_are_told_apart()
    {
        var seen = new SeenIds();
        byte[] longId = Encoding.UTF8.GetBytes(new string('x', 64));
        byte[] digest = SHA256.HashData(longId);
        seen.Add(longId).Should().BeTrue();
        seen.Add(digest).Should().BeTrue();
        seen.Add([1]).Should().BeTrue();
        seen.Add([1, 0]).Should().BeTrue();
        seen.Add([0]).Should().BeTrue();
        seen.Add([0, 0]).Should().BeTrue();
        seen.Add(longId).Should().BeFalse();
        seen.Add(digest).Should().BeFalse();
    }

    [Fact]
    public void Answers_are_those_of_a_set()
    {
        var random = new Random(4);
        var seen = new SeenIds();
        var expected = new HashSet<string>(StringComparer.Ordinal);
        for (int i = 0; i < 200_000; i++)
        {
            string id = new string('i', random.Next(70)) + random.Next(2_000).ToString(CultureInfo.InvariantCulture);
            seen.Add(Encoding.UTF8.GetBytes(id)).Should().Be(expected.Add(id));
        }

        seen.Count.Should().Be(expected.Count);
    }

    [Theory]
    [InlineData(0)]
    [InlineData(3)]
    [InlineData(100)]
    public void Ids_in_order_with_strays_are_told_apart_as_by_a_set(int strays)
    {
        var random = new Random(strays);
        var seen = new SeenIds();
        var expected = new HashSet<string>(StringComparer.Ordinal);
        for (int i = 0; i < 60_000; i++)
        {
            int number = random.Next(100) < strays ? random.Next(i + 40) : i;
            string id = $"r-{number}";
            seen.Add(Encoding.UTF8.GetBytes(id)).Should().Be(expected.Add(id));
        }

        foreach (string id in expected)
        {
            seen.Add(Encoding.UTF8.GetBytes(id)).Should().BeFalse();
        }

        seen.Count.Should().Be(expected.Count);
    }
}
