using FourPer1000.Domain;

namespace FourPer1000.Texts.Tests;

public sealed class CompletenessTests
{
    // The English of the plan is the source's own and stands in the domain's data; its French goals are the source's too.
    private const string Plan = "plan";

    public static TheoryData<Language> AllLanguages => [.. Languages.All];

    public static TheoryData<string> AreasBesidePlan => [.. TextFiles.Areas.Where(area => area != Plan)];

    [Theory]
    [MemberData(nameof(AllLanguages))]
    public void Every_code_of_the_suite_has_its_words(Language language) =>
        TextKeys.Needed.Where(key => !Phrasebook.In(language).Has(key)).Should().BeEmpty();

    [Theory]
    [MemberData(nameof(AllLanguages))]
    public void Every_word_is_really_in_the_language(Language language) =>
        TextKeys.Needed.Select(Phrasebook.In(language).Find)
            .Where(phrase => phrase.Language != language || phrase.Origin is PhraseOrigin.Fallback or PhraseOrigin.Missing || phrase.Text.Trim().Length == 0)
            .Should().BeEmpty();

    [Theory]
    [MemberData(nameof(AllLanguages))]
    public void Plan_and_duties_can_be_read(Language language) =>
        TextKeys.Quoted.Where(key => !Phrasebook.In(language).Has(key)).Should().BeEmpty();

    [Theory]
    [InlineData(Language.French)]
    [InlineData(Language.Spanish)]
    public void Every_measure_is_translated(Language language) =>
        TextKeys.Measures.Where(key => !Phrasebook.In(language).Has(key)).Should().BeEmpty();

    [Fact]
    public void What_the_source_says_is_marked_as_its_words_and_what_the_project_says_as_its_own()
    {
        Phrasebook.In(Language.English).Find("objective.A1.title").Origin.Should().Be(PhraseOrigin.Official);
        Phrasebook.In(Language.French).Find("goal.A.title").Origin.Should().Be(PhraseOrigin.Official);
        Phrasebook.In(Language.Spanish).Find("goal.A.title").Origin.Should().Be(PhraseOrigin.Own);
        Phrasebook.In(Language.French).Find("objective.A1.title").Origin.Should().Be(PhraseOrigin.Own);
        Phrasebook.In(Language.Spanish).Find("no.such-key").Origin.Should().Be(PhraseOrigin.Missing);
    }

    [Theory]
    [MemberData(nameof(AreasBesidePlan))]
    public void An_area_has_the_same_keys_in_every_language_in_the_same_order(string area)
    {
        IEnumerable<string> english = TextFiles.Read(area, Language.English).Select(pair => pair.Key);

        english.Should().NotBeEmpty();
        TextFiles.Read(area, Language.French).Select(pair => pair.Key).Should().Equal(english);
        TextFiles.Read(area, Language.Spanish).Select(pair => pair.Key).Should().Equal(english);
    }

    [Fact]
    public void The_plan_is_translated_where_the_source_has_no_words()
    {
        IEnumerable<string> ofObjectives = TextKeys.Quoted.Where(key => key.StartsWith("objective.", StringComparison.Ordinal)).Concat(TextKeys.Measures);
        IEnumerable<string> ofGoals = TextKeys.Quoted.Where(key => key.StartsWith("goal.", StringComparison.Ordinal));

        TextFiles.Read(Plan, Language.English).Should().BeEmpty();
        TextFiles.Read(Plan, Language.French).Select(pair => pair.Key).Should().BeEquivalentTo(ofObjectives);
        TextFiles.Read(Plan, Language.Spanish).Select(pair => pair.Key).Should().BeEquivalentTo(ofObjectives.Concat(ofGoals));
    }

    [Theory]
    [MemberData(nameof(AllLanguages))]
    public void No_key_stands_twice(Language language) =>
        TextFiles.All(language).Select(pair => pair.Key).Should().OnlyHaveUniqueItems();
}
