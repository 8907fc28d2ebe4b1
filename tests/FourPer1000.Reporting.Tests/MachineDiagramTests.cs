using System.Globalization;
using System.Xml.Linq;
using FourPer1000.Domain;
using FourPer1000.Registration;
using FourPer1000.StateMachines;
using FourPer1000.Texts;

namespace FourPer1000.Reporting.Tests;

public sealed class MachineDiagramTests
{
    private static readonly XNamespace Svg = "http://www.w3.org/2000/svg";

    public static TheoryData<string> Named => ["registration", "hostile", "one"];

    [Theory]
    [MemberData(nameof(Named))]
    public void It_is_xml_with_a_role_a_title_and_a_description(string name)
    {
        XElement root = Draw(Outline(name));
        root.Name.Should().Be(Svg + "svg");
        root.Attribute("role")!.Value.Should().Be("img");
        root.Attribute("lang")!.Value.Should().Be("en");
        string[] labelledBy = root.Attribute("aria-labelledby")!.Value.Split(' ');
        root.Elements(Svg + "title").Single().Attribute("id")!.Value.Should().Be(labelledBy[0]);
        root.Elements(Svg + "desc").Single().Attribute("id")!.Value.Should().Be(labelledBy[1]);
        root.Element(Svg + "title")!.Value.Should().NotBeEmpty();
        root.Elements().First().Name.Should().Be(Svg + "title");
    }

    [Theory]
    [MemberData(nameof(Named))]
    public void Ids_are_unique_and_begin_with_the_prefix(string name)
    {
        string[] ids = [.. Draw(Outline(name), "p1").DescendantsAndSelf().Attributes("id").Select(id => id.Value)];
        ids.Should().OnlyHaveUniqueItems().And.OnlyContain(id => id.StartsWith("p1-", StringComparison.Ordinal));
    }

    [Fact]
    public void Two_pictures_on_a_page_share_no_id()
    {
        IEnumerable<string> Ids(string prefix) => Draw(Machines.Registration, prefix).Descendants().Attributes("id").Select(id => id.Value);
        Ids("one").Should().NotIntersectWith(Ids("two"));
    }

    [Theory]
    [MemberData(nameof(Named))]
    public void Every_state_and_every_arrow_is_there_exactly_once(string name)
    {
        MachineOutline machine = Outline(name);
        XElement root = Draw(machine);
        root.Descendants().Attributes("data-state").Select(state => state.Value).Should().Equal(machine.States.Select(SvgWriter.Clean));
        string[] numbers = [.. Enumerable.Range(1, machine.Arrows.Count).Select(number => number.ToString(CultureInfo.InvariantCulture))];
        root.Descendants().Attributes("data-arrow").Select(arrow => arrow.Value).Should().BeEquivalentTo(numbers);
        root.Descendants().Attributes("data-row").Select(row => row.Value).Should().Equal(numbers);
    }

    [Fact]
    public void The_description_says_every_arrow_in_words()
    {
        string description = Draw(Machines.Registration).Element(Svg + "desc")!.Value;
        description.Should().StartWith("Begins in: draft. 1. submit: from draft to accepted; by executive-secretariat, registrant; clause C2.1. Needs: registration.not-open-yet and ");
        description.Should().Contain("2. submit: from draft to submitted; by executive-secretariat, registrant; clause C2.2. Needs: a fact is not known yet for: registration.not-open-yet and ");
        description.Should().EndWith("registration.already-registered.");
        foreach (int number in Enumerable.Range(1, Machines.Registration.Arrows.Count))
        {
            description.Should().Contain(string.Create(CultureInfo.InvariantCulture, $" {number}. {Machines.Registration.Arrows[number - 1].On}: from "));
        }
    }

    [Fact]
    public void A_final_state_has_a_second_border_and_the_initial_one_a_mark()
    {
        XElement root = Draw(Machines.Of("m", ["a", "b"], [(0, 1)]));
        root.Descendants(Svg + "g").Where(g => g.Attribute("data-state") is not null).Select(g => g.Elements(Svg + "rect").Count()).Should().Equal(1, 2);
        root.Descendants(Svg + "circle").Count(circle => circle.Attribute("r")!.Value == "6").Should().Be(1);
    }

    [Fact]
    public void The_same_input_gives_the_same_text_in_every_culture_and_at_once()
    {
        string expected = MachineDiagram.Svg(Machines.Registration, new CodeLabels(), DiagramWords.English);
        foreach (string culture in (string[])["tr-TR", "ar-SA", "de-DE", "fa-IR"])
        {
            CultureInfo before = CultureInfo.CurrentCulture;
            try
            {
                CultureInfo.CurrentCulture = CultureInfo.CurrentUICulture = new(culture);
                MachineDiagram.Svg(Machines.Registration, new CodeLabels(), DiagramWords.English).Should().Be(expected);
            }
            finally
            {
                CultureInfo.CurrentCulture = CultureInfo.CurrentUICulture = before;
            }
        }

        Enumerable.Range(0, 8).AsParallel().Select(_ => MachineDiagram.Svg(Machines.Registration, new CodeLabels(), DiagramWords.English))
            .Should().OnlyContain(text => text == expected);
        expected.Should().NotContain("\r");
    }

    [Fact]
    public void It_needs_nothing_from_elsewhere()
    {
        XElement root = Draw(Machines.Registration);
        root.Descendants().Select(element => element.Name.LocalName).Should().NotContain(["script", "style", "image", "use", "foreignObject", "a"]);
        root.Descendants().Attributes().Should().NotContain(attribute => attribute.Value.Contains("://", StringComparison.Ordinal) && !attribute.IsNamespaceDeclaration);
        root.Descendants().Attributes().Where(attribute => attribute.Name.LocalName is "fill" or "stroke").Select(attribute => attribute.Value)
            .Should().OnlyContain(colour => IsGrey(colour), "it is read without colour");
    }

    [Theory]
    [InlineData("a.b", "<a.b>")]
    [InlineData("a.b & c.d", "<a.b> and <c.d>")]
    [InlineData("a.b | c.d & e.f", "<a.b> or <c.d> and <e.f>")]
    [InlineData("a.b & (c.d | e.f)", "<a.b> and (<c.d> or <e.f>)")]
    [InlineData("awaited(a.b & (c.d, or on condition joins))", "a fact is not known yet for: <a.b> and <c.d>, or on this condition where the terms allow it")]
    [InlineData("((a.b & c.d), or on condition joins)", "(<a.b> and <c.d>), or on this condition where the terms allow it")]
    [InlineData("a.b ^ c.d", "a.b ^ c.d")]
    [InlineData("a.b & (", "<a.b> and (<>)")]
    public void A_guard_is_put_into_words(string expression, string words) =>
        GuardPhrase.Whole(expression, new Brackets(), DiagramWords.English).Should().Be(words);

    [Theory]
    [InlineData("")]
    [InlineData("1a")]
    [InlineData("a b")]
    [InlineData("a\"b")]
    [InlineData("é")]
    public void A_prefix_that_cannot_begin_an_id_is_an_argument_exception(string prefix) =>
        FluentActions.Invoking(() => Draw(Machines.One, prefix)).Should().Throw<ArgumentException>();

    [Fact]
    public void An_outline_that_contradicts_itself_is_an_argument_exception()
    {
        FluentActions.Invoking(() => Draw(Machines.One with { Initial = "nowhere" })).Should().Throw<ArgumentException>();
        FluentActions.Invoking(() => Draw(Machines.One with { States = ["alone", "alone"] })).Should().Throw<ArgumentException>();
    }

    [Theory]
    [InlineData(Language.English)]
    [InlineData(Language.French)]
    [InlineData(Language.Spanish)]
    public void The_readme_example_draws_in_three_languages(Language language)
    {
        // begin-snippet: reporting-diagram
        MachineOutline machine = DossierLifecycle.Table.Outline();
        var labels = new PhrasebookLabels(Phrasebook.In(language));
        string svg = MachineDiagram.Svg(machine, labels, DiagramWords.For(language), idPrefix: "registration");

        // end-snippet
        XElement root = XElement.Parse(svg);
        root.Attribute(XNamespace.Xml + "lang")!.Value.Should().Be(language.Code());
        root.Element(Svg + "desc")!.Value.Should().NotContain("{").And.NotContain("[en]").And.NotContain("registration.");
    }

    private static MachineOutline Outline(string name) => name switch
    {
        "registration" => Machines.Registration,
        "hostile" => Machines.Hostile,
        _ => Machines.One,
    };

    private static XElement Draw(MachineOutline machine, string? prefix = null) =>
        XElement.Parse(MachineDiagram.Svg(machine, new CodeLabels(), DiagramWords.English, prefix));

    private sealed class Brackets : IMachineLabels
    {
        public string Machine(string machine) => machine;

        public string State(string machine, string state) => state;

        public string Trigger(string machine, string trigger) => trigger;

        public string Authority(string authority) => authority;

        public string Awaited => "<awaited>";

        public string Guard(string code) => $"<{code}>";
    }

    private static bool IsGrey(string colour) =>
        colour == "none" || (colour.Length == 4 && colour[1] == colour[2] && colour[2] == colour[3])
        || (colour.Length == 7 && colour[1..3] == colour[3..5] && colour[3..5] == colour[5..7]);
}
