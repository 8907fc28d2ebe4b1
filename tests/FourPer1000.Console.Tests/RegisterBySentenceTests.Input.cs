using static FourPer1000.ConsoleHost.Tests.RegisterSentences;

namespace FourPer1000.ConsoleHost.Tests;

/// <summary>The sentences about rows, cells and unreadable input.</summary>
public sealed partial class RegisterBySentenceTests
{
    private static readonly string SixtyFour = string.Concat(Enumerable.Repeat("\U0001F33E", 64));

    public static TheoryData<string, string> CellsThatAreUnknown => new()
    {
        { Form(objective: "A7"), "unknown-objective objective" },
        { Form(objective: "a1"), "unknown-objective objective" },
        { Form(objective: " A1"), "unknown-objective objective" },
        { Form(objective: "  "), "unknown-objective objective" },
        { Form(role: "Global-Leader"), "unknown-role role" },
        { Form(role: Representative, region: "Europe"), "unknown-region region" },
        { Form(role: Representative, region: " "), "unknown-region region" },
        { Form(organisation: "o-unknown"), "unknown-organisation organisationId" },
        { Form(organisation: " o-member"), "unknown-organisation organisationId" },
        { Form(action: "Register"), "unknown-action action" },
        { Form(action: " "), "unknown-action action" },
        { Form(language: "EN"), "unknown-language language" },
        { Form(at: "2020-07-01"), "unreadable-instant submittedAt" },
        { Form(id: SixtyFour + "x"), "id-too-long registrationId" },
        { Form(person: SixtyFour + "x"), "id-too-long personId" },
        { Form(organisation: SixtyFour + "x"), "id-too-long organisationId" },
        { Form(id: ""), "missing-value registrationId" },
        { Form(person: ""), "missing-value personId" },
        { Form(at: ""), "missing-value submittedAt" },
        { Form(objective: ""), "missing-value objective" },
        { Form(role: ""), "missing-value role" },
        { Form(action: "amend", role: ""), "missing-value role" },
    };

    [Theory]
    [MemberData(nameof(CellsThatAreUnknown))]
    public void A_cell_that_cannot_be_read_makes_the_row_unreadable_and_nothing_else(string row, string fault)
    {
        var decision = Decide(row)[0];
        decision.ShouldBeUnreadable(fault);
        string column = fault.Split(' ')[1];
        decision.GetProperty("reasons")[0].GetProperty("args").Text("value").Should().Be(row.Split(',')[Array.IndexOf(Header.Split(','), column)]);
    }

    [Theory]
    [InlineData("2020-07-01T10:00Z")]
    [InlineData("2020-07-01T00:00:00Z")]
    [InlineData("2020-07-01T23:59:59.1-14:00")]
    [InlineData("2020-07-01T23:59:59.1234567+14:00")]
    [InlineData("2020-07-01T10:00+00:00")]
    [InlineData("2020-07-01T10:00+05:45")]
    public void An_instant_of_the_format_is_read(string at) => Decide(Form(at: at))[0].ShouldBeAccepted("initial");

    [Theory]
    [InlineData("2020-07-01T10:00")]
    [InlineData("2020-07-01t10:00Z")]
    [InlineData("2020-07-01T10:00z")]
    [InlineData("2020-07-01T24:00Z")]
    [InlineData("2020-07-01T10:60Z")]
    [InlineData("2020-07-01T10:00:60Z")]
    [InlineData("2020-07-01T10:00:00.Z")]
    [InlineData("2020-07-01T10:00:00.12345678Z")]
    [InlineData("2020-07-01T10:00.5Z")]
    [InlineData("2020-07-01T10:00+14:01")]
    [InlineData("2020-07-01T10:00-14:01")]
    [InlineData("2020-07-01T10:00+0200")]
    [InlineData("2020-07-01T10:00+02")]
    [InlineData("2020-07-01T10:00\u221202:00")]
    [InlineData("2020-07-0\u0661T10:00Z")]
    [InlineData(" 2020-07-01T10:00Z")]
    [InlineData("2020-07-01T10:00Z ")]
    [InlineData("2020-07-01 10:00Z")]
    [InlineData("2020-06-31T10:00Z")]
    [InlineData("2019-02-29T10:00Z")]
    public void An_instant_outside_the_format_is_unreadable(string at) => Decide(Form(at: at))[0].ShouldBeUnreadable("unreadable-instant submittedAt");

    [Theory]
    [InlineData("0001-01-01T00:00+14:00")]
    [InlineData("9999-12-31T23:59:59.9999999-14:00")]
    [InlineData("0000-01-01T00:00Z")]
    [InlineData("9999-12-31T23:59:59.9999999Z")]
    public void An_instant_at_the_edge_of_the_calendar_does_not_stop_the_run(string at) => Decide(Form("r-1", at: at), Form("r-2", "p-2"))[1].ShouldBeAccepted("initial");

    [Fact]
    public void An_id_of_64_code_points_is_no_matter_how_many_bytes_not_too_long() =>
        DecideFile(
            Lines(Header, Form(SixtyFour, SixtyFour, role: Leader, organisation: SixtyFour)), organisations: Lines(OrganisationsHeader, SixtyFour + ",,,,,member,,"))[0]
            .ShouldBeAccepted("initial");

    [Fact]
    public void An_empty_line_is_no_row() => DecideFile(Header + "\n\n" + Form() + "\r\n\r\n\n").Should().HaveCount(1);

    [Fact]
    public void A_line_of_separators_only_is_a_row_of_empty_cells()
    {
        var decision = Decide(",,,,,,,,")[0];
        decision.ShouldBeUnreadable(
            "missing-value registrationId", "missing-value personId", "missing-value submittedAt", "missing-value objective", "missing-value role");
        decision.Text("registrationId").Should().BeNull();
        decision.GetProperty("reasons")[0].GetProperty("args").Text("value").Should().BeEmpty();
    }

    [Fact]
    public void A_short_row_reads_its_missing_cells_as_empty()
    {
        var decisions = Decide("r-1,p-1,2020-07-01T10:00Z,,C2,team-member", "r-2,p-1");
        decisions[0].ShouldBeAccepted("initial");
        decisions[1].ShouldBeUnreadable("missing-value submittedAt", "missing-value objective", "missing-value role");
    }

    [Fact]
    public void A_long_row_has_too_many_fields_beside_its_other_faults()
    {
        var decision = Decide(Form(objective: "Z9") + ",,")[0];
        decision.ShouldBeUnreadable("too-many-fields ", "unknown-objective objective");
        decision.Args("input.too-many-fields").GetProperty("value").ToString().Should().Be("11");
    }

    [Fact]
    public void An_id_of_an_earlier_row_is_a_duplicate_also_when_that_row_was_unreadable_or_refused()
    {
        var decisions = Decide(Form("r-1", objective: "Z9"), Form("r-1"), Form("r-2", role: Leader), Form("r-2"), Form("R-1"));
        decisions[1].ShouldBeUnreadable("duplicate-id registrationId");
        decisions[3].ShouldBeUnreadable("duplicate-id registrationId");
        decisions[4].ShouldBeAccepted("initial");
    }

    [Fact]
    public void An_empty_id_is_never_a_duplicate() => Decide(Form(""), Form(""))[1].ShouldBeUnreadable("missing-value registrationId");

    [Fact]
    public void A_column_gives_the_first_of_its_faults() =>
        Decide(Form(SixtyFour + "x"), Form(SixtyFour + "x", organisation: SixtyFour + "x"))[1].ShouldBeUnreadable("id-too-long registrationId", "id-too-long organisationId");

    [Fact]
    public void Every_fault_is_listed_ordered_by_code_and_then_by_the_column_order_of_the_document()
    {
        var decisions = Decide(Form("r-1"), Form("r-1", "", "now", "apply", "", "chief", "mars", "o-x", "de"));
        decisions[1].ShouldBeUnreadable(
            "duplicate-id registrationId", "missing-value personId", "missing-value objective", "unknown-action action", "unknown-language language",
            "unknown-organisation organisationId", "unknown-role role", "unreadable-instant submittedAt");
    }

    [Fact]
    public void The_column_order_of_the_document_holds_in_a_file_with_another_order() =>
        DecideFile("role,objective,submittedAt,personId,registrationId\n,,,,\n")[0].ShouldBeUnreadable(
            "missing-value registrationId", "missing-value personId", "missing-value submittedAt", "missing-value objective", "missing-value role");

    [Fact]
    public void With_an_unknown_action_the_row_is_checked_as_for_register() =>
        Decide(Form(action: "Withdraw", role: "", organisation: "o-x"))[0].ShouldBeUnreadable("missing-value role", "unknown-action action", "unknown-organisation organisationId");

    [Fact]
    public void Echoed_cells_are_as_read()
    {
        var decision = Decide(Form("\" r,1\"", "\"p\"\"1\r\n\"", objective: " a1", role: "chief"))[0];
        new[] { "registrationId", "personId", "objective", "role" }.Select(name => decision.Text(name)).Should().Equal(" r,1", "p\"1\r\n", " a1", "chief");
    }

    [Theory]
    [InlineData("r-1,p\"1,2020-07-01T10:00Z,,C2,team-member,,,", "personId", "p\"1")]
    [InlineData("r-1,\"p-1\"x,2020-07-01T10:00Z,,C2,team-member,,,", "personId", "\"p-1\"x")]
    [InlineData("r-1,\"p-1\" ,2020-07-01T10:00Z,,C2,team-member,,,", "personId", "\"p-1\" ")]
    [InlineData("r-1,p\r1,2020-07-01T10:00Z,,C2,team-member,,,", "personId", "p\r1")]
    [InlineData("r-1,\"p\n1\"x,2020-07-01T10:00Z,,C2,team-member,,,", "personId", "\"p\n1\"x")]
    [InlineData("r-1,p-1,2020-07-01T10:00Z,,C2,team-member,,,\r\r", "language", "\r")]
    [InlineData("r-1,p-1,2020-07-01T10:00Z,,Z9,chief,,,e\"n", "language", "e\"n")]
    [InlineData("r-1,p-1,2020-07-01T10:00Z,,C2,team-member,,,,x\"y", "", "x\"y")]
    public void Broken_quoting_ends_the_row_with_its_physical_line_and_stands_alone(string row, string column, string raw)
    {
        var decisions = Decide(row, Form("r-2"));
        decisions.Should().HaveCount(2);
        decisions[0].ShouldBeUnreadable("malformed-row " + column);
        decisions[0].Text("registrationId").Should().Be("r-1");
        // How far the raw text of the cell goes, to the next separator or to the end of the line, is left open.
        decisions[0].Args("input.malformed-row").Text("value").Should().StartWith(raw);
        decisions[1].ShouldBeAccepted("initial");
    }

    [Fact]
    public void A_lone_CR_inside_quotes_is_part_of_the_cell() => Decide(Form("\"r\r1\""))[0].Text("registrationId").Should().Be("r\r1");

    [Fact]
    public void Rows_end_with_LF_or_CRLF_and_the_last_one_with_the_file() =>
        DecideFile(Header + "\r\n" + Form("r-1") + "\n" + Form("r-2", "p-2") + "\r\n" + Form("r-3", "p-3", language: "es"))
            .Select(decision => decision.Text("outcome")).Should().Equal("accepted", "accepted", "accepted");

    [Fact]
    public void A_BOM_is_skipped_in_every_CSV_file() =>
        DecideFile("\uFEFF" + Lines(Header, Form(role: Leader)), null, "\uFEFF" + Lines(AffiliationsHeader, "p-1,o-member,,"), "\uFEFF" + Lines(Organisations))[0]
            .ShouldBeAccepted("initial");

    [Fact]
    public void Columns_stand_in_any_order_and_unknown_ones_are_ignored() =>
        DecideFile("x,role,objective,X,submittedAt,x,personId,,registrationId\n\"1,2\",team-member,C2,,2020-07-01T10:00Z,?,p-1,,r-1\n")[0].ShouldBeAccepted("initial");

    [Fact]
    public void Columns_that_are_not_needed_may_be_absent() =>
        DecideFile(
            Lines("registrationId,personId,submittedAt,objective,role", "r-1,p-1,2020-07-01T10:00Z,C2,global-leader"), null,
            Lines("personId,organisationId", "p-1,o-1"), Lines("organisationId,standing", "o-1,member"))[0].ShouldBeAccepted("initial");

    [Fact]
    public void A_header_may_be_quoted_and_stand_below_empty_lines() =>
        DecideFile("\n\r\n\"registrationId\"" + Lines(Header["registrationId".Length..], Form()))[0].ShouldBeAccepted("initial");

    [Fact]
    public void A_file_with_a_header_only_gives_no_lines() => DecideFile(Header).Should().BeEmpty();

    [Fact]
    public void The_result_is_UTF8_without_a_BOM_and_one_line_an_object()
    {
        var run = RegisterFolder.Once(Files(Lines(Header, Form("\"r\n\u2028é\U0001F33E\""), Form("r-2"))));
        run.Out![0].Should().Be((byte)'{');
        run.Lines().Should().HaveCount(2);
        run.Decisions()[0].Text("registrationId").Should().Be("r\n\u2028é\U0001F33E");
    }

    [Fact]
    public void Forms_in_the_journal_count_as_decided_before_the_file()
    {
        RegisterFolder.SkipWithoutJournal();
        using var folder = new RegisterFolder();
        string journal = folder.File("journal.db");
        folder.Run(Files(Lines([Header, .. Three, Form("r-4", "p-2"), Form("r-5", "p-3", role: Leader)])), "--journal", journal).ExitCode.Should().Be(0);
        var decisions = folder.Run(
            Files(Lines(
                Header, Form("r-6", objective: "B1"), Form("r-7", "p-2"), Form("r-1", "p-9"), Form("r-5", "p-3"), Form("r-8", "p-2", action: "withdraw"), Form("r-9", "p-3"))),
            "--journal", journal).Decisions();
        decisions[0].ShouldBeRefused("too-many-task-forces");
        decisions[1].ShouldBeRefused("already-registered");
        decisions[2].ShouldBeUnreadable("duplicate-id registrationId");
        decisions[3].ShouldBeUnreadable("duplicate-id registrationId");
        decisions[4].ShouldBeWithdrawn();
        decisions[5].ShouldBeAccepted("initial");
    }
}
