using System.Text.Json;
using static FourPer1000.Exchange.Tests.Call;

namespace FourPer1000.Exchange.Tests;

public sealed class DecisionsWriterTests
{
    private static readonly string Page = Examples.Pages["registrations.md"];

    [Fact]
    public void The_five_rows_of_the_page_are_decided_byte_for_byte_as_it_shows()
    {
        CallReferences.Read(
            Edition.Edition2020,
            Named("ORGS.csv", Examples.FileOf(Page, "ORGS.csv")),
            Named("AFF.csv", Examples.FileOf(Page, "AFF.csv")),
            null).TryGet(out CallReferences? references).Should().BeTrue();

        string[] lines = Decide(Examples.FileOf(Page, "REGISTRATIONS.csv"), references);

        lines.Should().HaveCount(5);
        lines.Should().Equal(Examples.Of(Page).Where(example => example.Schema == "decision").Select(example => example.Json));
    }

    [Fact]
    public void A_condition_stands_with_the_acceptance_and_nowhere_else()
    {
        string[] lines = Decide(
            Lines(Header, "r-1,p-1,2020-08-20T09:30Z,,C2,global-leader,,o-none,", "r-2,p-1,2020-08-20T09:30Z,,C3,regional-representative,,o-none,"),
            Of("""{ "officeWithoutStanding": "conditional" }"""));

        Values(lines[0], "conditions").Should().Equal("organisation-joins");
        lines[0].Should().Contain("\"outcome\":\"accepted\",\"track\":\"initial\"");
        Values(lines[1], "conditions").Should().BeEmpty();
        lines[1].Should().Contain("\"remedies\":[[\"join-as-team-member\"],[\"name-the-region\"]]");
    }

    [Fact]
    public void A_refused_withdrawal_has_no_remedies()
    {
        string line = Decide(Lines(Header, "r-1,p-1,2020-01-01T00:00Z,withdraw,C2,,,,"))[0];

        line.Should().Contain("\"role\":null,\"outcome\":\"refused\",\"track\":null")
            .And.Contain("\"reasons\":[{\"code\":\"registration.not-registered\",\"args\":{},\"clause\":\"C2.3\"}],\"conditions\":[],\"remedies\":[]");
    }

    [Fact]
    public void Numbers_lists_and_instants_are_written_as_the_format_says()
    {
        string line = Decide(Lines(
            Header,
            "r-1,p-1,2020-08-20T09:30Z,,C2,team-member,,,",
            "r-2,p-1,2020-08-20T09:30Z,,A2,team-member,,,",
            "r-3,p-1,2020-06-14T21:59:59.9999999Z,,F1,team-member,,,"), Of("""{ "mostTaskForces": 2 }"""))[2];

        line.Should().Contain("{\"code\":\"registration.not-open-yet\",\"args\":{\"opensAt\":\"2020-06-15T00:00:00+02:00\"},\"clause\":\"C2.5\"}")
            .And.Contain("{\"code\":\"registration.too-many-task-forces\",\"args\":{\"limit\":2,\"active\":[\"A2\",\"C2\"]},\"clause\":\"C2.2\"}")
            .And.Contain("\"remedies\":[[\"wait-for-opening\",\"withdraw-another\"]]");
    }

    private static IEnumerable<string?> Values(string line, string property) =>
        JsonDocument.Parse(line).RootElement.GetProperty(property).EnumerateArray().Select(value => value.GetString());
}
