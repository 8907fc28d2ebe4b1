namespace FourPer1000.Rules.Tests;

public sealed class ReadingTests
{
    private static readonly Fault NotANumber = new("input.not-a-number", new("a.csv", 2, 5, "age"), [new("found", "x")]);

    [Fact]
    public void What_could_be_read_gives_its_value_and_no_faults()
    {
        Reading<int> reading = Reading.Of(7);

        reading.TryGet(out int value).Should().BeTrue();
        value.Should().Be(7);
        reading.Faults.Should().BeEmpty();
        reading.Should().BeOfType<Reading<int>.Read>().Which.Value.Should().Be(7);
    }

    [Fact]
    public void What_could_not_be_read_gives_every_fault_and_no_value()
    {
        Fault other = NotANumber with { Code = "input.missing" };
        Reading<int> reading = Reading.Faulty<int>([NotANumber, other]);

        reading.TryGet(out int value).Should().BeFalse();
        value.Should().Be(0);
        reading.Faults.Should().Equal([NotANumber, other]);
    }

    [Fact]
    public void Readings_compare_by_value()
    {
        Reading.Of("x").Should().Be(Reading.Of("x"));
        Reading.Of("x").Should().NotBe(Reading.Of("y"));
        Reading.Faulty<int>([NotANumber]).Should().Be(Reading.Faulty<int>([NotANumber with { }]));
        Reading.Faulty<int>([NotANumber]).Should().NotBe(Reading.Of(0));
    }

    [Theory]
    [InlineData("a.csv", 3, 7, "region", "a.csv:3:7 region")]
    [InlineData("a.csv", 3, 7, null, "a.csv:3:7")]
    [InlineData(null, 3, 7, "region", "3:7 region")]
    [InlineData(null, 3, 7, null, "3:7")]
    [InlineData("a.json", 0, 0, "$.deadline", "a.json $.deadline")]
    [InlineData("a.json", 0, 0, null, "a.json")]
    [InlineData(null, 0, 0, "$.deadline", "$.deadline")]
    [InlineData(null, 0, 0, null, "")]
    [InlineData(null, 12345, 6789, null, "12345:6789")]
    public void A_place_prints_the_parts_that_are_known(string? file, int line, int column, string? path, string expected)
    {
        foreach (string culture in new[] { "en-GB", "tr-TR", "ar-SA", "fa-IR" })
        {
            InCulture.Run(culture, () => new Place(file, line, column, path).ToString().Should().Be(expected));
        }
    }

    [Fact]
    public void A_place_whose_column_is_not_known_prints_none()
    {
        new Place("a.csv", 3, 0, null).ToString().Should().Be("a.csv:3");
        new Place(null, 3, 0, "region").ToString().Should().Be("3 region");
    }
}
