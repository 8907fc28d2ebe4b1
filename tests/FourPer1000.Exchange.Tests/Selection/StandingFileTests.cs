using System.Text;
using FourPer1000.Domain;
using FourPer1000.Selection;
using FourPer1000.Texts;

namespace FourPer1000.Exchange.Tests;

/// <summary>Standing slates in files: in the file of nominees, and as the file of a former slate.</summary>
public sealed class StandingFileTests
{
    private const string Standing = "\"standing\":[{\"person\":\"p3\",\"taskForce\":\"A1\",\"seat\":\"africa\"},\n {\"person\":\"p2\",\"taskForce\":\"A2\",\"seat\":\"africa\"}],\"lot\":";

    private static string Repair { get; } = Nominees.Small.Replace("\"lot\":", Standing, StringComparison.Ordinal);

    [Fact]
    public void A_repair_is_written_with_its_level_and_its_changes_and_read_as_it_was()
    {
        SlateInput input = Nominees.Input(Repair);
        var outcome = (SlateOutcome.Optimal)SlateSearch.Find(input);
        byte[] bytes = Written(outcome, Language.English);
        string json = Encoding.UTF8.GetString(bytes);

        SlateFile.Read(bytes, "SLATE.json").TryGet(out SlateReport? read).Should().BeTrue();
        read.Should().Be(SlateReport.Of(outcome));
        read!.Slate!.Levels.Should().HaveCount(7);
        SchemaSet.OfThePackage.Problems("slate", json).Should().BeEmpty();
        json.Should().Contain("""
              "changedSeats": [
                {
                  "taskForce": "A1",
                  "seat": "global-leader",
                  "from": null,
                  "to": "p1",
                  "couldKeep": false
                },
                {
                  "taskForce": "A2",
                  "seat": "global-leader",
                  "from": null,
                  "to": "p4",
                  "couldKeep": false
                },
                {
                  "taskForce": "A2",
                  "seat": "africa",
                  "from": "p2",
                  "to": null,
                  "couldKeep": false
                }
              ],
              "quotas"
            """.ReplaceLineEndings("\n"));
        json.Should().Contain("\"name\": \"changes\"");
        SchemaSet.OfThePackage.Problems("slate", json.Replace("changedSeats", "changed", StringComparison.Ordinal)).Should().NotBeEmpty();
    }

    [Fact]
    public void Every_changed_byte_of_a_repaired_slate_is_refused()
    {
        var truth = (SlateOutcome.Optimal)SlateSearch.Find(Nominees.Input(Repair));
        byte[] slate = Written(truth, Language.French);
        for (int at = 0; at < slate.Length; at++)
        {
            byte[] changed = [.. slate];
            changed[at] ^= (byte)(1 << (at % 7));

            (SlateFile.Read(changed, null).TryGet(out SlateReport? read) && read == SlateReport.Of(truth)).Should().BeFalse($"byte {at} was changed");
        }
    }

    [Theory]
    [InlineData("\"p2\",\"taskForce\":\"A2\"", "\"p9\",\"taskForce\":\"A2\"", "input.unknown-person 17:12 $.standing[1].person")]
    [InlineData("\"p2\",\"taskForce\":\"A2\"", "\"p2\",\"taskForce\":\"B2\"", "input.unknown-task-force 17:29 $.standing[1].taskForce")]
    [InlineData("\"p2\",\"taskForce\":\"A2\"", "\"p2\",\"taskForce\":\"A1\"", "input.repeated 17:2 $.standing[1]")]
    [InlineData("\"p3\",\"taskForce\":\"A1\",\"seat\":\"africa\"}", "\"p3\",\"taskForce\":\"A1\",\"seat\":\"mars\"}", "input.unknown-seat 16:53 $.standing[0].seat")]
    [InlineData("\"p3\",\"taskForce\":\"A1\",\"seat\":\"africa\"}", "\"p3\",\"taskForce\":\"A1\",\"seat\":\"africa\",\"since\":1}", "input.unknown-property 16:62 $.standing[0].since")]
    [InlineData("\"p3\",\"taskForce\":\"A1\",\"seat\":\"africa\"}", "\"p3\",\"taskForce\":\"A1\"}", "input.missing-property 16:14 $.standing[0].seat")]
    public void A_fault_of_a_standing_seat_has_its_place(string correct, string wrong, string fault) =>
        Nominees.FaultsOf(Repair[..Repair.IndexOf("\"standing\"", StringComparison.Ordinal)] + Repair[Repair.IndexOf("\"standing\"", StringComparison.Ordinal)..].Replace(correct, wrong, StringComparison.Ordinal))
            .Should().Equal(fault);

    [Fact]
    public void An_empty_list_is_no_standing_slate()
    {
        SlateInput input = Nominees.Input(Nominees.Small.Replace("\"lot\":", "\"standing\":[],\"lot\":", StringComparison.Ordinal));

        input.Should().Be(Nominees.Input(Nominees.Small));
        InputHash.Of(input).Should().Be(InputHash.Of(Nominees.Input(Nominees.Small)));
        InputHash.TextOf(input).Should().NotContain("standing");
        Encoding.UTF8.GetString(Nominees.Bytes(stream => NomineesFile.Write(stream, input))).Should().NotContain("standing");
        SchemaSet.OfThePackage.Problems("nominees", Repair).Should().BeEmpty();
    }

    [Fact]
    public void The_file_of_a_slate_is_the_standing_slate_of_its_input()
    {
        SlateInput input = Nominees.Input(Nominees.Small);
        var outcome = (SlateOutcome.Optimal)SlateSearch.Find(input);

        StandingFile.Read(Written(outcome, Language.Spanish), "OLD.json", input).TryGet(out SlateInput? repaired).Should().BeTrue();

        repaired.Should().Be(SlateSuccession.InputFor(input, outcome.Slate.Seats, []));
    }

    [Fact]
    public void A_slate_of_others_a_clash_a_changed_file_and_a_second_standing_slate_are_refused_with_their_places()
    {
        SlateInput input = Nominees.Input(Nominees.Small);
        var outcome = (SlateOutcome.Optimal)SlateSearch.Find(input);
        byte[] slate = Written(outcome, Language.English);
        string text = Encoding.UTF8.GetString(slate);
        int line = text[..text.IndexOf("\"person\": \"p4\"", StringComparison.Ordinal)].Split('\n').Length;

        Faults(slate, input with { People = [.. input.People.Where(person => person.Id.Value != "p4")], Candidacies = [.. input.Candidacies.Where(candidacy => candidacy.Person.Value != "p4")], Policy = SlatePolicy.Default })
            .Should().Equal($"input.unknown-person OLD.json:{line} $.seats[2].person");
        Faults(Written(SlateSearch.Find(Nominees.Input(Nominees.Clashing)), Language.English), input).Should().Equal("input.no-standing-slate OLD.json:2 $.status");
        Faults(slate, Nominees.Input(Repair)).Should().Equal("input.already-standing OLD.json:1 $");
        Faults(Encoding.UTF8.GetBytes(text + " "), input).Should().ContainSingle().Which.Should().StartWith("input.not-as-written OLD.json:");
        Faults("{"u8, input).Should().ContainSingle().Which.Should().StartWith("input.malformed-json OLD.json:1");
    }

    private static byte[] Written(SlateOutcome outcome, Language language) => Nominees.Bytes(stream => SlateFile.Write(stream, SlateReport.Of(outcome), Phrasebook.In(language)));

    private static IEnumerable<string> Faults(ReadOnlySpan<byte> slate, SlateInput input) =>
        StandingFile.Read(slate, "OLD.json", input).Faults.Select(fault => $"{fault.Code} {fault.Place.File}:{fault.Place.Line} {fault.Place.Path}");
}
