using System.Text;
using FourPer1000.Domain;
using FourPer1000.Exchange;
using FourPer1000.Selection;

namespace FourPer1000.ConsoleHost.Tests;

/// <summary>What <c>select</c> says where the search did not get to the end of everything.</summary>
public sealed class SelectionScreenTests
{
    private static readonly InputHash Hash = new("sha256:" + new string('0', 64));

    [Fact]
    public void Ways_out_that_are_not_proven_are_not_praised_as_the_cheapest()
    {
        var report = new SlateReport("infeasible", Hash, null, ["quota:w"], [], []);

        Said(report).Should().Contain("quota:w").And.NotContain("cheaper").And.NotContain("fewer");
        Said(report with { Unproven = ["repairs", "recruits"] }).Should().Contain("a cheaper one may exist").And.Contain("fewer people may be enough");
    }

    private static string Said(SlateReport report)
    {
        var screen = new Screen(Language.English, Stream.Null, TextWriter.Null);
        return new StringBuilder().AppendJoin('\n', SelectCommand.Lines(screen, report)).ToString();
    }
}
