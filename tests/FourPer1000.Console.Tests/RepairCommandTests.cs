using System.Text;
using System.Text.Json;
using System.Text.Json.Nodes;

namespace FourPer1000.ConsoleHost.Tests;

/// <summary>Somebody declines, and the reserve comes in: from the first slate to the checked repair.</summary>
public sealed class RepairCommandTests : IDisposable
{
    // p1 leads, p2 and p3 represent; p4 is the reserve for the lead.
    private const string Nominees = """
        {"date":"2020-10-05","taskForces":["A1"],"regions":["africa","europe"],
         "people":[{"id":"p1"},{"id":"p2"},{"id":"p3"},{"id":"p4"}],
         "candidacies":[{"person":"p1","taskForce":"A1","seat":"global-leader","support":9},{"person":"p4","taskForce":"A1","seat":"global-leader","support":5},
                        {"person":"p2","taskForce":"A1","seat":"africa","support":3},{"person":"p3","taskForce":"A1","seat":"europe","support":4}],
         "lot":{"scheme":"sha256","seed":"demo"}}
        """;

    private readonly string folder = Directory.CreateTempSubdirectory("fourper1000-repair-").FullName;

    public void Dispose() => Directory.Delete(folder, recursive: true);

    [Fact]
    public void Somebody_declines_and_the_reserve_comes_in_with_as_few_changes_as_possible_and_a_proof()
    {
        string first = File("first.json", Nominees), later = File("later.json", Later()), old = PathOf("old.json"), slate = PathOf("slate.json"), certificate = PathOf("certificate.json");
        Run("select", first, "--out", old).Code.Should().Be(0);

        (int code, _, string error) = Run("select", later, "--standing", old, "--out", slate, "--certificate", certificate);

        code.Should().Be(0, error);
        error.Should().Contain("seats that change hands: 0").And.Contain("A1/global-leader: p1 goes; p4 comes.");
        Holders("old.json").Should().Equal("p1", "p2", "p3");
        Holders("slate.json").Should().Equal("p4", "p2", "p3");
        Json("slate.json").GetProperty("levels")[3].GetProperty("name").GetString().Should().Be("changes");
        Json("slate.json").GetProperty("changedSeats").EnumerateArray().Should().ContainSingle().Which.GetProperty("couldKeep").GetBoolean().Should().BeFalse();
        Run("verify", slate, "--input", later, "--standing", old, "--certificate", certificate).Code.Should().Be(0);
        Run("verify", slate, "--input", later, "--certificate", certificate).Code.Should().Be(1, "it is a repair of another slate, and that is part of its input");
        Run("select", later, "--out", PathOf("anew.json")).Code.Should().Be(0);
        Holders("anew.json").Should().Equal(["p4", "p5", "p3"], "made anew, the slate would put another in africa");
    }

    [Fact]
    public void The_standing_slate_in_the_file_of_nominees_gives_the_same_bytes()
    {
        string later = File("later.json", Later()), old = PathOf("old.json");
        Run("select", File("first.json", Nominees), "--out", old);
        JsonNode own = JsonNode.Parse(Later())!;
        own["standing"] = new JsonArray([.. Json("old.json").GetProperty("seats").EnumerateArray().Reverse().Select(seat => new JsonObject
        {
            ["person"] = seat.GetProperty("person").GetString(), ["taskForce"] = "A1", ["seat"] = seat.GetProperty("seat").GetString(),
        })]);
        string within = File("within.json", own.ToJsonString());

        Run("select", later, "--standing", old, "--out", PathOf("one.json"), "--certificate", PathOf("one-proof.json"));
        Run("select", within, "--out", PathOf("other.json"), "--certificate", PathOf("other-proof.json"));

        Bytes("other.json").Should().Equal(Bytes("one.json"));
        Bytes("other-proof.json").Should().Equal(Bytes("one-proof.json"));
        Run("verify", PathOf("one.json"), "--input", within, "--certificate", PathOf("one-proof.json")).Code.Should().Be(0);
        Run("select", within, "--standing", old, "--out", PathOf("both.json")).Code.Should().Be(2);
        System.IO.File.Exists(PathOf("both.json")).Should().BeFalse();
    }

    [Theory]
    [InlineData("en", "seats that change hands")]
    [InlineData("fr", "sièges qui changent de titulaire")]
    [InlineData("es", "puestos que cambian de titular")]
    public void Why_names_the_level_in_the_language_of_the_run(string language, string words)
    {
        string later = File("later.json", Later()), old = PathOf("old.json");
        Run("select", File("first.json", Nominees), "--out", old);
        foreach (string person in (string[])["p2", "p5"])
        {
            (int code, string output, string error) = Run("why", later, "--standing", old, "--person", person, "--task-force", "A1", "--seat", "africa", "--lang", language);

            code.Should().Be(0, error);
            error.Should().Contain(words);
            using var answer = JsonDocument.Parse(output);
            answer.RootElement.GetProperty("seated").GetBoolean().Should().Be(person == "p2");
            JsonElement worse = answer.RootElement.GetProperty("firstWorse");
            worse.GetProperty("level").GetString().Should().Be("changes");
            (worse.GetProperty("from").GetInt32(), worse.GetProperty("to").GetInt32()).Should().Be((0, 1));
        }
    }

    [Fact]
    public void No_changed_bit_of_a_repair_is_verified()
    {
        string later = File("later.json", Later()), old = PathOf("old.json"), slate = PathOf("slate.json"), certificate = PathOf("certificate.json");
        Run("select", File("first.json", Nominees), "--out", old);
        Run("select", later, "--standing", old, "--out", slate, "--certificate", certificate);
        byte[] bytes = Bytes("slate.json");
        var random = new Random(11);
        for (int i = 0; i < 100; i++)
        {
            byte[] changed = [.. bytes];
            changed[random.Next(changed.Length)] ^= (byte)(1 << random.Next(8));
            System.IO.File.WriteAllBytes(PathOf("changed.json"), changed);
            Run("verify", PathOf("changed.json"), "--input", later, "--standing", old, "--certificate", certificate).Code.Should().Be(1);
        }
    }

    [Fact]
    public void A_standing_slate_that_cannot_be_read_ends_with_exit_code_2_and_its_place()
    {
        string first = File("first.json", Nominees), old = PathOf("old.json");
        Run("select", first, "--out", old);
        string fewer = File("fewer.json", Nominees.Replace("{\"id\":\"p3\"},", "", StringComparison.Ordinal).Replace(",{\"person\":\"p3\",\"taskForce\":\"A1\",\"seat\":\"europe\",\"support\":4}", "", StringComparison.Ordinal));

        (int code, _, string error) = Run("select", fewer, "--standing", old, "--out", PathOf("s.json"));

        code.Should().Be(2);
        error.Should().Contain("old.json").And.Contain("$.seats[2].person").And.Contain("input.unknown-person");
        Run("select", first, "--standing", first).Code.Should().Be(2);
        Run("select", first, "--standing", PathOf("nothing.json")).Code.Should().Be(2);
        System.IO.File.Exists(PathOf("s.json")).Should().BeFalse();
    }

    // p1 declines the lead; p5 comes in for africa, with more support than p2, who stands.
    private static string Later()
    {
        JsonNode later = JsonNode.Parse(Nominees)!;
        later["people"]!.AsArray().Add(new JsonObject { ["id"] = "p5" });
        later["candidacies"]!.AsArray().Add(new JsonObject { ["person"] = "p5", ["taskForce"] = "A1", ["seat"] = "africa", ["support"] = 8 });
        later["policy"] = new JsonObject
        {
            ["excluded"] = new JsonArray(new JsonObject { ["person"] = "p1", ["taskForce"] = "A1", ["seat"] = "global-leader", ["reason"] = "declined" }),
        };
        return later.ToJsonString();
    }

    private IEnumerable<string?> Holders(string name) => Json(name).GetProperty("seats").EnumerateArray().Select(seat => seat.GetProperty("person").GetString());

    private string PathOf(string name) => Path.Combine(folder, name);

    private byte[] Bytes(string name) => System.IO.File.ReadAllBytes(PathOf(name));

    private string File(string name, string content)
    {
        System.IO.File.WriteAllText(PathOf(name), content);
        return PathOf(name);
    }

    private JsonElement Json(string name)
    {
        using var document = JsonDocument.Parse(Bytes(name));
        return document.RootElement.Clone();
    }

    private static (int Code, string Output, string Error) Run(params string[] args)
    {
        using var output = new MemoryStream();
        using var error = new StringWriter();
        int code = Application.Run(args, output, error);
        return (code, Encoding.UTF8.GetString(output.ToArray()), error.ToString());
    }
}
