using static FourPer1000.Exchange.Tests.Call;

namespace FourPer1000.Exchange.Tests;

public sealed class CallZonesTests
{
    private static readonly string[] Listed = Load();

    [Fact]
    public void The_list_is_ordered_and_without_doubles() => Listed.Should().BeInAscendingOrder(StringComparer.Ordinal).And.OnlyHaveUniqueItems().And.HaveCountGreaterThan(500);

    [Fact]
    public void Every_listed_name_that_the_machine_knows_is_found()
    {
        string[] known = [.. Listed.Where(name => TimeZoneInfo.TryFindSystemTimeZoneById(name, out _))];

        known.Should().Contain("Europe/Paris").And.Contain("UTC");
        known.Where(name => CallZones.Find(name) is null).Should().BeEmpty();
        Listed.Except(known).Where(name => CallZones.Find(name) is not null).Should().BeEmpty();
    }

    [Theory]
    [InlineData("europe/paris")]
    [InlineData("Europe/Paris ")]
    [InlineData("Romance Standard Time")]
    [InlineData("+02:00")]
    [InlineData("")]
    [InlineData("# Names")]
    public void A_name_in_another_spelling_is_none(string name)
    {
        CallZones.IsIanaName(name).Should().BeFalse();
        FluentActions.Invoking(() => CallZones.Find(name)).Should().Throw<ArgumentException>();
    }

    [Fact]
    public void Every_name_of_the_list_is_taken_as_a_term_where_the_machine_knows_it()
    {
        foreach (string name in Listed.Where(name => CallZones.Find(name) is not null))
        {
            Of($$"""{ "timeZone": "{{name}}" }""").Window.Terms.TimeZone.Should().Be(name);
        }
    }

    private static string[] Load()
    {
        using Stream stream = typeof(CallZones).Assembly.GetManifestResourceStream("iana-time-zones.txt")!;
        using var reader = new StreamReader(stream);
        return [.. reader.ReadToEnd().Split('\n', StringSplitOptions.RemoveEmptyEntries).Where(line => !line.StartsWith('#'))];
    }
}
