using System.Text.Json;
using FourPer1000.Domain;
using FourPer1000.Texts;

namespace FourPer1000.Exchange.Tests;

public sealed class SchemaTests
{
    private static readonly string[] WithSchemaInside = ["items", "additionalProperties", "if", "else"];
    private static readonly string[] WithSchemasByName = ["properties", "$defs"];

    public static TheoryData<string> Names => [.. ExchangeSchemas.Names];

    public static TheoryData<string> Pages => [.. Examples.Pages.Keys.Order(StringComparer.Ordinal)];

    [Theory]
    [MemberData(nameof(Names))]
    public void A_schema_names_its_draft_and_itself(string name)
    {
        JsonElement schema = SchemaSet.Load(name);

        schema.GetProperty("$schema").GetString().Should().Be("https://json-schema.org/draft/2020-12/schema");
        schema.GetProperty("$id").GetString().Should().Be(SchemaSet.IdOf(name));
        schema.GetProperty("title").GetString().Should().NotBeEmpty();
    }

    [Theory]
    [MemberData(nameof(Names))]
    public void A_schema_uses_known_keywords_only_and_its_references_lead_somewhere(string name)
    {
        JsonElement root = SchemaSet.Load(name);
        foreach (JsonElement schema in Within(root))
        {
            // Every keyword is looked at, whatever the document is; what is wrong with it does not matter here.
            using var any = JsonDocument.Parse("""{ "any": [1] }""");
            new SchemaCheck(SchemaSet.OfThePackage, root, []).Run(schema, any.RootElement, "$");
        }
    }

    [Fact]
    public void The_package_carries_every_schema_and_no_other()
    {
        string[] carried = [.. typeof(ExchangeSchemas).Assembly.GetManifestResourceNames().Where(name => name.EndsWith(".schema.json", StringComparison.Ordinal))];

        carried.Should().BeEquivalentTo(ExchangeSchemas.Names.Select(name => name + ".schema.json"));
        ExchangeSchemas.Names.Should().BeInAscendingOrder(StringComparer.Ordinal);
        FluentActions.Invoking(() => ExchangeSchemas.Open("Terms")).Should().Throw<ArgumentException>();
        FluentActions.Invoking(() => ExchangeSchemas.Open(null!)).Should().Throw<ArgumentNullException>();
    }

    [Fact]
    public void An_unknown_keyword_is_an_error()
    {
        using var schema = JsonDocument.Parse("""{ "$id": "urn:fourper1000:schema:x", "properties": { "a": { "maxProperties": 1 } } }""");
        var set = new SchemaSet(schema.RootElement);

        FluentActions.Invoking(() => set.Problems("x", """{ "a": 1 }""")).Should().Throw<NotSupportedException>().WithMessage("*maxProperties*");
    }

    [Fact]
    public void The_lists_of_the_form_are_those_of_the_edition_and_the_codes()
    {
        JsonElement form = SchemaSet.Load("form");
        JsonElement properties = form.GetProperty("properties");

        Codes(form.GetProperty("$defs").GetProperty("objective")).Should().Equal(Edition.Edition2020.Plan.Objectives.Select(objective => objective.Code.Value));
        Codes(form.GetProperty("$defs").GetProperty("role")).Should().BeEquivalentTo(Roles.All.Select(role => role.Code()));
        Codes(properties.GetProperty("region")).Should().BeEquivalentTo(Edition.Edition2020.Atlas.Regions);
        Codes(properties.GetProperty("standing")).Should().BeEquivalentTo(Enum.GetValues<Standing>().Select(standing => standing.Code()));
        Codes(properties.GetProperty("language")).Should().Equal(Languages.All.Select(language => language.Code()));
    }

    [Theory]
    [MemberData(nameof(Pages))]
    public void Every_example_of_a_page_is_marked_and_valid(string page)
    {
        string text = Examples.Pages[page];

        Examples.MarksOf(text).Should().Be(Examples.BlocksOf(text));
        Examples.Of(text).SelectMany(example => SchemaSet.OfThePackage.Problems(example.Schema, example.Json)).Should().BeEmpty();
    }

    [Fact]
    public void Every_schema_has_an_example() =>
        Examples.Pages.Values.SelectMany(Examples.Of).Select(example => example.Schema).Distinct().Should().BeEquivalentTo(ExchangeSchemas.Names);

    [Theory]
    [InlineData(Language.English)]
    [InlineData(Language.French)]
    [InlineData(Language.Spanish)]
    public void The_plan_is_valid_with_translations_into_any_language(Language language) =>
        SchemaSet.OfThePackage.Problems("plan", PlanJson.Write(Edition.Edition2020.Plan, Phrasebook.In(language))).Should().BeEmpty();

    [Fact]
    public void The_plan_is_valid_without_translations() =>
        SchemaSet.OfThePackage.Problems("plan", PlanJson.Write(Edition.Edition2020.Plan, null)).Should().BeEmpty();

    [Theory]
    [InlineData(null, "r-1,p-1,2020-08-01T12:00:00Z,,C2,team-member,,,", "accepted")]
    [InlineData(null, "r-1,p-1,2020-10-01T12:00:00Z,,C2,regional-representative,africa,o-member,es", "accepted")]
    [InlineData("""{ "officeWithoutStanding": "conditional" }""", "r-1,p-1,2020-08-01T12:00:00Z,,C2,global-leader,,o-none,fr", "accepted")]
    [InlineData("""{ "lateOffice": "refuse" }""", "r-1,p-1,2020-10-01T12:00:00Z,amend,C2,regional-representative,,o-none,fr", "refused")]
    [InlineData(null, "r-1,p-1,2020-01-01T00:00:00Z,withdraw,C2,,,,", "refused")]
    [InlineData(null, "r-0,p-0,2020-08-01T12:00Z,,A1,team-member,,,\nr-1,p-0,2020-08-02T12:00Z,withdraw,A1,team-member,mars,,xx", "withdrawn")]
    [InlineData(null, ",,soon,join,X1,chair,mars,o-x,de,more", "unreadable")]
    [InlineData(null, "r-1,\"p\"1,,,,,,,", "unreadable")]
    public void Every_decision_that_is_written_is_valid(string? terms, string rows, string outcome)
    {
        string line = Call.Decide(Call.Lines(Call.Header, rows), Call.Of(terms))[^1];

        SchemaSet.OfThePackage.Problems("decision", line).Should().BeEmpty();
        JsonDocument.Parse(line).RootElement.GetProperty("outcome").GetString().Should().Be(outcome);
    }

    [Theory]
    [InlineData("terms", "[]")]
    [InlineData("terms", """{ "mostTaskForces": 0 }""")]
    [InlineData("terms", """{ "mostTaskForces": 2.5 }""")]
    [InlineData("terms", """{ "mostTaskForces": null }""")]
    [InlineData("terms", """{ "mostTaskforces": 3 }""")]
    [InlineData("terms", """{ "opensAt": "2020-06-15" }""")]
    [InlineData("terms", """{ "opensAt": "2020-06-15T00:00:00+14:01" }""")]
    [InlineData("terms", """{ "deadline": "2020-09-30\n" }""")]
    [InlineData("terms", """{ "lateOffice": "Reserve" }""")]
    [InlineData("form", """{ "submittedAt": "2020-08-01T12:00:00Z", "objective": "C2" }""")]
    [InlineData("form", """{ "submittedAt": "2020-08-01T12:00:00Z", "objective": "C5", "role": "team-member" }""")]
    [InlineData("form", """{ "objective": "C2", "action": "withdraw" }""")]
    [InlineData("form", """{ "submittedAt": "2020-08-01T12:00:00Z", "objective": "C2", "role": "team-member", "standing": null }""")]
    [InlineData("form", """{ "submittedAt": "2020-08-01T12:00:00Z", "objective": "C2", "role": "team-member", "active": [{ "role": "team-member" }] }""")]
    [InlineData("form", """{ "submittedAt": "2020-08-01T12:00:00Z", "objective": "C2", "role": "team-member", "terms": { "limit": 3 } }""")]
    [InlineData("form", """{ "submittedAt": "2020-08-01T12:00:00Z", "objective": "C2", "role": "team-member", "personId": "" }""")]
    [InlineData("plan", """{ "edition": "2020", "goals": [] }""")]
    public void A_wrong_document_is_rejected(string schema, string json) => SchemaSet.OfThePackage.Problems(schema, json).Should().NotBeEmpty();

    [Theory]
    [InlineData("\"outcome\":\"accepted\"", "\"outcome\":\"refused\"")]
    [InlineData("\"outcome\":\"accepted\"", "\"outcome\":\"undetermined\"")]
    [InlineData("\"track\":\"initial\"", "\"track\":null")]
    [InlineData("\"track\":\"initial\"", "\"track\":\"late\"")]
    [InlineData("\"personId\":\"p-1\"", "\"personId\":null")]
    [InlineData("\"personId\":\"p-1\"", "\"personId\":\"\"")]
    [InlineData("\"remedies\":[]", "\"remedies\":[[]]")]
    [InlineData("\"reasons\":[]", "\"reasons\":[{\"code\":\"registration.not-registered\",\"args\":{},\"clause\":\"C2.3\"}]")]
    [InlineData("\"conditions\":[],", "")]
    [InlineData("\"conditions\":[]", "\"conditions\":[\"organisation-joins\",\"organisation-joins\"]")]
    public void A_decision_that_contradicts_itself_is_rejected(string part, string other)
    {
        string line = Call.Decide(Call.Lines(Call.Header, "r-1,p-1,2020-08-01T12:00:00Z,,C2,team-member,,,"))[0];
        string changed = line.Replace(part, other, StringComparison.Ordinal);

        changed.Should().NotBe(line);
        SchemaSet.OfThePackage.Problems("decision", line).Should().BeEmpty();
        SchemaSet.OfThePackage.Problems("decision", changed).Should().NotBeEmpty();
    }

    private static IEnumerable<string?> Codes(JsonElement schema) => schema.GetProperty("enum").EnumerateArray().Select(code => code.GetString());

    private static IEnumerable<JsonElement> Within(JsonElement schema)
    {
        if (schema.ValueKind != JsonValueKind.Object)
        {
            yield break;
        }

        yield return schema;
        foreach (JsonProperty keyword in schema.EnumerateObject())
        {
            IEnumerable<JsonElement> inner =
                WithSchemaInside.Contains(keyword.Name) ? [keyword.Value]
                : WithSchemasByName.Contains(keyword.Name) ? keyword.Value.EnumerateObject().Select(one => one.Value)
                : keyword.Name == "oneOf" ? keyword.Value.EnumerateArray()
                : [];
            foreach (JsonElement one in inner.SelectMany(Within))
            {
                yield return one;
            }
        }
    }
}
