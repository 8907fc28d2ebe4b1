using System.Text;
using FourPer1000.Rules;
using FourPer1000.Selection;

namespace FourPer1000.Exchange.Tests;

/// <summary>Files that nobody wrote in good faith: a fault with its place, in bounded room.</summary>
public sealed class HostileFileTests
{
    [Fact]
    public void A_certificate_that_is_too_large_is_not_looked_at()
    {
        byte[] bytes = new byte[CertificateFile.MostBytes + 1];
        bytes.AsSpan().Fill((byte)'[');
        long before = GC.GetAllocatedBytesForCurrentThread();

        Fault fault = CertificateFile.Read(bytes, "CERT.json").Faults.Should().ContainSingle().Which;

        fault.Code.Should().Be(FileFaults.TooLarge);
        fault.Place.File.Should().Be("CERT.json");
        (GC.GetAllocatedBytesForCurrentThread() - before).Should().BeLessThan(1 << 20);
        SlateFile.Read(new byte[SlateFile.MostBytes + 1], "SLATE.json").Faults.Should().ContainSingle().Which.Code.Should().Be(FileFaults.TooLarge);
    }

    [Theory]
    [InlineData("[")]
    [InlineData("{\"a\":")]
    [InlineData("{\"inputHash\":\"x\",\"seal\":\"y\",\"rows\":[],\"columns\":[],\"nodes\":[")]
    public void A_hundred_thousand_brackets_within_each_other_are_a_fault_with_its_place(string open)
    {
        byte[] deep = Encoding.UTF8.GetBytes(string.Concat(Enumerable.Repeat(open, 100_000)));

        CertificateFile.Read(deep, "CERT.json").Faults.Should().ContainSingle().Which.Place.Line.Should().Be(1);
        SlateFile.Read(deep, "SLATE.json").Faults.Should().ContainSingle().Which.Place.Line.Should().Be(1);
        NomineesFile.Read(deep, "NOMINEES.json", Edition.Edition2020).Faults.Should().ContainSingle().Which.Place.Line.Should().Be(1);
    }

    [Fact]
    public void Random_bytes_are_a_fault_with_its_place()
    {
        var random = new Random(5);
        for (int i = 0; i < 500; i++)
        {
            byte[] garbage = new byte[random.Next(2000)];
            random.NextBytes(garbage);

            CertificateFile.Read(garbage, "CERT.json").Faults.Should().ContainSingle().Which.Place.Line.Should().BePositive();
            SlateFile.Read(garbage, "SLATE.json").Faults.Should().NotBeEmpty();
            NomineesFile.Read(garbage, "NOMINEES.json", Edition.Edition2020).Faults.Should().NotBeEmpty();
        }
    }

    [Theory]
    [InlineData("\"support\":12", "\"support\":1000000001", "input.number-out-of-range 6:82 $.candidacies[0].support")]
    [InlineData("\"support\":12", "\"support\":9223372036854775808", "input.number-out-of-range 6:82 $.candidacies[0].support")]
    [InlineData("\"support\":12", "\"support\":1e3", "input.wrong-type 6:82 $.candidacies[0].support")]
    [InlineData("\"mostOffices\":2", "\"mostOffices\":2147483648", "input.number-out-of-range 11:26 $.policy.mostOffices")]
    [InlineData("\"mostOffices\":2", "\"mostOffices\":-1", "input.number-out-of-range 11:26 $.policy.mostOffices")]
    [InlineData("\"value\":\"f\",\"min\":1,", "\"value\":\"f\",\"min\":99999999999999999999,", "input.number-out-of-range 12:91 $.policy.quotas[0].min")]
    public void A_number_beyond_what_is_read_has_its_place(string correct, string wrong, string fault) =>
        Nominees.FaultsOf(Nominees.Small.Replace(correct, wrong, StringComparison.Ordinal)).Should().Equal(fault);

    [Fact]
    public void Ids_have_64_code_points_at_most_whatever_they_are()
    {
        string emoji = string.Concat(Enumerable.Repeat("🌱", 64)), arabic = string.Concat(Enumerable.Repeat("تربة", 16));
        foreach (string id in (string[])[emoji, arabic, new('x', 64), "a\u202Eb", "e\u0301", "\u00E9"])
        {
            string json = Nominees.Small.Replace("\"p1\"", $"\"{id}\"", StringComparison.Ordinal);
            SlateInput input = Nominees.Input(json);
            input.People[0].Id.Value.Should().Be(id);
            ((SlateOutcome.Optimal)SlateSearch.Find(input)).Slate.Seats[0].Person!.Value.Value.Should().Be(id);
        }

        Nominees.FaultsOf(Nominees.Small.Replace("{\"id\":\"p4\"}", $"{{\"id\":\"p4\"}},{{\"id\":\"{emoji}🌱\"}}", StringComparison.Ordinal)).Should().Equal("input.id-too-long 5:30 $.people[4].id");
    }

    [Fact]
    public void Two_spellings_of_one_letter_are_two_people()
    {
        string json = Nominees.Small.Replace("{\"id\":\"p4\"}", "{\"id\":\"p4\"},{\"id\":\"e\u0301\"},{\"id\":\"\u00E9\"}", StringComparison.Ordinal);

        Nominees.Input(json).People.Should().HaveCount(6);
    }

    [Theory]
    [InlineData(65_535, null)]
    [InlineData(65_536, "input.pool-too-large")]
    public void A_draw_of_RFC_3797_takes_65535_candidacies_at_most(int candidacies, string? fault)
    {
        var json = new StringBuilder("{\"date\":\"2020-10-05\",\"taskForces\":[\"A1\"],\"regions\":[],\"people\":[");
        json.AppendJoin(',', Enumerable.Range(0, candidacies).Select(i => $"{{\"id\":\"p{i}\"}}"));
        json.Append("],\n\"candidacies\":[").AppendJoin(',', Enumerable.Range(0, candidacies).Select(i => $"{{\"person\":\"p{i}\",\"taskForce\":\"A1\",\"seat\":\"global-leader\"}}"));
        json.Append("],\"lot\":{\"scheme\":\"rfc3797\",\"seed\":\"9319./\"}}");

        ValueList<Fault> faults = Nominees.Read(json.ToString()).Faults;

        faults.Select(found => found.Code).Should().Equal(fault is null ? [] : [fault]);
        faults.Where(found => found.Place.Line != 2).Should().BeEmpty();
    }
}
