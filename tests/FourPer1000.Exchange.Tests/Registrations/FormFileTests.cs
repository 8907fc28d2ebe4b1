using System.Text;
using FourPer1000.Domain;
using FourPer1000.Registration;
using FourPer1000.Rules;
using static FourPer1000.Exchange.Tests.Call;

namespace FourPer1000.Exchange.Tests;

public sealed class FormFileTests
{
    private const string Short = "\"submittedAt\":\"2020-08-01T12:00Z\",\"objective\":\"C2\",\"role\":\"team-member\"";

    [Fact]
    public void Everything_that_a_decision_needs_is_read()
    {
        FormFile file = Of("""
            { "registrationId": "r-1", "personId": "p-1", "submittedAt": "2020-09-30T23:30:00Z", "action": "amend", "objective": "C2",
              "role": "regional-representative", "region": "africa", "organisationId": "o-1", "language": "es", "standing": "partner",
              "active": [{ "objective": "C2" }, { "objective": "A1", "role": "global-leader" }], "terms": { "mostTaskForces": 1 } }
            """);

        file.Form.Should().Be(new RegistrationForm(
            new("r-1"), new("p-1"), new(2020, 9, 30, 23, 30, 0, TimeSpan.Zero), FormAction.Amend, "C2", Role.RegionalRepresentative, "africa", new OrganisationId("o-1"), Language.Spanish));
        file.Facts.Standing.Should().Be(Standing.Partner);
        file.Facts.LocalDate.Should().Be(new DateOnly(2020, 10, 1));
        file.Facts.Terms.MostTaskForces.Should().Be(1);
        file.Dossier.Entries.Select(entry => (entry.Objective.Value, entry.Role, entry.IsActive)).Should().Equal(
            ("A1", Role.GlobalLeader, true), ("C2", Role.TeamMember, true));
        file.UnknownProperties.Should().Be(0);
        Decide(file).Reasons.Select(reason => reason.Code).Should().Equal(RegistrationReasons.TooManyTaskForces);
    }

    [Fact]
    public void What_is_absent_has_a_default_and_an_absent_standing_is_not_known()
    {
        FormFile file = Of($$"""{{{Short}}}""");

        (file.Form.Action, file.Form.Region, file.Form.Organisation, file.Form.Language).Should().Be((FormAction.Register, null, null, Language.English));
        file.Facts.Standing.Should().BeNull();
        file.Facts.Terms.Should().Be(Edition.Edition2020.Registration);
        file.Dossier.Entries.Should().BeEmpty();
        Decide(file).IsGranted.Should().BeTrue();
    }

    [Fact]
    public void Without_a_standing_an_office_cannot_be_decided()
    {
        string leader = Short.Replace("team-member", "global-leader", StringComparison.Ordinal);

        Decide(Of($$"""{{{leader}}}""")).IsUndetermined.Should().BeTrue();
        Decide(Of($$"""{{{leader}},"standing":"none"}""")).Reasons.Select(reason => reason.Code).Should().Equal(RegistrationReasons.OfficeNeedsMemberOrPartner);
        Decide(Of($$"""{{{leader}},"standing":"member"}""")).IsGranted.Should().BeTrue();
    }

    [Fact]
    public void A_withdrawal_needs_no_role() =>
        Of("""{ "submittedAt": "2020-08-01T12:00Z", "objective": "C2", "action": "withdraw", "active": [{ "objective": "C2" }] }""").Form.Action.Should().Be(FormAction.Withdraw);

    [Fact]
    public void Unknown_properties_are_counted() => Of($$"""{{{Short}},"name":"x","Role":"y"}""").UnknownProperties.Should().Be(2);

    [Theory]
    [InlineData("[]", "1:1 $: input.wrong-type property= expected=object found=array")]
    [InlineData("{", "1:2: input.malformed-json problem=syntax")]
    [InlineData("{#,\"role\":\"global-leader\"}", "1:74 $.role: input.repeated-property property=role")]
    [InlineData("{#,\"standing\":null}", "1:85 $.standing: input.null-value property=standing")]
    [InlineData("{#,\"standing\":\"friend\"}", "1:85 $.standing: input.unknown-standing column=standing value=friend")]
    [InlineData("{#,\"action\":\"join\"}", "1:83 $.action: input.unknown-action column=action value=join")]
    [InlineData("{#,\"action\":1}", "1:83 $.action: input.wrong-type property=action expected=string found=number")]
    [InlineData("{#,\"region\":\"mars\"}", "1:83 $.region: input.unknown-region column=region value=mars")]
    [InlineData("{#,\"language\":\"de\"}", "1:85 $.language: input.unknown-language column=language value=de")]
    [InlineData("{#,\"personId\":\"\"}", "1:85 $.personId: input.missing-value column=personId value=")]
    [InlineData("{#,\"terms\":{\"limit\":3}}", "1:83 $.terms.limit: input.unknown-property property=limit")]
    [InlineData("{#,\"terms\":{\"mostTaskForces\":0}}", "1:100 $.terms.mostTaskForces: input.limit-below-one property=mostTaskForces value=0")]
    [InlineData("{#,\"terms\":[]}", "1:82 $.terms: input.wrong-type property=terms expected=object found=array")]
    [InlineData("{#,\"active\":{}}", "1:83 $.active: input.wrong-type property=active expected=array found=object")]
    [InlineData("{#,\"active\":[1]}", "1:84 $.active[0]: input.wrong-type property=active expected=object found=number")]
    [InlineData("{#,\"active\":[{\"objective\":\"A9\"}]}", "1:97 $.active[0].objective: input.unknown-objective column=objective value=A9")]
    [InlineData("{#,\"active\":[{\"objective\":\"A1\",\"role\":\"chair\"}]}", "1:109 $.active[0].role: input.unknown-role column=role value=chair")]
    public void A_fault_stands_with_its_line_and_column(string json, string fault) =>
        Shown(Read(json.Replace("#", Short, StringComparison.Ordinal))).Should().Equal("form.json:" + fault);

    [Theory]
    [InlineData("submittedAt", "yesterday", "input.unreadable-instant")]
    [InlineData("objective", "C9", "input.unknown-objective")]
    [InlineData("role", "chair", "input.unknown-role")]
    public void A_needed_property_that_is_wrong_or_absent_is_a_fault(string property, string value, string code)
    {
        var properties = new Dictionary<string, string> { ["submittedAt"] = "2020-08-01T12:00Z", ["objective"] = "C2", ["role"] = "team-member" };
        properties[property] = value;
        Read(System.Text.Json.JsonSerializer.Serialize(properties)).Faults.Should().ContainSingle().Which.Should().BeEquivalentTo(new { Code = code });
        properties.Remove(property);
        Fault absent = Read(System.Text.Json.JsonSerializer.Serialize(properties)).Faults.Should().ContainSingle().Subject;

        absent.Code.Should().Be(FileFaults.MissingProperty);
        absent.Place.Should().Be(new Place("form.json", 1, 1, "$." + property));
    }

    [Fact]
    public void Every_fault_is_listed_with_ids_that_are_too_long() =>
        Shown(Read($$"""{ "personId": "{{new string('x', 65)}}", "submittedAt": 5, "objective": "Z", "role": null }""")).Should().Equal(
            $"form.json:1:15 $.personId: input.id-too-long column=personId value={new string('x', 65)}",
            "form.json:1:99 $.submittedAt: input.wrong-type property=submittedAt expected=string found=number",
            "form.json:1:115 $.objective: input.unknown-objective column=objective value=Z",
            "form.json:1:128 $.role: input.null-value property=role");

    private static Decision Decide(FormFile file) => RegistrationPolicy.Explain(file.Dossier, file.Form, file.Facts).Decision;

    private static Reading<FormFile> Read(string json) => FormFile.Read(Encoding.UTF8.GetBytes(json), "form.json", Edition.Edition2020);

    private static FormFile Of(string json) => Read(json).TryGet(out FormFile? file) ? file : throw new InvalidOperationException(string.Join('\n', Shown(Read(json))));
}
