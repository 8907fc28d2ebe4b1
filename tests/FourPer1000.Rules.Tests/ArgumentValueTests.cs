using System.Globalization;

namespace FourPer1000.Rules.Tests;

public sealed class ArgumentValueTests
{
    public static readonly TheoryData<string, string> Texts = new()
    {
        { "code", "IIIi" },
        { "integer", "-1234567" },
        { "decimal", "1234567.89" },
        { "date", "2026-03-01" },
        { "instant", "2026-03-01T23:59:07+03:00" },
        { "fraction", "2026-03-01T23:59:07.25-05:30" },
        { "utc", "0001-02-03T04:05:06+00:00" },
        { "codes", "b, a" },
    };

    [Theory]
    [MemberData(nameof(Texts))]
    public void The_text_is_the_same_in_every_culture(string kind, string expected)
    {
        foreach (string culture in new[] { "", "en-GB", "fr-FR", "es-ES", "tr-TR", "ar-SA", "th-TH", "fa-IR" })
        {
            InCulture.Run(culture, () => Value(kind).ToString().Should().Be(expected, culture));
        }
    }

    [Fact]
    public void The_cultures_of_the_test_do_differ()
    {
        InCulture.Run("ar-SA", () => new DateOnly(2026, 3, 1).ToString("yyyy", CultureInfo.CurrentCulture).Should().NotBe("2026"));
        InCulture.Run("fr-FR", () => 1.5m.ToString(CultureInfo.CurrentCulture).Should().Be("1,5"));
    }

    [Fact]
    public void Values_compare_by_kind_and_content()
    {
        foreach (string kind in new[] { "code", "integer", "decimal", "date", "instant", "codes" })
        {
            Value(kind).Should().Be(Value(kind));
            Value(kind).GetHashCode().Should().Be(Value(kind).GetHashCode());
        }

        ((ArgumentValue)"1").Should().NotBe((ArgumentValue)1);
        ((ArgumentValue)1).Should().Be((ArgumentValue)1m);
        ((ArgumentValue)(ValueList<string>)["a", "b"]).Should().NotBe((ArgumentValue)(ValueList<string>)["b", "a"]);
    }

    private static ArgumentValue Value(string kind) => kind switch
    {
        "code" => "IIIi",
        "integer" => -1234567,
        "decimal" => 1234567.89m,
        "date" => new DateOnly(2026, 3, 1),
        "instant" => new DateTimeOffset(2026, 3, 1, 23, 59, 7, TimeSpan.FromHours(3)),
        "fraction" => new DateTimeOffset(2026, 3, 1, 23, 59, 7, 250, TimeSpan.FromMinutes(-330)),
        "utc" => new DateTimeOffset(1, 2, 3, 4, 5, 6, TimeSpan.Zero),
        _ => (ValueList<string>)["b", "a"],
    };
}
