using System.Text;
using System.Text.Json;
using System.Text.Json.Nodes;

namespace FourPer1000.ConsoleHost.Tests;

public sealed class SelectionCommandTests : IDisposable
{
    private const string Nominees = """
        {"date":"2020-10-05","taskForces":["A1"],"regions":["africa"],
         "people":[{"id":"p1","attributes":{"category":"a","gender":"f"}},{"id":"p2","attributes":{"category":"b","gender":"m"}},{"id":"p3","attributes":{"category":"a","gender":"f"}}],
         "candidacies":[{"person":"p1","taskForce":"A1","seat":"global-leader","support":5},{"person":"p2","taskForce":"A1","seat":"africa","support":3},{"person":"p3","taskForce":"A1","seat":"africa","support":9}],
         "policy":{"quotas":[]},"lot":{"scheme":"sha256","seed":"demo"}}
        """;

    private readonly string folder = Directory.CreateTempSubdirectory("fourper1000-selection-").FullName;

    public void Dispose() => Directory.Delete(folder, recursive: true);

    [Fact]
    public void The_best_slate_is_written_with_its_certificate()
    {
        (int code, string output, string error) = Run("select", File("n.json", Nominees), "--out", PathOf("s.json"), "--certificate", PathOf("c.json"));

        code.Should().Be(0, error);
        output.Should().BeEmpty();
        JsonElement slate = Json("s.json");
        slate.GetProperty("status").GetString().Should().Be("optimal");
        slate.GetProperty("seats").EnumerateArray().Select(seat => seat.GetProperty("person").GetString()).Should().Equal("p1", "p2");
        slate.GetProperty("explanations")[1].GetProperty("args").GetProperty("level").GetString().Should().Be("imbalance");
        Json("c.json").GetProperty("inputHash").GetString().Should().Be(slate.GetProperty("inputHash").GetString());
    }

    [Theory]
    [InlineData("en", "is the only nominee")]
    [InlineData("fr", "est la seule personne proposée")]
    [InlineData("es", "es la única persona propuesta")]
    public void The_slate_explains_itself_in_the_language_of_the_run(string language, string words) =>
        Run("select", File("n.json", Nominees), "--lang", language).Output.Should().Contain(words);

    [Fact]
    public void Clashing_rules_are_an_answer_with_exit_code_1()
    {
        string clash = Nominees.Replace("\"quotas\":[]", "\"quotas\":[{\"id\":\"w\",\"attribute\":\"gender\",\"value\":\"f\",\"min\":3,\"max\":2,\"hard\":true}]", StringComparison.Ordinal);
        (int code, _, string error) = Run("select", File("n.json", clash), "--out", PathOf("s.json"));

        code.Should().Be(1);
        error.Should().Contain("quota:w");
        JsonElement slate = Json("s.json");
        slate.GetProperty("status").GetString().Should().Be("infeasible");
        slate.GetProperty("conflict").EnumerateArray().Select(rule => rule.GetString()).Should().Equal("quota:w");
        slate.TryGetProperty("seats", out _).Should().BeFalse();
        slate.TryGetProperty("levels", out _).Should().BeFalse();
    }

    [Theory]
    [InlineData("en", "Quota w asks for at least 3 with gender f: 2 nominees have it, for 2 of 2 seats.", "minimum of quota:w from 3 to 2")]
    [InlineData("fr", "demande au moins 3 avec gender f", "minimum de quota:w de 3 à 2")]
    [InlineData("es", "pide al menos 3 con gender f", "mínimo de quota:w de 3 a 2")]
    public void A_clash_is_told_in_numbers_with_its_ways_out(string language, string numbers, string way)
    {
        string clash = Nominees.Replace("\"quotas\":[]", "\"quotas\":[{\"id\":\"w\",\"attribute\":\"gender\",\"value\":\"f\",\"min\":3,\"hard\":true}]", StringComparison.Ordinal);

        Run("select", File("n.json", clash), "--out", PathOf("s.json"), "--lang", language).Error.Should().Contain(numbers).And.Contain(way);
    }

    [Theory]
    [InlineData("fr", "Le niveau « soutien » est donné comme 9 ; les sièges donnent 8.")]
    [InlineData("es", "El nivel «apoyo» figura como 9; los puestos dan 8.")]
    public void A_changed_value_is_told_in_the_words_of_the_language(string language, string words)
    {
        string nominees = File("n.json", Nominees), slate = PathOf("s.json"), certificate = PathOf("c.json");
        Run("select", nominees, "--out", slate, "--certificate", certificate);
        string changed = File("changed.json", System.IO.File.ReadAllText(slate).Replace("\"value\": 8", "\"value\": 9", StringComparison.Ordinal));

        Run("verify", changed, "--input", nominees, "--certificate", certificate, "--lang", language).Error
            .Replace('\u00A0', ' ').Replace('\u202F', ' ').Should().Contain(words);
    }

    [Fact]
    public void Somebody_who_declines_is_replaced_and_nobody_else_moves()
    {
        string standing = Nominees.Replace("\"quotas\":[]", "\"excluded\":[{\"person\":\"p2\",\"taskForce\":\"A1\",\"seat\":\"africa\",\"reason\":\"declined\"}]", StringComparison.Ordinal)
            .Replace("\"lot\":", "\"standing\":[{\"person\":\"p1\",\"taskForce\":\"A1\",\"seat\":\"global-leader\"},{\"person\":\"p2\",\"taskForce\":\"A1\",\"seat\":\"africa\"}],\"lot\":", StringComparison.Ordinal);
        string nominees = File("n.json", standing);

        Run("select", nominees, "--out", PathOf("s.json"), "--certificate", PathOf("c.json")).Code.Should().Be(0);

        JsonElement slate = Json("s.json");
        slate.GetProperty("seats").EnumerateArray().Select(seat => seat.GetProperty("person").GetString()).Should().Equal("p1", "p3");
        slate.GetProperty("levels").EnumerateArray().Select(level => level.GetProperty("name").GetString()).Should().HaveCount(7).And.HaveElementAt(3, "changes");
        Run("verify", PathOf("s.json"), "--input", nominees, "--certificate", PathOf("c.json")).Code.Should().Be(0);
    }

    [Theory]
    [InlineData("\"quotas\":[]", "\"qoutas\":[]", "$.policy.qoutas")]
    [InlineData("\"person\":\"p1\"", "\"person\":\"p9\"", "$.candidacies[0].person")]
    [InlineData("\"quotas\":[]", "\"fixed\":[{\"person\":\"p3\",\"taskForce\":\"A1\",\"seat\":\"global-leader\"}]", "$.policy.fixed[0]")]
    [InlineData("\"demo\"", "7", "$.lot.seed")]
    public void Unusable_input_ends_with_exit_code_2_and_nothing_written(string correct, string wrong, string place)
    {
        (int code, string output, string error) = Run("select", File("n.json", Nominees.Replace(correct, wrong, StringComparison.Ordinal)), "--out", PathOf("s.json"));

        code.Should().Be(2);
        output.Should().BeEmpty();
        error.Should().Contain(place);
        System.IO.File.Exists(PathOf("s.json")).Should().BeFalse();
    }

    [Fact]
    public void Contradictory_fixings_a_pool_without_candidacies_and_one_person_for_everything_have_clear_answers()
    {
        string two = Nominees.Replace("\"quotas\":[]", "\"fixed\":[{\"person\":\"p2\",\"taskForce\":\"A1\",\"seat\":\"africa\"},{\"person\":\"p3\",\"taskForce\":\"A1\",\"seat\":\"africa\"}]", StringComparison.Ordinal);
        Run("select", File("n.json", two), "--out", PathOf("two.json")).Code.Should().Be(1);
        Json("two.json").GetProperty("conflict").EnumerateArray().Select(rule => rule.GetString()).Should().Equal("fixed:A1/africa/p2", "fixed:A1/africa/p3");

        JsonNode empty = JsonNode.Parse(Nominees)!;
        empty["candidacies"] = new JsonArray();
        Run("select", File("n.json", empty.ToJsonString()), "--out", PathOf("empty.json")).Code.Should().Be(0);
        Json("empty.json").GetProperty("explanations").EnumerateArray().Select(one => one.GetProperty("code").GetString()).Should().Equal("no-nominee", "no-nominee");

        JsonNode one = JsonNode.Parse(Nominees)!;
        one["taskForces"] = new JsonArray();
        one["candidacies"] = new JsonArray([.. Domain.StrategicPlan.Edition2020.Objectives.SelectMany(objective => new[] { "global-leader", "africa" }
            .Select(seat => new JsonObject { ["person"] = "p1", ["taskForce"] = objective.Code.Value, ["seat"] = seat, ["support"] = 1 }))]);
        Run("select", File("n.json", one.ToJsonString()), "--out", PathOf("one.json")).Code.Should().Be(0);
        Json("one.json").GetProperty("seats").EnumerateArray().Count(seat => seat.GetProperty("person").GetString() == "p1").Should().Be(3);
    }

    [Fact]
    public void A_slate_is_verified_and_no_changed_one_is()
    {
        string nominees = File("n.json", Nominees), slate = PathOf("s.json"), certificate = PathOf("c.json");
        Run("select", nominees, "--out", slate, "--certificate", certificate);
        Run("verify", slate, "--input", nominees, "--certificate", certificate).Code.Should().Be(0);
        byte[] bytes = System.IO.File.ReadAllBytes(slate), proof = System.IO.File.ReadAllBytes(certificate);
        var random = new Random(7);
        for (int i = 0; i < 150; i++)
        {
            bool isSlate = i % 2 == 0;
            byte[] changed = [.. isSlate ? bytes : proof];
            changed[random.Next(changed.Length)] ^= (byte)(1 << random.Next(8));
            System.IO.File.WriteAllBytes(PathOf("changed.json"), changed);
            (int code, _, string error) = Run("verify", isSlate ? PathOf("changed.json") : slate, "--input", nominees, "--certificate", isSlate ? certificate : PathOf("changed.json"));
            code.Should().Be(1, error);
            error.Should().NotBeNullOrWhiteSpace();
        }

        Run("verify", slate, "--input", File("other.json", Nominees.Replace("\"support\":9", "\"support\":8", StringComparison.Ordinal)), "--certificate", certificate).Code.Should().Be(1);
        Run("verify", slate, "--input", File("lot.json", Nominees.Replace("demo", "another", StringComparison.Ordinal)), "--certificate", certificate).Code.Should().Be(1);
        Run("verify", slate, "--input", PathOf("nobody.json"), "--certificate", certificate).Code.Should().Be(2);
        Run("verify", slate, "--input", nominees).Code.Should().Be(2);
    }

    [Fact]
    public void A_clash_is_verified_with_its_conflict_and_its_ways_out()
    {
        string clash = Nominees.Replace("\"quotas\":[]", "\"quotas\":[{\"id\":\"w\",\"attribute\":\"gender\",\"value\":\"m\",\"min\":2,\"hard\":true}]", StringComparison.Ordinal);
        string nominees = File("n.json", clash), slate = PathOf("s.json"), certificate = PathOf("c.json");
        Run("select", nominees, "--out", slate, "--certificate", certificate).Code.Should().Be(1);

        Run("verify", slate, "--input", nominees, "--certificate", certificate).Code.Should().Be(0);
        JsonElement repair = Json("s.json").GetProperty("repairs")[0];
        repair.GetProperty("cost").GetInt32().Should().Be(1);
        repair.GetProperty("changes")[0].GetProperty("to").GetInt32().Should().Be(1);
        Json("s.json").GetProperty("recruits")[0].GetProperty("nominations")[0].GetProperty("attributes").GetProperty("gender").GetString().Should().Be("m");
        string other = File("changed.json", System.IO.File.ReadAllText(slate).Replace("\"cost\": 1", "\"cost\": 3", StringComparison.Ordinal));
        Run("verify", other, "--input", nominees, "--certificate", certificate).Code.Should().Be(1);
    }

    [Theory]
    [InlineData("p2", "africa", true, "selection.best-on-level", "imbalance")]
    [InlineData("p3", "africa", false, "selection.worse-on-level", "imbalance")]
    [InlineData("p1", "global-leader", true, "selection.only-nominee", "vacantLeaders")]
    [InlineData("p1", "africa", false, "selection.not-nominated", null)]
    public void Why_and_why_not_are_answered(string person, string seat, bool isSeated, string reason, string? level)
    {
        (int code, string output, _) = Run("why", File("n.json", Nominees), "--person", person, "--task-force", "A1", "--seat", seat);

        code.Should().Be(0);
        using var answer = JsonDocument.Parse(output);
        answer.RootElement.GetProperty("seated").GetBoolean().Should().Be(isSeated);
        answer.RootElement.GetProperty("reason").GetProperty("code").GetString().Should().Be(reason);
        JsonElement worse = answer.RootElement.GetProperty("firstWorse");
        (worse.ValueKind == JsonValueKind.Null ? null : worse.GetProperty("level").GetString()).Should().Be(level);
    }

    [Fact]
    public void The_draw_of_RFC_3797_comes_out_as_published()
    {
        (int code, _, _) = Run("draw", "--scheme", "rfc3797", "--seed", "9319./2.5.8.10.12./9.18.26.34.41.45./", "--pool", "25", "--take", "16", "--out", PathOf("d.json"));

        code.Should().Be(0);
        Json("d.json").GetProperty("picks").EnumerateArray().Select(pick => pick.GetInt32()).Should().Equal(17, 7, 2, 16, 25, 23, 8, 24, 19, 13, 22, 5, 18, 9, 1, 4);
    }

    [Fact]
    public void The_hash_is_known_before_the_seed_and_the_whole_lot_order_after_it()
    {
        string early = Nominees.Replace(",\"lot\":{\"scheme\":\"sha256\",\"seed\":\"demo\"}", "", StringComparison.Ordinal);
        (int code, string output, _) = Run("hash", File("early.json", early));
        Run("hash", File("n.json", Nominees)).Output.Should().Be(output);
        Run("select", PathOf("early.json"), "--out", PathOf("early-slate.json")).Code.Should().Be(2);
        Run("select", PathOf("n.json"), "--out", PathOf("s.json"), "--lot-order", PathOf("l.json")).Code.Should().Be(0);

        code.Should().Be(0);
        output.Should().Be(Json("s.json").GetProperty("inputHash").GetString() + "\n");
        JsonElement lots = Json("l.json");
        lots.GetProperty("inputHash").GetString().Should().Be(output.TrimEnd());
        lots.GetProperty("order").EnumerateArray().Select(entry => entry.GetProperty("person").GetString()).Should().BeEquivalentTo("p1", "p2", "p3");
    }

    [Theory]
    [InlineData("draw", "--scheme", "sha256", "--seed", "x", "--pool", "25", "--take", "3")]
    [InlineData("draw", "--scheme", "rfc3797", "--seed", "x", "--pool", "25", "--take", "26")]
    [InlineData("draw", "--scheme", "rfc3797", "--seed", "x", "--pool", "65536", "--take", "3")]
    [InlineData("draw", "--scheme", "rfc3797", "--seed", "x", "--pool", "0", "--take", "0")]
    [InlineData("draw", "--scheme", "rfc3797", "--seed", "x", "--pool", "25")]
    [InlineData("select")]
    [InlineData("select", "no-such-file.json")]
    public void Unusable_arguments_end_with_exit_code_2(params string[] args) => Run(args).Code.Should().Be(2);

    [Theory]
    [InlineData("p9", "A1", "africa")]
    [InlineData("p1", "A2", "africa")]
    [InlineData("p1", "A1", "mars")]
    public void Who_and_where_must_be_known(string person, string taskForce, string seat) =>
        Run("why", File("n.json", Nominees), "--person", person, "--task-force", taskForce, "--seat", seat).Code.Should().Be(2);

    private string PathOf(string name) => Path.Combine(folder, name);

    private string File(string name, string content)
    {
        System.IO.File.WriteAllText(PathOf(name), content);
        return PathOf(name);
    }

    private JsonElement Json(string name)
    {
        using var document = JsonDocument.Parse(System.IO.File.ReadAllBytes(PathOf(name)));
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
