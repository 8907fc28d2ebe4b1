using System.Globalization;
using System.Xml.Linq;
using FourPer1000.Domain;
using FourPer1000.Targets;

namespace FourPer1000.Reporting.Tests;

/// <summary>What holds for every chart of every language.</summary>
public sealed class ChartRuleTests
{
    public static TheoryData<Language> EveryLanguage => Boards.EveryLanguage;

    [Theory]
    [MemberData(nameof(EveryLanguage))]
    public void It_is_an_image_with_title_and_description_in_its_language(Language language)
    {
        (string Name, XElement Root)[] charts = [.. DrawnCharts.In(language)];
        charts.Should().HaveCountGreaterThan(50);
        foreach ((string name, XElement root) in charts)
        {
            root.Name.Should().Be(DrawnCharts.Svg + "svg", name);
            root.Attribute("role")!.Value.Should().Be("img", name);
            root.Attribute("lang")!.Value.Should().Be(language.Code(), name);
            string[] labels = root.Attribute("aria-labelledby")!.Value.Split(' ');
            XElement title = root.Elements().First();
            title.Name.Should().Be(DrawnCharts.Svg + "title", name);
            title.Attribute("id")!.Value.Should().Be(labels[0], name);
            title.Value.Should().NotBeNullOrWhiteSpace(name);
            root.Elements(DrawnCharts.Svg + "desc").Single().Attribute("id")!.Value.Should().Be(labels[1], name);
            root.Element(DrawnCharts.Svg + "desc")!.Value.Should().NotBeNullOrWhiteSpace(name).And.NotContain("[en]", name).And.NotContain("{", name);
        }
    }

    [Theory]
    [MemberData(nameof(EveryLanguage))]
    public void Ids_are_unique_over_all_charts(Language language) =>
        DrawnCharts.In(language).SelectMany(chart => chart.Root.DescendantsAndSelf().Attributes("id")).Select(id => id.Value).Should().OnlyHaveUniqueItems();

    [Theory]
    [MemberData(nameof(EveryLanguage))]
    public void It_needs_no_script_and_nothing_from_elsewhere(Language language)
    {
        foreach ((string name, XElement root) in DrawnCharts.In(language))
        {
            root.Descendants().Select(element => element.Name.LocalName).Should().NotContain(["script", "style", "image", "use", "foreignObject", "a"], name);
            root.Descendants().Attributes().Should().NotContain(attribute => !attribute.IsNamespaceDeclaration && attribute.Value.Contains("://", StringComparison.Ordinal), name);
        }
    }

    [Theory]
    [MemberData(nameof(EveryLanguage))]
    public void Words_stay_within_the_chart_and_overlap_no_other_words(Language language)
    {
        foreach ((string name, XElement root) in DrawnCharts.In(language))
        {
            double[] box = [.. root.Attribute("viewBox")!.Value.Split(' ').Select(number => double.Parse(number, CultureInfo.InvariantCulture))];
            (string Words, Frame Place)[] texts = [.. root.Descendants(DrawnCharts.Svg + "text").Select(text => (text.Value, PlaceOf(text)))];
            texts.Where(text => text.Place.Left < 0 || text.Place.Right > box[2] + 1 || text.Place.Top < 0 || text.Place.Bottom > box[3])
                .Select(text => text.Words).Should().BeEmpty(name);
            texts.SelectMany((text, i) => texts.Skip(i + 1).Where(other => other.Place.Overlaps(text.Place)).Select(other => $"{text.Words} / {other.Words}"))
                .Should().BeEmpty(name);
        }
    }

    [Fact]
    public void Overlapping_words_would_be_found()
    {
        var root = XElement.Parse("<svg xmlns='http://www.w3.org/2000/svg' font-size='12'><text x='10' y='20' text-anchor='start'>words</text><text x='30' y='24' text-anchor='middle'>others</text></svg>");
        XElement[] texts = [.. root.Elements()];
        PlaceOf(texts[0]).Overlaps(PlaceOf(texts[1])).Should().BeTrue();
    }

    [Theory]
    [MemberData(nameof(EveryLanguage))]
    public void Demonstration_data_are_marked_in_words(Language language)
    {
        string mark = Texts.Phrasebook.In(language).Find("report.demonstration-chart").Text;
        foreach ((string name, XElement root) in DrawnCharts.In(language).Where(chart => chart.Root.Descendants().Any(element => element.Attribute("data-sign")?.Value == "demonstration")))
        {
            root.Descendants(DrawnCharts.Svg + "text").Select(text => text.Value).Should().Contain(mark, name);
            root.Element(DrawnCharts.Svg + "desc")!.Value.Should().StartWith(mark, name);
        }
    }

    [Fact]
    public void No_two_statuses_share_a_sign_even_without_colour()
    {
        string[] signs = [.. TargetStatuses.All.Take((int)TargetStatus.NotAssessable + 1).Select(Shape)];
        signs.Should().OnlyHaveUniqueItems().And.HaveCount(8);

        static string Shape(TargetStatus status)
        {
            using var svg = new SvgWriter();
            svg.Open("svg");
            StatusIcon.Write(svg, 0, 0, 20, status);
            var root = XElement.Parse(svg.Close().Finish());
            foreach (XElement element in root.Descendants())
            {
                element.SetAttributeValue("data-status", null);
                if (element.Attribute("fill") is { Value: not ("none" or "#fff") } fill)
                {
                    fill.Value = "ink";
                }

                if (element.Attribute("stroke") is { Value: not "#fff" } stroke)
                {
                    stroke.Value = "ink";
                }
            }

            return root.ToString();
        }
    }

    // As wide as the widest font makes it; as high as capitals are.
    private static Frame PlaceOf(XElement text)
    {
        double size = double.Parse(text.AncestorsAndSelf().First(element => element.Attribute("font-size") is not null).Attribute("font-size")!.Value, CultureInfo.InvariantCulture);
        double width = TextMeasure.Width(text.Value, size);
        double x = double.Parse(text.Attribute("x")!.Value, CultureInfo.InvariantCulture);
        double y = double.Parse(text.Attribute("y")!.Value, CultureInfo.InvariantCulture);
        double left = text.Attribute("text-anchor")!.Value switch
        {
            "middle" => x - (width / 2),
            "end" => x - width,
            _ => x,
        };
        return new(left, y - (size * 0.75), width, size * 0.75);
    }
}
