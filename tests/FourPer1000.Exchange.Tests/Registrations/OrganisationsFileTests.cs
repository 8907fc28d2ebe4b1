using FourPer1000.Domain;
using FourPer1000.Rules;
using static FourPer1000.Exchange.Tests.Call;

namespace FourPer1000.Exchange.Tests;

public sealed class OrganisationsFileTests
{
    [Fact]
    public void Rows_of_one_organisation_are_put_together_in_the_order_in_which_they_appear()
    {
        Reading<ValueList<Organisation>> reading = Read(
            "o-2,,,,,member,2020-01-01,2021-01-01",
            "o-1,Instituto,research-education,ES,europe,partner,,",
            "o-2,Second,producer-organisations,FR,europe,none,2021-01-01,");

        reading.TryGet(out ValueList<Organisation>? organisations).Should().BeTrue();
        organisations!.Select(organisation => organisation.Id.Value).Should().Equal("o-2", "o-1");
        organisations![0].Should().BeEquivalentTo(new { Name = "Second", Category = "producer-organisations", Country = "FR", Region = "europe" });
        organisations![0].StandingOn(new(2020, 12, 31)).Should().Be(Standing.Member);
        organisations![0].StandingOn(new(2021, 1, 1)).Should().Be(Standing.None);
        organisations![0].StandingOn(new(2019, 12, 31)).Should().Be(Standing.None);
        organisations![1].StandingOn(DateOnly.MinValue).Should().Be(Standing.Partner);
    }

    [Fact]
    public void Columns_that_are_not_needed_may_be_absent_and_stand_in_any_order()
    {
        Reading<ValueList<Organisation>> reading =
            OrganisationsFile.Read(Stream(Lines("standing,note,organisationId", "member,x,o-1")), "orgs.csv", Edition.Edition2020);

        reading.TryGet(out ValueList<Organisation>? organisations).Should().BeTrue();
        organisations!.Should().Equal(new Organisation(new("o-1"), "", null, null, null, [new(Standing.Member, DateInterval.Always)]));
    }

    [Theory]
    [InlineData(",X,,,,member,,", "2:1 organisationId: input.missing-value column=organisationId value=")]
    [InlineData("o-1,X,,,,,,", "2:10 standing: input.missing-value column=standing value=")]
    [InlineData("o-1,X,farmers,,,member,,", "2:7 category: input.unknown-category column=category value=farmers")]
    [InlineData("o-1,X,,,Europe,member,,", "2:9 region: input.unknown-region column=region value=Europe")]
    [InlineData("o-1,X,,,,Member,,", "2:10 standing: input.unknown-standing column=standing value=Member")]
    [InlineData("o-1,X,,,,member,01/02/2020,", "2:17 from: input.unreadable-date column=from value=01/02/2020")]
    [InlineData("o-1,X,,,,member,,2020-02-30", "2:18 to: input.unreadable-date column=to value=2020-02-30")]
    [InlineData("o-1,X,,,,member,2020-02-01,2020-02-01", "2:28 to: input.empty-interval column=to value=2020-02-01")]
    [InlineData("o-1,X,,,,member,", "2:1: input.too-few-fields column= value=7")]
    [InlineData("o-1,X,,,,member,,,", "2:1: input.too-many-fields column= value=9")]
    [InlineData("o-1,X\"Y,,,,member,,", "2:5 name: input.malformed-row column=name value=X\"Y,,,,member,,")]
    [InlineData("é😀,\"X, \"\"é\"\"\",?,,,member,,", "2:15 category: input.unknown-category column=category value=?")]
    [InlineData("\"o\n1\",X,,,,friend,,", "2:12 standing: input.unknown-standing column=standing value=friend")]
    public void A_fault_stands_with_its_line_and_column(string row, string fault) => Shown(Read(row)).Should().Equal("orgs.csv:" + fault);

    [Fact]
    public void An_id_of_64_code_points_is_read_and_a_longer_one_is_a_fault()
    {
        string longest = string.Concat(Enumerable.Repeat("😀", 64));

        Read($"{longest},,,,,member,,").Faults.Should().BeEmpty();
        Shown(Read($"{longest}a,,,,,member,,")).Should().Equal($"orgs.csv:2:1 organisationId: input.id-too-long column=organisationId value={longest}a");
    }

    [Fact]
    public void Every_fault_of_the_file_is_listed() =>
        Shown(Read("o-1,X,farmers,,mars,friend,soon,later", "o-2", "o-3,X,,,,member,,", ",,,,,,,")).Should().Equal(
            "orgs.csv:2:7 category: input.unknown-category column=category value=farmers",
            "orgs.csv:2:16 region: input.unknown-region column=region value=mars",
            "orgs.csv:2:21 standing: input.unknown-standing column=standing value=friend",
            "orgs.csv:2:28 from: input.unreadable-date column=from value=soon",
            "orgs.csv:2:33 to: input.unreadable-date column=to value=later",
            "orgs.csv:3:1: input.too-few-fields column= value=1",
            "orgs.csv:5:1 organisationId: input.missing-value column=organisationId value=",
            "orgs.csv:5:6 standing: input.missing-value column=standing value=");

    [Theory]
    [InlineData("2020-01-01,2020-07-01", "2020-06-30,", 3)]
    [InlineData("2020-01-01,", "2020-06-30,2020-07-01", 3)]
    [InlineData(",", ",", 3)]
    [InlineData(",", "2020-06-30,2020-07-01", 3)]
    [InlineData("2020-01-01,", ",2020-01-02", 2)]
    public void Standings_of_one_organisation_that_share_a_day_are_a_fault_at_the_later_one(string first, string second, int line) =>
        Shown(Read($"o-1,,,,,member,{first}", $"o-1,,,,,none,{second}")).Should().Equal(
            $"orgs.csv:{line}:{(line == 2 ? 16 : 14)} from: input.overlapping-standings column=from value=o-1");

    [Fact]
    public void Standings_that_touch_and_those_of_different_organisations_do_not_overlap() =>
        Read("o-1,,,,,member,2020-07-01,", "o-1,,,,,none,,2020-07-01", "o-2,,,,,none,,").Faults.Should().BeEmpty();

    [Theory]
    [InlineData("", "1:1: input.no-header")]
    [InlineData("organisationId,name\n", "1:1 standing: input.missing-column column=standing")]
    [InlineData("organisationId,standing,standing\n", "1:25 standing: input.repeated-column column=standing")]
    [InlineData("organisationId;standing\n", "1:1: input.wrong-separator separator=;")]
    [InlineData("organisationId,standing\no-1,\"member\n", "2:5: input.unclosed-quote")]
    public void What_makes_the_whole_file_unreadable_is_listed_too(string text, string fault) =>
        Shown(OrganisationsFile.Read(Stream(text), "orgs.csv", Edition.Edition2020)).Should().Equal("orgs.csv:" + fault);

    [Fact]
    public void Bytes_that_are_not_UTF_8_are_named_with_what_was_probably_written()
    {
        using var stream = new MemoryStream([.. "organisationId,standing\no-1,member\n"u8, 0xE9, (byte)'\n']);

        Shown(OrganisationsFile.Read(stream, "orgs.csv", Edition.Edition2020)).Should().Equal("orgs.csv:3:1: input.not-utf8 encoding=Windows-1252");
    }

    private static Reading<ValueList<Organisation>> Read(params string[] rows) =>
        OrganisationsFile.Read(Stream(Lines([OrganisationsHeader, .. rows])), "orgs.csv", Edition.Edition2020);
}
