using System.Text;
using static FourPer1000.ConsoleHost.Tests.RegisterSentences;

namespace FourPer1000.ConsoleHost.Tests;

/// <summary>The sentences about whole files: reference files with faults, files that cannot be read, unusable arguments.</summary>
public sealed partial class RegisterBySentenceTests
{
    [Theory]
    [InlineData("o-x,X,no-such-category,FR,europe,member,,", 7)]
    [InlineData("o-x,X,,FR,Europe,member,,", 11)]
    [InlineData("o-x,X,,FR,,Member,,", 12)]
    [InlineData("o-x,X,,FR,,,,", 12)]
    [InlineData("o-x,X,,FR,,member,2020-02-30,", 19)]
    [InlineData("o-x,X,,FR,,member,,01/07/2020", 20)]
    [InlineData("o-x,\"X, Y\",,FR,,\"member \",,", 17)]
    [InlineData(",X,,FR,,member,,", 1)]
    [InlineData("o-x,X\"Y,,FR,,member,,", 5)]
    public void A_cell_of_ORGS_that_cannot_be_read_is_a_fault_with_line_and_column(string row, int column) =>
        Refuse(organisations: Lines([.. Organisations, "", row])).ShouldName("orgs.csv", 7, column);

    [Theory]
    [InlineData("o-x,X,,FR,,member,")]
    [InlineData("o-x,X,,FR,,member,,,")]
    [InlineData("o-x,X,,FR,,member,2020-07-01,2020-07-01")]
    [InlineData("o-x,X,,FR,,member,2020-07-02,2020-07-01")]
    [InlineData(",,,,,,,")]
    [InlineData("o-x,X,,FR,,member,,\r\r")]
    public void A_row_of_ORGS_that_is_not_whole_is_a_fault_with_its_line(string row) =>
        Refuse(organisations: Lines([.. Organisations, row])).ShouldName("orgs.csv", 6);

    [Fact]
    public void A_place_counts_the_line_on_which_the_row_begins() =>
        Refuse(organisations: Lines(OrganisationsHeader, "o-1,\"two\nlines\",,,,member,,", "o-2,X,nonsense,,,\"member\",,")).ShouldName("orgs.csv", 4, 7);

    [Fact]
    public void A_reference_file_with_three_faults_lists_all_three_with_line_and_column()
    {
        string error = Refuse(organisations: Lines(
            OrganisationsHeader, "o-1,X,nonsense,,,member,,", "o-2,X,,,,member,,", "o-3,X,,,mars,member,,", "o-4,X,,,,friend,,"));
        error.ShouldName("orgs.csv", 2, 7);
        error.ShouldName("orgs.csv", 4, 9);
        error.ShouldName("orgs.csv", 5, 10);
    }

    [Fact]
    public void Two_faults_of_one_line_are_both_listed()
    {
        string error = Refuse(organisations: Lines(OrganisationsHeader, "o-1,X,nonsense,,mars,member,,"));
        error.ShouldName("orgs.csv", 2, 7);
        error.ShouldName("orgs.csv", 2, 17);
    }

    [Fact]
    public void The_faults_of_all_reference_files_are_listed_in_one_run()
    {
        string error = Refuse(
            "{\n\"mostTaskForces\": 0\n}", Lines(AffiliationsHeader, "p-1,o-member,,", "p-1,o-member,soon,"), Lines([.. Organisations, "o-4,X,,,,friend,,"]));
        error.ShouldName("orgs.csv", 6, 10);
        error.ShouldName("aff.csv", 3, 14);
        error.ShouldName("terms.json", 2);
    }

    [Fact]
    public void Overlapping_standings_of_one_organisation_are_a_fault()
    {
        string error = Refuse(organisations: Lines(OrganisationsHeader, "o-1,,,,,member,,2020-08-01", "o-2,,,,,none,,", "o-1,,,,,none,2020-07-31,"));
        (RegisterComparison.Names(error, "orgs.csv", 4) || RegisterComparison.Names(error, "orgs.csv", 2)).Should().BeTrue(error);
    }

    [Fact]
    public void Standings_that_touch_do_not_overlap() =>
        DecideFile(Lines(Header, Form()), organisations: Lines(OrganisationsHeader, "o-1,,,,,member,2020-08-01,", "o-1,,,,,none,,2020-08-01"))[0].ShouldBeAccepted("initial");

    [Fact]
    public void Affiliations_may_overlap() => DecideWith(null, ["p-1,o-none,,", "p-1,o-none,2020-01-01,", "p-1,o-none,,"], Form())[0].ShouldBeAccepted("initial");

    [Fact]
    public void An_organisations_category_region_and_country_may_be_empty() =>
        DecideFile(Lines(Header, Form(role: Leader, organisation: "o-1")), organisations: Lines(OrganisationsHeader, "o-1,X,,,,member,,"))[0].ShouldBeAccepted("initial");

    [Theory]
    [InlineData("p-1,o-unknown,,", 5)]
    [InlineData("p-1,,,", 5)]
    [InlineData(",o-member,,", 1)]
    [InlineData("p-1,o-member,2020-7-1,", 14)]
    [InlineData("p-1,o-member,2020-07-02,2020-07-01", null)]
    [InlineData("p-1,o-member,", null)]
    [InlineData("p-1,o-member,,,", null)]
    public void A_line_of_AFF_that_cannot_be_read_is_a_fault_with_line_and_column(string row, int? column) =>
        Refuse(affiliations: Lines(AffiliationsHeader, "p-1,o-member,,", row)).ShouldName("aff.csv", 3, column);

    [Theory]
    [InlineData("\"mostTaskForce\": 3")]
    [InlineData("\"MostTaskForces\": 3")]
    [InlineData("\"mostTaskForces\": 0")]
    [InlineData("\"mostTaskForces\": -1")]
    [InlineData("\"mostTaskForces\": 1.5")]
    [InlineData("\"mostTaskForces\": \"3\"")]
    [InlineData("\"mostTaskForces\": null")]
    [InlineData("\"opensAt\": null")]
    [InlineData("\"opensAt\": \"2020-06-15T00:00\"")]
    [InlineData("\"opensAt\": \"2020-06-15t00:00Z\"")]
    [InlineData("\"deadline\": \"2020-09-31\"")]
    [InlineData("\"deadline\": null")]
    [InlineData("\"deadline\": 20200930")]
    [InlineData("\"deadline\": \"2020-06-14\"")]
    [InlineData("\"timeZone\": \"europe/paris\"")]
    [InlineData("\"timeZone\": \"Europe/Atlantis\"")]
    [InlineData("\"timeZone\": \"Romance Standard Time\"")]
    [InlineData("\"timeZone\": \"../zoneinfo/Europe/Paris\"")]
    [InlineData("\"timeZone\": \"\"")]
    [InlineData("\"timeZone\": null")]
    [InlineData("\"lateOffice\": \"Reserve\"")]
    [InlineData("\"lateOffice\": true")]
    [InlineData("\"lateOffice\": null")]
    [InlineData("\"officeWithoutStanding\": \"reserve\"")]
    [InlineData("\"officeWithoutStanding\": null")]
    [InlineData("\"lateOffice\": \"reserve\", \"lateOffice\": \"reserve\"")]
    public void A_term_that_is_unknown_null_doubled_or_outside_its_range_is_a_fault_with_line_and_column(string term) =>
        Refuse(terms: "{\n  " + term + "\n}\n").ShouldName("terms.json", 2);

    [Fact]
    public void An_unknown_term_is_a_fault_beside_the_others()
    {
        string error = Refuse(terms: "{\n\"mostTaskForces\": 1.5,\n\"maximum\": 3,\n\"timeZone\": \"europe/paris\"\n}");
        error.ShouldName("terms.json", 2);
        error.ShouldName("terms.json", 3);
        error.ShouldName("terms.json", 4);
    }

    [Theory]
    [InlineData("2020-06-14T23:00Z", "Europe/Paris", 0)]
    [InlineData("2020-06-15T22:00Z", "Europe/Paris", 2)]
    [InlineData("2020-06-15T22:00Z", "Etc/UTC", 0)]
    public void A_deadline_before_the_date_of_the_opening_in_the_zone_of_the_call_is_a_fault(string opensAt, string zone, int exitCode) =>
        RegisterFolder.Once(Files(Lines(Header, Form()), $$"""{"opensAt":"{{opensAt}}","deadline":"2020-06-15","timeZone":"{{zone}}"}""")).ExitCode.Should().Be(exitCode);

    [Theory]
    [InlineData("")]
    [InlineData("[]")]
    [InlineData("null")]
    [InlineData("{\"mostTaskForces\":3")]
    [InlineData("{\"mostTaskForces\":3}{}")]
    public void Terms_that_are_no_JSON_object_end_the_run_with_exit_code_2(string terms) => Refuse(terms: terms).Should().Contain("terms.json");

    [Fact]
    public void All_terms_are_optional() => DecideUnder("{}", Form())[0].ShouldBeAccepted("initial");

    [Theory]
    [InlineData("registrationId")]
    [InlineData("personId")]
    [InlineData("submittedAt")]
    [InlineData("objective")]
    [InlineData("role")]
    public void Without_a_needed_column_the_run_ends_with_exit_code_2(string column)
    {
        Refuse(Files(Lines(Header.Replace(column, "x", StringComparison.Ordinal), Form()))).Should().Contain(column);
        Refuse(Files(Lines(Header.Replace(column, " " + column, StringComparison.Ordinal), Form()))).Should().Contain(column);
    }

    [Theory]
    [InlineData("organisationId,name\n")]
    [InlineData("name,standing\n")]
    [InlineData("organisationId,Standing\n")]
    [InlineData("organisationId,standing,name,standing\n")]
    [InlineData("\"organisationId,standing\n")]
    [InlineData("organisationId;standing\n")]
    [InlineData("")]
    public void ORGS_without_a_usable_header_end_the_run_with_exit_code_2(string organisations) => Refuse(organisations: organisations).Should().Contain("orgs.csv");

    [Fact]
    public void A_known_column_twice_ends_the_run_with_exit_code_2() => Refuse(Files(Lines(Header + ",language", Form() + ",")));

    [Theory]
    [InlineData("")]
    [InlineData("\uFEFF")]
    [InlineData("\r\n\n")]
    [InlineData(",,,,,,,,\n")]
    public void Without_a_header_the_run_ends_with_exit_code_2(string registrations) => Refuse(Files(registrations));

    [Fact]
    public void A_lone_CR_in_the_header_ends_the_run_with_exit_code_2()
    {
        Refuse(Files(Header + "\r" + Form() + "\r"));
        Refuse(Files(Header + ",x\ry\n" + Lines(Form())));
    }

    [Fact]
    public void A_quote_that_never_ends_ends_the_run_with_exit_code_2() => Refuse(Files(Lines(Header, Form("r-1"), Form("\"r-2"), Form("r-3"))));

    [Fact]
    public void Bytes_that_are_not_UTF8_end_the_run_with_exit_code_2()
    {
        var files = Files(Lines(Header, Form()));
        foreach (byte[] wrong in new byte[][] { [0xFF], [0xC3], [0xC0, 0x80], [0xED, 0xA0, 0x80], [0xF5, 0x80, 0x80, 0x80] })
        {
            Refuse(files with { Registrations = [.. files.Registrations, .. wrong] });
            Refuse(files with { Organisations = [.. files.Organisations, .. wrong] });
            Refuse(files with { Affiliations = [.. Bytes(Lines(AffiliationsHeader)), .. wrong] });
            Refuse(files with { Terms = [.. Bytes("{}"), .. wrong] });
        }
    }

    [Fact]
    public void A_refusal_names_the_separator_that_was_found() =>
        Refuse(Files(Lines(Header, Form()).Replace(',', ';'))).Should().MatchRegex("(?i);|semicolon");

    [Fact]
    public void A_refusal_names_the_encoding_that_was_found()
    {
        var files = Files(Lines(Header, Form()));
        byte[] latin = Encoding.Latin1.GetBytes(Lines([.. Organisations, "o-fr,Forêts et prés,,,,member,,"]));
        Refuse(files with { Organisations = latin }).Should().MatchRegex("(?i)1252|latin|8859");
        Refuse(files with { Registrations = Encoding.Latin1.GetBytes(Lines(Header, Form("é"))) }).Should().MatchRegex("(?i)1252|latin|8859");
    }

    [Fact]
    public void Unusable_arguments_end_with_exit_code_2()
    {
        using var folder = new RegisterFolder();
        folder.Run(Files(Lines(Header, Form()))).ExitCode.Should().Be(0);
        string registrations = folder.File(RegisterFolder.RegistrationsName);
        string organisations = folder.File(RegisterFolder.OrganisationsName);
        string @out = folder.File("other.jsonl");
        foreach (string[] args in new string[][]
                 {
                     ["register"],
                     ["register", registrations, "--out", @out],
                     ["register", "--organisations", organisations, "--out", @out],
                     ["register", folder.File("absent.csv"), "--organisations", organisations, "--out", @out],
                     ["register", registrations, "--organisations", folder.File("absent.csv"), "--out", @out],
                     ["register", registrations, "--organisations", organisations, "--term", "x", "--out", @out],
                     ["register", registrations, "--organisations", organisations, "--terms", folder.File("absent.json"), "--out", @out],
                     ["register", registrations, "--organisations", organisations, "--lang", "de", "--out", @out],
                 })
        {
            var run = folder.Run(args);
            run.ExitCode.Should().Be(2, string.Join(' ', args));
            run.Error.Should().NotBeEmpty();
            File.Exists(@out).Should().BeFalse();
        }
    }
}
