using System.Globalization;

namespace FourPer1000.Domain.Tests;

public sealed class ClauseTableTests
{
    private static readonly string[] Ids =
    [
        "C1.1", "C1.2", "C1.2a", "C1.3", "C1.4", "C1.5",
        "C2.1", "C2.2", "C2.3", "C2.4", "C2.5", "C2.6", "C2.7",
        "C3.1", "C3.2", "C3.3", "C3.4", "C3.5",
        "C4.1", "C4.2", "C4.3", "C4.4", "C4.5",
        "C5.1", "C5.2", "C5.3", "C5.4", "C5.5", "C5.6", "C5.7",
        "C6.1", "C6.2", "C6.3", "C6.4", "C6.5", "C6.6", "C6.7", "C6.8",
        "C7.1", "C7.2", "C7.3", "C7.4",
        "C8.1",
        "C9.1", "C9.2", "C9.3", "C9.4",
        "C10.1", "C10.2", "C10.3", "C10.4",
    ];

    public static TheoryData<string> Clauses => new(Ids);

    [Fact]
    public void The_clauses_are_those_of_the_charter_in_its_order_and_no_others() =>
        ClauseTable.Clauses.Select(clause => clause.Id.Id).Should().Equal(Ids);

    [Fact]
    public void The_sections_are_numbered_from_1_to_10_and_titled_in_three_languages()
    {
        ClauseTable.Sections.Select(section => section.Number).Should().Equal(Enumerable.Range(1, 10));
        ClauseTable.Sections.Should().OnlyContain(section => Languages.All.All(language => !string.IsNullOrWhiteSpace(section.Title[language])));
    }

    [Theory]
    [MemberData(nameof(Clauses))]
    public void A_clause_stands_in_its_section_and_speaks_three_languages(string id)
    {
        CharterClause clause = ClauseTable.Find(id)!;
        clause.Section.Should().Be(int.Parse(id[1..id.IndexOf('.', StringComparison.Ordinal)], CultureInfo.InvariantCulture));
        foreach (Language language in Languages.All)
        {
            clause.Sentence[language].Should().NotBeNullOrWhiteSpace();
            (clause.Interpretation is null || !string.IsNullOrWhiteSpace(clause.Interpretation[language])).Should().BeTrue();
        }

        Languages.All.Select(language => clause.Sentence[language]).Should().OnlyHaveUniqueItems("a translation is not the original");
    }

    [Theory]
    [MemberData(nameof(Clauses))]
    public void Every_founding_quote_stands_in_the_founding_text_in_its_language(string id)
    {
        foreach (LocalText quote in ClauseTable.Find(id)!.Founding)
        {
            quote.English.Should().NotBeNullOrWhiteSpace("the objectives are in English only, everything else in three languages");
            foreach (Language language in Languages.All)
            {
                if (quote[language] is { } words)
                {
                    FoundingText.In(language).Should().Contain(FoundingText.Normal(words));
                }
            }
        }
    }

    [Fact]
    public void Only_quotes_from_the_objectives_lack_a_language() =>
        ClauseTable.Clauses.Where(clause => clause.Founding.Any(quote => quote.French is null || quote.Spanish is null))
            .Select(clause => clause.Id.Id).Should().Equal("C1.3", "C7.3");

    [Theory]
    [InlineData("C1.3")]
    [InlineData("C1.4")]
    [InlineData("C2.2")]
    [InlineData("C2.4")]
    [InlineData("C2.5")]
    [InlineData("C2.6")]
    [InlineData("C4.2")]
    [InlineData("C5.2")]
    [InlineData("C6.1")]
    public void Where_the_charter_reads_something_into_the_text_the_table_says_so(string id) =>
        ClauseTable.Find(id)!.Interpretation.Should().NotBeNull();

    [Theory]
    [InlineData("C0.1")]
    [InlineData("c2.4")]
    [InlineData("C2.8")]
    public void A_clause_that_the_charter_lacks_is_not_found(string id) => ClauseTable.Find(id).Should().BeNull();

    [Fact]
    public void The_source_is_named() => ClauseTable.Source.Should().NotBeNullOrWhiteSpace();
}
