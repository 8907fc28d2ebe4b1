using System.Text;
using FourPer1000.Domain;
using FourPer1000.Rules;
using FourPer1000.Selection;
using FourPer1000.Texts;

namespace FourPer1000.Exchange.Tests;

public sealed class SlateFileTests
{
    public static TheoryData<string, Language> Cases => [(Nominees.Small, Language.English), (Nominees.Small, Language.French), (Nominees.Clashing, Language.Spanish)];

    [Theory]
    [MemberData(nameof(Cases))]
    public void What_is_written_is_read_as_it_was(string nominees, Language language)
    {
        SlateInput input = Nominees.Input(nominees);
        SlateOutcome outcome = SlateSearch.Find(input);
        var report = SlateReport.Of(outcome, outcome is SlateOutcome.Infeasible ? WaysOut.Of(input, SearchLimits.Default) : null);
        CertificateReport proof = CertificateReport.Of(outcome)!;

        SlateFile.Read(Nominees.Bytes(stream => SlateFile.Write(stream, report, Phrasebook.In(language))), "SLATE.json").TryGet(out SlateReport? slate).Should().BeTrue();
        CertificateFile.Read(Nominees.Bytes(stream => CertificateFile.Write(stream, proof)), "CERT.json").TryGet(out CertificateReport? certificate).Should().BeTrue();

        slate.Should().Be(report);
        certificate.Should().Be(proof);
    }

    [Theory]
    [InlineData(true, true)]
    [InlineData(false, true)]
    [InlineData(true, false)]
    [InlineData(false, false)]
    public void Ways_out_that_are_not_proven_say_so(bool areRepairsProven, bool areRecruitsProven)
    {
        SlateInput input = Nominees.Input(Nominees.Clashing);
        var ways = WaysOut.Of(input, SearchLimits.Default) with { AreRepairsProven = areRepairsProven, AreRecruitsProven = areRecruitsProven };
        byte[] written = Nominees.Bytes(stream => SlateFile.Write(stream, SlateReport.Of(SlateSearch.Find(input), ways), Phrasebook.In(Language.English)));
        string json = Encoding.UTF8.GetString(written);

        SlateFile.Read(written, null).TryGet(out SlateReport? read).Should().BeTrue();
        read!.Unproven.Contains("repairs").Should().Be(!areRepairsProven);
        read.Unproven.Contains("recruits").Should().Be(!areRecruitsProven);
        json.Contains("unproven", StringComparison.Ordinal).Should().Be(!ways.IsProven);
        SchemaSet.OfThePackage.Problems("slate", json).Should().BeEmpty();
    }

    [Fact]
    public void A_slate_is_written_in_the_documented_shape()
    {
        string json = Encoding.UTF8.GetString(Slate(Nominees.Small));

        json.Should().StartWith("{\n  \"status\": \"optimal\",\n  \"inputHash\": \"sha256:").And.EndWith("}\n");
        SchemaSet.OfThePackage.Problems("slate", json).Should().BeEmpty();
        SchemaSet.OfThePackage.Problems("slate", Encoding.UTF8.GetString(Slate(Nominees.Clashing))).Should().BeEmpty();
        json.Should().Contain("\"code\": \"fixed\"").And.Contain("\"reason\": \"as agreed\"").And.Contain("\"code\": \"no-nominee\"").And.Contain("\"code\": \"only-nominee\"");
    }

    [Fact]
    public void Every_changed_byte_of_a_slate_is_refused()
    {
        byte[] slate = Slate(Nominees.Small);
        SlateInput input = Nominees.Input(Nominees.Small);
        var truth = SlateReport.Of(SlateSearch.Find(input));
        for (int at = 0; at < slate.Length; at++)
        {
            byte[] changed = [.. slate];
            changed[at] ^= (byte)(1 << (at % 7));

            // What still reads says something else, which a checker compares with the input.
            (SlateFile.Read(changed, null).TryGet(out SlateReport? read) && read == truth).Should().BeFalse($"byte {at} was changed");
        }
    }

    [Fact]
    public void Every_changed_byte_of_a_certificate_is_refused_or_another_certificate()
    {
        SlateInput input = Nominees.Input(Nominees.Small);
        CertificateReport truth = CertificateReport.Of(SlateSearch.Find(input))!;
        byte[] bytes = Nominees.Bytes(stream => CertificateFile.Write(stream, truth));
        for (int at = 0; at < bytes.Length; at++)
        {
            byte[] changed = [.. bytes];
            changed[at] ^= (byte)(1 << (at % 8));

            (CertificateFile.Read(changed, null).TryGet(out CertificateReport? read) && read == truth).Should().BeFalse($"byte {at} was changed");
        }
    }

    [Theory]
    [InlineData("")]
    [InlineData("{}")]
    [InlineData("[]")]
    [InlineData("{\"inputHash\":\"x\",\"seal\":\"y\",\"rows\":[],\"columns\":[],\"nodes\":[[0,0]]}\n")]
    [InlineData("{\"inputHash\":\"x\",\"seal\":\"y\",\"rows\":[[\"seat\",\"A1\"]],\"columns\":[],\"nodes\":[]}\n")]
    [InlineData("{\"inputHash\":\"x\",\"seal\":\"y\",\"rows\":[[\"seat\",\"A1\",\"africa\"]],\"columns\":[],\"nodes\":[]}\n")]
    [InlineData("{\"inputHash\":\"x\",\"seal\":\"y\",\"rows\":[],\"columns\":[],\"nodes\":[{\"level\":\"lot\",\"scale\":01,\"multipliers\":[],\"next\":false}]}\n")]
    [InlineData("{\"inputHash\":\"x\",\"seal\":\"y\",\"rows\":[],\"columns\":[],\"nodes\":[{\"level\":\"lot\",\"scale\":1,\"multipliers\":[],\"next\":true}]}\n")]
    public void What_is_no_certificate_is_refused_with_its_place(string json)
    {
        Fault fault = CertificateFile.Read(Encoding.UTF8.GetBytes(json), "CERT.json").Faults.Should().ContainSingle().Which;

        fault.Code.Should().Be(CertificateFile.Unreadable);
        fault.Place.Line.Should().Be(1);
    }

    [Fact]
    public void A_deep_certificate_is_refused_without_an_overflow()
    {
        string nodes = string.Join(',', Enumerable.Repeat("{\"level\":\"lot\",\"scale\":1,\"multipliers\":[],\"next\":true}", 200_000));

        CertificateFile.Read(Encoding.UTF8.GetBytes($$"""{"inputHash":"x","seal":"y","rows":[],"columns":[],"nodes":[{{nodes}},{"level":"lot","scale":1,"multipliers":[],"next":false}]}"""), null).Faults.Should().ContainSingle();
    }

    [Fact]
    public void A_damaged_file_never_throws()
    {
        byte[][] files = [Encoding.UTF8.GetBytes(Nominees.Small), Slate(Nominees.Small), Nominees.Bytes(stream => CertificateFile.Write(stream, CertificateReport.Of(SlateSearch.Find(Nominees.Input(Nominees.Small)))!))];
        for (int seed = 0; seed < Mutations.Count; seed++)
        {
            byte[] damaged = Mutations.Of(files[seed % 3], new Random(seed));
            Reading<SlateInput> input = NomineesFile.Read(damaged, null, Edition.Edition2020);
            _ = SlateFile.Read(damaged, null);
            _ = CertificateFile.Read(damaged, null);
            if (input.TryGet(out SlateInput? usable))
            {
                SlateInputCheck.FaultsOf(usable).Should().BeEmpty();
            }
        }
    }

    [Theory]
    [InlineData("sha256", "demo", "1887445756b0875a6b46f4873e38fe3738a4a7f7a405929ece344bb145da1b92")]
    [InlineData("rfc3797", "9319./2.5.8.10.12./9.18.26.34.41.45./", "990DD0A5692A029A98B5E01AA28F3459")]
    public void The_whole_lot_order_is_written_with_what_decided(string scheme, string seed, string first)
    {
        SlateInput input = Nominees.Input(Nominees.Small.Replace("{\"scheme\":\"sha256\",\"seed\":\"demo\"}", $$"""{"scheme":"{{scheme}}","seed":"{{seed}}"}""", StringComparison.Ordinal));
        string json = Encoding.UTF8.GetString(Nominees.Bytes(stream => LotOrderFile.Write(stream, input)));
        using var lots = System.Text.Json.JsonDocument.Parse(json);

        SchemaSet.OfThePackage.Problems("lots", json).Should().BeEmpty();
        lots.RootElement.GetProperty("inputHash").GetString().Should().Be(InputHash.Of(input).Value);
        string[] order = [.. lots.RootElement.GetProperty("order").EnumerateArray().Select(entry =>
            $"{entry.GetProperty("rank")} {entry.GetProperty("taskForce")} {entry.GetProperty("seat")} {entry.GetProperty("person")}")];
        order.Should().Equal(LotOrder.Of(input).Select(entry => $"{entry.Rank} {entry.Candidacy.Seat.TaskForce} {entry.Candidacy.Seat.Seat} {entry.Candidacy.Person}"));
        order.Should().HaveCount(input.Candidacies.Count, "excluded candidacies have their lot, too");
        json.Should().Contain(first);
    }

    [Fact]
    public void An_answer_and_a_draw_have_their_documented_shape()
    {
        SlateInput input = Nominees.Input(Nominees.Small);
        foreach (SeatCandidacy candidacy in input.Candidacies)
        {
            WhyAnswer answer = WhySearch.Ask(input, candidacy.Person, candidacy.Seat, SearchLimits.Default);
            SchemaSet.OfThePackage.Problems("why", Encoding.UTF8.GetString(Nominees.Bytes(stream => WhyFile.Write(stream, answer, Phrasebook.In(Language.French))))).Should().BeEmpty();
        }

        string draw = Encoding.UTF8.GetString(Nominees.Bytes(stream => DrawFile.Write(stream, 25, Rfc3797.Draw("9319./2.5.8.10.12./9.18.26.34.41.45./", 25, 2))));
        draw.ReplaceLineEndings("").Replace(" ", "", StringComparison.Ordinal).Should().Be(
            """{"scheme":"rfc3797","pool":25,"picks":[17,7],"rows":[{"draw":1,"md5":"990DD0A5692A029A98B5E01AA28F3459","divisor":25,"pick":17},{"draw":2,"md5":"3691E55CB63FCC37914430B2F70B5EC6","divisor":24,"pick":7}]}""");
        SchemaSet.OfThePackage.Problems("draw", draw).Should().BeEmpty();
    }

    private static byte[] Slate(string nominees) =>
        Nominees.Bytes(stream => SlateFile.Write(stream, SlateReport.Of(SlateSearch.Find(Nominees.Input(nominees))), Phrasebook.In(Language.English)));
}
