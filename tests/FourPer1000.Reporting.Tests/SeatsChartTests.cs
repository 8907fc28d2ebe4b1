using System.Globalization;
using System.Xml.Linq;
using FourPer1000.Domain;
using FourPer1000.Rules;
using FourPer1000.Selection;
using FourPer1000.Texts;

namespace FourPer1000.Reporting.Tests;

public sealed class SeatsChartTests
{
    private static readonly XNamespace Svg = "http://www.w3.org/2000/svg";

    private static readonly SlateInput Input = new(
        new(2020, 10, 5), ["A1", "A2"], ["africa", "mars"],
        [
            new(new("p1"), null, [new("category", "research-education")]),
            new(new("p2"), null, [new("category", "hunters & <gatherers>")]),
            new(new("p3"), null, []),
        ],
        [new(new("p1"), new("A1", "global-leader"), 1), new(new("p2"), new("A1", "africa"), 1), new(new("p3"), new("A2", "mars"), 1), new(new("p1"), new("A2", "mars"), 1)],
        SlatePolicy.Default, new(LotScheme.Sha256, "seed"));

    [Theory]
    [InlineData(Language.English, "All seats", "Research and education", "not known")]
    [InlineData(Language.French, "Tous les sièges", "Recherche", "inconnu")]
    [InlineData(Language.Spanish, "Todos los puestos", "Investigación", "no se sabe")]
    public void The_chart_says_every_number_in_words(Language language, string all, string category, string unknown)
    {
        XElement chart = XElement.Parse(Draw(language));
        string description = chart.Element(Svg + "desc")!.Value;

        chart.Attribute("lang")!.Value.Should().Be(language.Code());
        description.Should().Contain(all).And.Contain(category).And.Contain(unknown).And.Contain("hunters & <gatherers>").And.Contain("mars");
        chart.Descendants(Svg + "text").Select(text => text.Value).Should().Contain(all);
    }

    [Fact]
    public void Seats_stand_beside_the_pool_with_vacancies()
    {
        XElement chart = XElement.Parse(Draw(Language.English));
        string[] sums = [.. chart.Elements(Svg + "text").Select(text => text.Value).Where(text => int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out _))];

        // All seats: 6 and 3 people; leaders: 2 and 1; Africa: 2 and 1; Mars: 2 and 2.
        sums.Should().Equal("6", "3", "2", "1", "2", "1", "2", "2");
        chart.Element(Svg + "desc")!.Value.Should().Contain("vacant 3;");
    }

    [Fact]
    public void A_chart_without_people_is_still_one() =>
        XElement.Parse(SeatsChart.Svg(Input with { People = [], Candidacies = [] }, [], Phrasebook.In(Language.English))).Name.LocalName.Should().Be("svg");

    [Fact]
    public void The_same_slate_gives_the_same_bytes_in_every_culture()
    {
        string expected = Draw(Language.French);
        CultureInfo before = CultureInfo.CurrentCulture;
        try
        {
            CultureInfo.CurrentCulture = new CultureInfo("ar-SA");
            Draw(Language.French).Should().Be(expected);
        }
        finally
        {
            CultureInfo.CurrentCulture = before;
        }
    }

    private static string Draw(Language language)
    {
        ValueList<SlateSeat> seats = ((SlateOutcome.Optimal)SlateSearch.Find(Input)).Slate.Seats;
        return SeatsChart.Svg(Input, seats, Phrasebook.In(language));
    }
}
