using System.Globalization;
using System.Text.RegularExpressions;
using FourPer1000.Targets;

namespace FourPer1000.Reporting.Tests;

/// <summary>Contrast as WCAG 2 computes it: at least 4.5 for words, 3 for signs.</summary>
public sealed partial class ContrastTests
{
    private const double ForWords = 4.5;
    private const double ForSigns = 3;

    public static TheoryData<TargetStatus> Statuses => [.. TargetStatuses.All];

    [Theory]
    [MemberData(nameof(Statuses))]
    public void Words_and_signs_of_a_status_can_be_read(TargetStatus status)
    {
        StatusStyle style = StatusStyle.Of(status);
        Ratio(StatusStyle.Text, style.Tint).Should().BeGreaterThanOrEqualTo(ForWords);
        Ratio("#ffffff", style.Ink).Should().BeGreaterThanOrEqualTo(ForWords);
        Ratio(style.Ink, style.Tint).Should().BeGreaterThanOrEqualTo(ForSigns);
    }

    [Theory]
    [InlineData(StatusStyle.Text)]
    [InlineData(StatusStyle.Quiet)]
    [InlineData(StatusStyle.Observation)]
    [InlineData(StatusStyle.Target)]
    [InlineData(StatusStyle.Demonstration)]
    public void Words_of_a_chart_can_be_read_on_white_and_on_the_range(string colour)
    {
        Ratio(colour, "#ffffff").Should().BeGreaterThanOrEqualTo(ForWords);
        Ratio(colour, "#f1e3d3").Should().BeGreaterThanOrEqualTo(ForWords);
    }

    [Fact]
    public void Words_of_a_page_can_be_read_on_everything_they_stand_on()
    {
        string[] grounds = ["#f5f6f4", "#ffffff", "#f3f6f3", "#e7ece8", "#f6ecf6"];
        string[] words = [.. Colour().Matches(StyleSheet.Css).Select(match => match.Groups["colour"].Value).Distinct().Where(colour => colour != "#ffffff")];
        words.Should().Contain(["#1c1c1c", "#0b4f8a", "#6a1b6a", "#444444"]);
        words.SelectMany(colour => grounds.Select(ground => (colour, ground, ratio: Ratio(colour, ground)))).Where(pair => pair.ratio < ForWords).Should().BeEmpty();
        Ratio("#ffffff", "#153d2c").Should().BeGreaterThanOrEqualTo(ForWords);
    }

    [Theory]
    [InlineData("#000000", "#ffffff", 21)]
    [InlineData("#777777", "#ffffff", 4.48)]
    [InlineData("#ffffff", "#ffffff", 1)]
    public void The_ratio_is_the_published_one(string one, string other, double ratio) => Ratio(one, other).Should().BeApproximately(ratio, 0.01);

    private static double Ratio(string one, string other)
    {
        double[] both = [Luminance(one), Luminance(other)];
        return (both.Max() + 0.05) / (both.Min() + 0.05);
    }

    private static double Luminance(string colour)
    {
        double[] parts = [.. Enumerable.Range(0, 3).Select(i => int.Parse(colour.AsSpan(1 + (2 * i), 2), NumberStyles.HexNumber, CultureInfo.InvariantCulture) / 255.0)
            .Select(part => part <= 0.04045 ? part / 12.92 : Math.Pow((part + 0.055) / 1.055, 2.4))];
        return (0.2126 * parts[0]) + (0.7152 * parts[1]) + (0.0722 * parts[2]);
    }

    [GeneratedRegex(@"[\s{;]color: (?<colour>#[0-9a-f]{6})", RegexOptions.CultureInvariant)]
    private static partial Regex Colour();
}
