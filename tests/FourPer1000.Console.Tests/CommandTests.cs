using System.Text;
using System.Text.Json;
using System.Xml.Linq;

namespace FourPer1000.ConsoleHost.Tests;

public sealed class CommandTests : IDisposable
{
    private readonly string folder = Directory.CreateTempSubdirectory("fourper1000-commands-").FullName;

    public void Dispose() => Directory.Delete(folder, recursive: true);

    [Theory]
    [InlineData("en", "Usage:", "Decides registration forms")]
    [InlineData("fr", "Utilisation", "Décide des formulaires d’inscription")]
    [InlineData("es", "Uso:", "Decide los formularios de inscripción")]
    public void Help_speaks_three_languages(string language, string usage, string description)
    {
        (int code, string output, _) = Run("register", "--help", "--lang", language);
        code.Should().Be(0);
        output.Should().Contain(usage).And.Contain(description).And.Contain("--organisations ORGS.csv");
        Run("--help", "--lang", language).Output.Should().Contain("season").And.Contain("register").And.Contain("diagram");
    }

    [Fact]
    public void The_screen_is_English_where_nothing_is_said() => Run("--help").Output.Should().Contain("Usage:");

    [Theory]
    [InlineData("register")]
    [InlineData("no-such-command")]
    [InlineData("plan", "--format", "xml")]
    [InlineData("plan", "--lang", "de")]
    [InlineData("diagram", "no-such-machine")]
    [InlineData("explain", "--input", "no-such-file.json")]
    [InlineData("season", "--seed", "many")]
    public void Unusable_arguments_end_with_exit_code_2_and_a_message(params string[] args)
    {
        (int code, string output, string error) = Run(args);
        code.Should().Be(2);
        output.Should().BeEmpty();
        error.Should().NotBeNullOrWhiteSpace();
    }

    [Fact]
    public void The_plan_holds_every_cell_as_it_stands_in_the_data()
    {
        using var plan = JsonDocument.Parse(Run("plan", "--format", "json").Output);
        JsonElement[] objectives = [.. plan.RootElement.GetProperty("goals").EnumerateArray().SelectMany(goal => goal.GetProperty("objectives").EnumerateArray())];
        objectives.Should().HaveCount(24);
        foreach (JsonElement objective in objectives)
        {
            Domain.Objective source = Domain.StrategicPlan.Edition2020.Find(objective.GetProperty("code").GetString()!)!;
            objective.GetProperty("title").GetString().Should().Be(source.Title);
            objective.GetProperty("objective").GetString().Should().Be(source.Statement);
            objective.GetProperty("baseline2020").GetString().Should().Be(source.Baseline2020);
            objective.GetProperty("target2030").GetString().Should().Be(source.Target2030);
            objective.GetProperty("target2050").GetString().Should().Be(source.Target2050);
            objective.GetProperty("measures").GetArrayLength().Should().Be(source.Measures.Count);
            objective.TryGetProperty("translations", out _).Should().BeFalse();
        }
    }

    [Theory]
    [InlineData("fr", true)]
    [InlineData("es", false)]
    public void Translations_stand_beside_the_cells_and_say_whose_they_are(string language, bool goalsAreOfficial)
    {
        using var plan = JsonDocument.Parse(Run("plan", "--format", "json", "--lang", language).Output);
        JsonElement goal = plan.RootElement.GetProperty("goals")[0];
        goal.GetProperty("translations").GetProperty(language).GetProperty("statement").GetProperty("official").GetBoolean().Should().Be(goalsAreOfficial);
        JsonElement title = goal.GetProperty("objectives")[0].GetProperty("translations").GetProperty(language).GetProperty("title");
        title.GetProperty("official").GetBoolean().Should().BeFalse();
        title.GetProperty("language").GetString().Should().Be(language);
    }

    [Theory]
    [InlineData("en")]
    [InlineData("fr")]
    [InlineData("es")]
    public void A_diagram_is_drawn_in_three_formats(string language)
    {
        Run("diagram", "registration", "--format", "mermaid", "--lang", language).Output.Should().StartWith("stateDiagram-v2");
        Run("diagram", "registration", "--format", "dot", "--lang", language).Output.Should().StartWith("digraph");
        XElement svg = XElement.Parse(Run("diagram", "registration", "--format", "svg", "--lang", language).Output);
        svg.Attribute("lang")!.Value.Should().Be(language);
    }

    [Theory]
    [InlineData("en", "There is no active registration for this task force.")]
    [InlineData("fr", "Il n’y a pas d’inscription active à cette Task Force.")]
    [InlineData("es", "No hay ninguna inscripción activa en este Task Force.")]
    public void Every_reason_is_listed_with_clause_and_text(string language, string sentence)
    {
        string output = Run("reasons", "--lang", language).Output;
        output.Should().Contain("registration.not-registered (C2.3)").And.Contain(sentence).And.Contain("input.duplicate-id");
        ReasonCatalogue.All.Should().OnlyContain(reason => output.Contains(reason.Code, StringComparison.Ordinal));
    }

    [Theory]
    [InlineData(""","standing":"none" """, "✗", "✗ an office needs a member or partner behind it (C2.4)")]
    [InlineData(""","standing":"partner" """, "✓", "✓ an office needs a member or partner behind it (C2.4)")]
    [InlineData("", "?", "? an office needs a member or partner behind it (C2.4)")]
    public void An_explanation_shows_what_passed_and_what_did_not(string standing, string root, string line)
    {
        string form = Path.Combine(folder, "form.json");
        File.WriteAllText(form, $$"""{"submittedAt":"2020-08-01T12:00+02:00","objective":"C2","role":"global-leader"{{standing}}}""");
        (int code, string output, _) = Run("explain", "--input", form);
        code.Should().Be(0);
        output.Should().Contain(line).And.Contain("✓ the call is open (C2.5)");
        output.Split('\n')[1].Should().StartWith(root);
    }

    [Fact]
    public void Results_go_to_the_file_that_is_named()
    {
        string file = Path.Combine(folder, "plan.md");
        (int code, string output, _) = Run("plan", "--out", file);
        code.Should().Be(0);
        output.Should().BeEmpty();
        File.ReadAllText(file).Should().Contain("### A1 · Nationally Determined Contributions");
    }

    private static (int Code, string Output, string Error) Run(params string[] args)
    {
        using var output = new MemoryStream();
        using var error = new StringWriter();
        int code = Application.Run(args, output, error);
        return (code, Encoding.UTF8.GetString(output.ToArray()), error.ToString());
    }
}
