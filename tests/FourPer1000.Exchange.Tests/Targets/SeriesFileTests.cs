using System.Text;
using FourPer1000.Rules;
using FourPer1000.Targets;

namespace FourPer1000.Exchange.Tests;

public sealed class SeriesFileTests
{
    [Fact]
    public void A_series_is_read_with_everything_that_it_states()
    {
        SeriesFile file = Read("""
            [{"id":"x","direction":"decrease","baseline":{"year":2015,"value":[1.5,8]},"target":{"year":2030,"value":-10},"limit":0,
              "observations":[{"year":2016,"value":null},{"year":2015,"value":8.50}],"note":1}]
            """);

        file.UnknownProperties.Should().Be(1);
        file.Entries.Should().ContainSingle().Which.Series.Should().Be(
            new Series("x", Direction.Decrease, new(TimePoint.OfYear(2015), new(1.5m, 8)), new(TimePoint.OfYear(2030), -10),
                [new(TimePoint.OfYear(2016), null), new(TimePoint.OfYear(2015), 8.5m)])
            { Limit = 0 });
    }

    [Fact]
    public void What_is_absent_or_null_is_not_known_and_not_zero()
    {
        SeriesFile file = Read("""[{"id":"a","observations":[]},{"id":"b","direction":null,"baseline":null,"target":null,"limit":null,"observations":[]}]""");

        file.Entries.Select(entry => entry.Series! with { Id = "" }).Distinct().Should().Equal(new Series("", null, null, null, []));
    }

    [Theory]
    [InlineData("1", "input.wrong-type $[0]")]
    [InlineData("{}", "input.missing-property $[0].id", "input.missing-property $[0].observations")]
    [InlineData("""{"id":"","observations":[]}""", "input.unusable-id $[0].id")]
    [InlineData("""{"id":7,"observations":[]}""", "input.wrong-type $[0].id")]
    [InlineData("""{"id":"x","direction":"up","observations":[]}""", "input.unknown-direction $[0].direction")]
    [InlineData("""{"id":"x","direction":1,"observations":[]}""", "input.wrong-type $[0].direction")]
    [InlineData("""{"id":"x","observations":{}}""", "input.wrong-type $[0].observations")]
    [InlineData("""{"id":"x","observations":[{"year":"2015","value":1}]}""", "input.wrong-type $[0].observations[0].year")]
    [InlineData("""{"id":"x","observations":[{"year":2015.5,"value":1}]}""", "input.wrong-type $[0].observations[0].year")]
    [InlineData("""{"id":"x","observations":[{"year":2015}]}""", "input.missing-property $[0].observations[0].value")]
    [InlineData("""{"id":"x","observations":[{"year":2015,"value":"1"}]}""", "input.wrong-type $[0].observations[0].value")]
    [InlineData("""{"id":"x","observations":[{"year":2015,"value":12345678901234567890123456789}]}""", "input.wrong-type $[0].observations[0].value")]
    [InlineData("""{"id":"x","baseline":{"year":2015,"value":null},"observations":[]}""", "input.null-value $[0].baseline.value")]
    [InlineData("""{"id":"x","baseline":{"value":1},"observations":[]}""", "input.missing-property $[0].baseline.year")]
    [InlineData("""{"id":"x","target":{"year":2030,"value":[2,1]},"observations":[]}""", "input.wrong-range $[0].target.value")]
    [InlineData("""{"id":"x","target":{"year":2030,"value":[1]},"observations":[]}""", "input.wrong-range $[0].target.value")]
    [InlineData("""{"id":"x","target":{"year":2030,"value":[1,null]},"observations":[]}""", "input.null-value $[0].target.value[1]")]
    [InlineData("""{"id":"x","limit":"100","observations":[]}""", "input.wrong-type $[0].limit")]
    [InlineData("""{"id":"x","id":"y","observations":[]}""", "input.repeated-property $[0].id")]
    [InlineData("""{"id":"x","observations":[{"year":2015,"value":1,"value":1}]}""", "input.repeated-property $[0].observations[0].value")]
    public void A_fault_stays_with_its_series_and_costs_no_other(string series, params string[] faults)
    {
        SeriesFile file = Read($$"""[{{series}},{"id":"good","observations":[]}]""");

        file.Entries[0].Series.Should().BeNull();
        file.Entries[0].Faults.Select(fault => $"{fault.Code} {fault.Place.Path}").Should().Equal(faults);
        file.Entries[1].Series.Should().NotBeNull();
    }

    [Theory]
    [InlineData("{}", "input.wrong-type")]
    [InlineData("[", "input.malformed-json")]
    [InlineData("""[{"id":"x","observations":[]},{"id":"y","observations":1},{"id":"y","observations":[]}]""", "input.repeated-id")]
    public void A_file_that_is_no_array_and_an_id_that_is_given_twice_are_faults_of_the_whole(string json, string fault) =>
        SeriesFile.Read(Encoding.UTF8.GetBytes(json), "s.json").Faults.Select(one => one.Code).Should().Equal(fault);

    private static SeriesFile Read(string json)
    {
        Reading<SeriesFile> reading = SeriesFile.Read(Encoding.UTF8.GetBytes(json), "s.json");
        reading.TryGet(out SeriesFile? file).Should().BeTrue(string.Join("; ", reading.Faults));
        return file!;
    }
}
