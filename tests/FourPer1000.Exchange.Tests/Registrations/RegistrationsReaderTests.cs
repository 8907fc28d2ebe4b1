using System.Text;
using FourPer1000.Domain;
using FourPer1000.Registration;
using static FourPer1000.Exchange.Tests.Call;

namespace FourPer1000.Exchange.Tests;

public sealed class RegistrationsReaderTests
{
    private const string Good = "r-1,p-1,2020-08-01T12:00:00+02:00,register,C2,regional-representative,africa,o-member,fr";

    [Fact]
    public void A_row_is_a_form()
    {
        RegistrationRow row = Rows(Good).Single();

        row.Faults.Should().BeEmpty();
        row.Form.Should().Be(new RegistrationForm(
            new("r-1"), new("p-1"), new(2020, 8, 1, 12, 0, 0, TimeSpan.FromHours(2)), FormAction.Register, "C2", Role.RegionalRepresentative, "africa", new OrganisationId("o-member"), Language.French));
    }

    [Fact]
    public void What_may_be_empty_has_a_default()
    {
        RegistrationForm form = Rows("r-1,p-1,2020-08-01T12:00Z,,C2,team-member,,,").Single().Form!;

        form.Action.Should().Be(FormAction.Register);
        form.Region.Should().BeNull();
        form.Organisation.Should().BeNull();
        form.Language.Should().Be(Language.English);
    }

    [Fact]
    public void A_withdrawal_looks_at_no_role_region_organisation_or_language()
    {
        RegistrationRow row = Rows("r-1,p-1,2020-08-01T12:00Z,withdraw,C2,chair,mars,o-x,de").Single();

        row.Form!.Action.Should().Be(FormAction.Withdraw);
        row.Form.Organisation.Should().BeNull();
        row.Role.Should().Be("chair");
        row.Language.Should().Be(Language.English);
        Rows("r-1,p-1,2020-08-01T12:00Z,withdraw,C2,,,,").Single().Role.Should().BeNull();
    }

    [Theory]
    [InlineData("team-member")]
    [InlineData("global-leader")]
    public void A_region_is_looked_at_for_a_representative_only(string role) =>
        Rows($"r-1,p-1,2020-08-01T12:00Z,,C2,{role},mars,,").Single().Form!.Region.Should().BeNull();

    [Fact]
    public void A_representative_without_a_region_is_a_form_that_can_be_refused() =>
        Rows("r-1,p-1,2020-08-01T12:00Z,,C2,regional-representative,,,").Single().Form!.Region.Should().BeNull();

    [Theory]
    [InlineData(",p-1,2020-08-01T12:00Z,,C2,team-member,,,", "input.missing-value registrationId=")]
    [InlineData("r-1,,2020-08-01T12:00Z,,C2,team-member,,,", "input.missing-value personId=")]
    [InlineData("r-1,p-1,,,C2,team-member,,,", "input.missing-value submittedAt=")]
    [InlineData("r-1,p-1,2020-08-01T12:00Z,,,team-member,,,", "input.missing-value objective=")]
    [InlineData("r-1,p-1,2020-08-01T12:00Z,,C2,,,,", "input.missing-value role=")]
    [InlineData("r-1,p-1,2020-08-01T12:00Z,,c2,team-member,,,", "input.unknown-objective objective=c2")]
    [InlineData("r-1,p-1,2020-08-01T12:00Z,, C2,team-member,,,", "input.unknown-objective objective= C2")]
    [InlineData("r-1,p-1,2020-08-01T12:00Z,,C2,Team-Member,,,", "input.unknown-role role=Team-Member")]
    [InlineData("r-1,p-1,2020-08-01T12:00Z,,C2,regional-representative,Africa,,", "input.unknown-region region=Africa")]
    [InlineData("r-1,p-1,2020-08-01T12:00Z,,C2,team-member,,o-x,", "input.unknown-organisation organisationId=o-x")]
    [InlineData("r-1,p-1,2020-08-01T12:00Z,Register,C2,team-member,,,", "input.unknown-action action=Register")]
    [InlineData("r-1,p-1,2020-08-01T12:00Z,,C2,team-member,,,de", "input.unknown-language language=de")]
    [InlineData("r-1,p-1,2020-08-01,,C2,team-member,,,", "input.unreadable-instant submittedAt=2020-08-01")]
    [InlineData("r-1,p-1,2020-08-01T12:00Z,,C2,team-member,,,,x", "input.too-many-fields =10")]
    [InlineData("r-1,p-1,2020-08-01T12:00Z,,C2", "input.missing-value role=")]
    [InlineData("r-1,p-1,2020-08-01T12:00Z,,C2,\"team\"-member,,,", "input.malformed-row role=\"team\"-member,,,")]
    [InlineData("r-1,p-1,2020-08-01T12:00Z,,C2,team-member\r,,,", "input.malformed-row role=team-member\r,,,")]
    public void A_row_that_cannot_be_read_says_why(string row, string fault)
    {
        RegistrationRow read = Rows(row).Single();

        read.Form.Should().BeNull();
        Shown(read).Should().Equal(fault);
    }

    [Fact]
    public void Ids_may_have_64_code_points_and_no_more()
    {
        string longest = string.Concat(Enumerable.Repeat("😀", 64));

        Rows($"{longest},{longest},2020-08-01T12:00Z,,C2,team-member,,,").Single().Faults.Should().BeEmpty();
        Shown(Rows($"{longest}a,{longest}b,2020-08-01T12:00Z,,C2,team-member,,{longest}c,").Single()).Should().Equal(
            $"input.id-too-long registrationId={longest}a", $"input.id-too-long personId={longest}b", $"input.id-too-long organisationId={longest}c");
    }

    [Fact]
    public void A_registration_id_of_an_earlier_row_is_a_duplicate_unreadable_rows_included()
    {
        string tooLong = new('x', 65);
        RegistrationRow[] rows = Rows(
            "r-1,,,,,,,,", Good, "r-2,\"p\"2", Good.Replace("r-1", "r-2", StringComparison.Ordinal), Good.Replace("r-1", "R-1", StringComparison.Ordinal),
            ",,,,,,,,", ",,,,,,,,", tooLong, tooLong);

        rows.Select(row => Shown(row).FirstOrDefault(fault => fault.StartsWith("input.duplicate", StringComparison.Ordinal))).Should().Equal(
            null, "input.duplicate-id registrationId=r-1", null, "input.duplicate-id registrationId=r-2", null, null, null, null, null);
        Shown(rows[^1]).Should().Contain($"input.id-too-long registrationId={tooLong}");
    }

    [Fact]
    public void Faults_are_ordered_by_code_and_then_by_the_columns_of_the_documentation_with_one_a_column()
    {
        string tooLong = new('x', 65);

        Shown(Rows($"{tooLong},,soon,join,X1,chair,mars,o-x,de,more").Single()).Should().Equal(
            $"input.id-too-long registrationId={tooLong}",
            "input.missing-value personId=",
            "input.too-many-fields =10",
            "input.unknown-action action=join",
            "input.unknown-language language=de",
            "input.unknown-objective objective=X1",
            "input.unknown-organisation organisationId=o-x",
            "input.unknown-role role=chair",
            "input.unreadable-instant submittedAt=soon");
        Shown(RowsOf("role,objective,submittedAt,personId,registrationId\n,,,,\n").Single()).Should().Equal(
            "input.missing-value registrationId=", "input.missing-value personId=", "input.missing-value submittedAt=", "input.missing-value objective=", "input.missing-value role=");
    }

    [Fact]
    public void Cells_are_echoed_as_read_and_null_where_they_are_empty()
    {
        RegistrationRow row = Rows(" r 1 ,,soon,,X1,chair,,,fr").Single();

        (row.RegistrationId, row.PersonId, row.Objective, row.Role, row.Language).Should().Be((" r 1 ", null, "X1", "chair", Language.French));
        RegistrationRow broken = Rows("r-1,p-1,x,,C2,\"chair\"s,,,fr").Single();
        (broken.RegistrationId, broken.PersonId, broken.Objective, broken.Role, broken.Language).Should().Be(("r-1", "p-1", "C2", null, Language.English));
    }

    [Fact]
    public void Columns_may_stand_in_any_order_and_unknown_ones_are_counted()
    {
        using var reader = new RegistrationsReader(
            Stream("note,role,objective,submittedAt,personId,registrationId,Role\nx,team-member,C2,2020-08-01T12:00Z,p-1,r-1,y\n"), "registrations.csv", References);

        reader.Read()!.Form!.Objective.Value.Should().Be("C2");
        reader.Read().Should().BeNull();
        reader.UnknownColumns.Should().Be(2);
        reader.Faults.Should().BeEmpty();
    }

    [Theory]
    [InlineData("", "1:1: input.no-header")]
    [InlineData("\n\n", "1:1: input.no-header")]
    [InlineData("registrationId,personId,submittedAt,objective\n", "1:1 role: input.missing-column column=role")]
    [InlineData("registrationId;personId;submittedAt;objective;role\n", "1:1: input.wrong-separator separator=;")]
    [InlineData("registrationId\tpersonId\tsubmittedAt\tobjective\trole\n", "1:1: input.wrong-separator separator=tab")]
    [InlineData("registrationId,personId,submittedAt,objective,role,role\n", "1:52 role: input.repeated-column column=role")]
    [InlineData("registrationId,personId,submittedAt,objective,ro\"le\n", "1:47: input.malformed-row column= value=ro\"le")]
    public void A_header_that_cannot_be_used_ends_the_reading_before_the_first_row(string text, string fault)
    {
        using var reader = new RegistrationsReader(Stream(text + Good + "\n"), "registrations.csv", References);
        using var empty = new RegistrationsReader(Stream(text), "registrations.csv", References);
        RegistrationsReader read = text.Trim().Length == 0 ? empty : reader;

        read.Read().Should().BeNull();
        read.Faults.Select(one => one.ToString().Replace(" : ", ": ", StringComparison.Ordinal)).Should().Equal("registrations.csv:" + fault);
    }

    [Fact]
    public void A_file_that_breaks_off_gives_the_rows_before_and_then_the_fault()
    {
        using var reader = new RegistrationsReader(Stream(Lines(Header, Good, "r-2,\"p-2")), "registrations.csv", References);

        reader.Read()!.Form.Should().NotBeNull();
        reader.Faults.Should().BeEmpty();
        reader.Read().Should().BeNull();
        reader.Faults.Select(fault => fault.ToString()).Should().Equal("registrations.csv:3:5: input.unclosed-quote");
    }

    [Fact]
    public void A_mark_of_the_byte_order_is_skipped_and_other_encodings_are_named()
    {
        using var marked = new RegistrationsReader(new MemoryStream([.. Encoding.UTF8.Preamble, .. Encoding.UTF8.GetBytes(Lines(Header, Good))]), "r.csv", References);
        using var western = new RegistrationsReader(new MemoryStream(Encoding.Latin1.GetBytes(Lines(Header, Good.Replace("p-1", "é", StringComparison.Ordinal)))), "r.csv", References);
        using var wide = new RegistrationsReader(new MemoryStream(Encoding.Unicode.GetBytes(Lines(Header, Good))), "r.csv", References);

        marked.Read()!.RegistrationId.Should().Be("r-1");
        western.Read().Should().BeNull();
        western.Faults.Select(fault => fault.ToString()).Should().Equal("r.csv:2:5: input.not-utf8 encoding=Windows-1252");
        wide.Read().Should().BeNull();
        wide.Faults.Select(fault => fault.ToString()).Should().Equal("r.csv:1:1: input.not-utf8 encoding=UTF-16LE");
    }

    private static string[] Shown(RegistrationRow row) => [.. row.Faults.Select(fault => $"{fault.Code} {fault.Column}={fault.Value}")];

    private static RegistrationRow[] Rows(params string[] rows) => RowsOf(Lines([Header, .. rows]));

    private static RegistrationRow[] RowsOf(string text)
    {
        using var reader = new RegistrationsReader(Stream(text), "registrations.csv", References);
        var rows = new List<RegistrationRow>();
        while (reader.Read() is { } row)
        {
            rows.Add(row);
        }

        reader.Faults.Should().BeEmpty();
        return [.. rows];
    }
}
