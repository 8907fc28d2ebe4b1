using FourPer1000.Domain;
using FourPer1000.Rules;
using static FourPer1000.Exchange.Tests.Call;

namespace FourPer1000.Exchange.Tests;

public sealed class AffiliationsFileTests
{
    private static readonly Organisation[] Known = [new(new("o-1"), "", null, null, null, [])];

    [Fact]
    public void Affiliations_are_read_in_the_order_of_the_file_and_may_overlap()
    {
        Read("p-1,o-1,,2020-07-01", "p-1,o-1,2020-01-01,", "p-0,o-1,,").TryGet(out ValueList<Affiliation>? affiliations).Should().BeTrue();

        affiliations!.Should().Equal(
            new Affiliation(new("p-1"), new("o-1"), new(null, new(2020, 7, 1))),
            new Affiliation(new("p-1"), new("o-1"), new(new(2020, 1, 1), null)),
            new Affiliation(new("p-0"), new("o-1"), DateInterval.Always));
    }

    [Theory]
    [InlineData(",o-1,,", "2:1 personId: input.missing-value column=personId value=")]
    [InlineData("p-1,,,", "2:5 organisationId: input.missing-value column=organisationId value=")]
    [InlineData("p-1,o-2,,", "2:5 organisationId: input.unknown-organisation column=organisationId value=o-2")]
    [InlineData("p-1,O-1,,", "2:5 organisationId: input.unknown-organisation column=organisationId value=O-1")]
    [InlineData("p-1,o-1,soon,", "2:9 from: input.unreadable-date column=from value=soon")]
    [InlineData("p-1,o-1,,2020-7-1", "2:10 to: input.unreadable-date column=to value=2020-7-1")]
    [InlineData("p-1,o-1,2020-07-02,2020-07-01", "2:20 to: input.empty-interval column=to value=2020-07-01")]
    [InlineData("p-1,o-1,", "2:1: input.too-few-fields column= value=3")]
    [InlineData("p-1,o-1,,,", "2:1: input.too-many-fields column= value=5")]
    [InlineData("p-1,\"o-1\"x,,", "2:5 organisationId: input.malformed-row column=organisationId value=\"o-1\"x,,")]
    public void A_fault_stands_with_its_line_and_column(string row, string fault) => Shown(Read(row)).Should().Equal("aff.csv:" + fault);

    [Fact]
    public void An_id_that_is_too_long_is_a_fault_and_nothing_else()
    {
        string tooLong = new('x', 65);

        Shown(Read($"{tooLong},{tooLong},,")).Should().Equal(
            $"aff.csv:2:1 personId: input.id-too-long column=personId value={tooLong}",
            $"aff.csv:2:67 organisationId: input.id-too-long column=organisationId value={tooLong}");
    }

    private static Reading<ValueList<Affiliation>> Read(params string[] rows) =>
        AffiliationsFile.Read(Stream(Lines([AffiliationsHeader, .. rows])), "aff.csv", Known);
}
