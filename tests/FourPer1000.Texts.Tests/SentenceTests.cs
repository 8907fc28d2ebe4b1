using System.Globalization;
using System.Text;
using FourPer1000.Domain;
using FourPer1000.Rules;

namespace FourPer1000.Texts.Tests;

public sealed class SentenceTests
{
    [Theory]
    [InlineData(Language.English, 1, "at most 1 task force;")]
    [InlineData(Language.English, 3, "at most 3 task forces;")]
    public void A_number_chooses_its_form(Language language, int limit, string part) =>
        Phrasebook.In(language).Render("reason", "registration.too-many-task-forces", new Argument("limit", limit), new Argument("active", (ValueList<string>)["A1"]))
            .Should().Contain(part);

    [Theory]
    [InlineData(Language.English, "30 September 2020")]
    [InlineData(Language.French, "30 septembre 2020")]
    [InlineData(Language.Spanish, "30 de septiembre de 2020")]
    public void A_date_is_written_as_the_language_writes_it(Language language, string date) =>
        Phrasebook.In(language).Render("reason", "registration.office-closed", new Argument("deadline", new DateOnly(2020, 9, 30))).Should().Contain(date);

    [Theory]
    [InlineData(Language.English, "A1, B2 and F3")]
    [InlineData(Language.French, "A1, B2 et F3")]
    [InlineData(Language.Spanish, "A1, B2 y F3")]
    public void A_list_ends_in_and(Language language, string list) =>
        Phrasebook.In(language).Render("reason", "registration.too-many-task-forces", new Argument("limit", 3), new Argument("active", (ValueList<string>)["A1", "B2", "F3"]))
            .Should().Contain(list);

    [Fact]
    public void A_decision_gives_every_reason_and_then_what_would_turn_it()
    {
        var decision = Decision.Refuse(
            new Reason("registration.not-registered", "C2.3", [], [new("register-first")]),
            new Reason("registration.region-required", "C2.1", [], [new("join-as-team-member"), new("name-the-region")]));
        var text = new StringBuilder();

        Phrasebook.In(Language.English).AppendWhy(text, decision);

        text.ToString().Should().Be(
            " There is no active registration for this task force. (C2.3) A regional representative names the region. (C2.1)"
            + " What would change this: join as a team member and register first; or: name the region and register first.");
    }

    [Fact]
    public void A_plain_yes_needs_no_words()
    {
        var text = new StringBuilder();

        Phrasebook.In(Language.French).AppendWhy(text, Decision.Grant);

        text.Length.Should().Be(0);
    }

    [Fact]
    public void The_culture_of_the_machine_changes_nothing()
    {
        string before = Render();
        CultureInfo was = CultureInfo.CurrentCulture;
        try
        {
            CultureInfo.CurrentCulture = new CultureInfo("ar-SA");
            Render().Should().Be(before);
        }
        finally
        {
            CultureInfo.CurrentCulture = was;
        }

        static string Render() => Phrasebook.In(Language.Spanish).Render("reason", "registration.not-open-yet", new Argument("opensAt", new DateTimeOffset(2020, 6, 15, 0, 0, 0, TimeSpan.FromHours(2))));
    }

    [Fact]
    public void A_text_that_is_missing_in_the_language_is_shown_in_english_and_marked()
    {
        Phrase phrase = new("word", Language.English, PhraseOrigin.Fallback);

        phrase.ToString().Should().Be("[en] word");
    }

    [Theory]
    [InlineData("{{a}}", "{a}")]
    [InlineData("a {x} b", "a 12.5 b")]
    [InlineData("{x:plural|one|many #}", "many 12.5")]
    [InlineData("{gone}", "…")]
    public void A_template_puts_its_arguments_in(string template, string expected)
    {
        var text = new StringBuilder();

        Template.Parse(template).Render(text, Phrasebook.In(Language.English), [new Argument("x", 12.5m)]);

        text.ToString().Should().Be(expected);
    }

    [Fact]
    public void A_template_with_an_open_brace_is_refused() =>
        FluentActions.Invoking(() => Template.Parse("a {b")).Should().Throw<FormatException>();

    [Theory]
    [InlineData(Language.English, "0", false)]
    [InlineData(Language.French, "0", true)]
    [InlineData(Language.French, "1.5", true)]
    [InlineData(Language.French, "2", false)]
    [InlineData(Language.Spanish, "1", true)]
    [InlineData(Language.Spanish, "1.5", false)]
    public void Languages_begin_the_plural_at_different_numbers(Language language, string number, bool isOne) =>
        new LanguageForms(language).IsOne(decimal.Parse(number, CultureInfo.InvariantCulture)).Should().Be(isOne);

    [Theory]
    [InlineData(Language.English, "9999", "9999")]
    [InlineData(Language.English, "1234567.5", "1,234,567.5")]
    [InlineData(Language.French, "12345.5", "12\u202f345,5")]
    [InlineData(Language.Spanish, "-12345", "−12\u00a0345")]
    public void A_large_number_is_grouped_as_the_language_groups_it(Language language, string number, string written) =>
        new LanguageForms(language).Number(decimal.Parse(number, CultureInfo.InvariantCulture)).Should().Be(written);
}
