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

    [Theory]
    [InlineData(Language.English, "ended at its limit")]
    [InlineData(Language.French, "arrêtée à sa limite")]
    [InlineData(Language.Spanish, "terminó en su límite")]
    public void A_clash_of_which_the_rules_are_not_known_is_not_told_with_an_empty_list(Language language, string words)
    {
        var report = new SlateReport("infeasible", Hash, null, [], [], []);

        Said(report, language).Should().Contain(words).And.NotContain(": .");
    }

    [Fact]
    public void A_slate_whose_lot_alone_is_not_settled_says_so()
    {
        var slate = new Slate(Hash, [.. SlateLevels.All.Select(level => new SlateLevel(level, 0, true))], [], [], []);
        SlateReport report = SlateReport.Of(new SlateOutcome.Feasible(slate));
        SlateReport open = SlateReport.Of(new SlateOutcome.Feasible(slate with { Levels = [.. slate.Levels.Take(5), slate.Levels[5] with { Proven = false }] }));

        Said(report).Should().Contain("every level is proven").And.Contain("the lot is not settled");
        Said(open).Should().Contain("not every level is proven").And.NotContain("lot");
    }

    private static string Said(SlateReport report, Language language = Language.English)
    {
        var screen = new Screen(language, Stream.Null, TextWriter.Null);
        return new StringBuilder().AppendJoin('\n', SelectCommand.Lines(screen, report)).ToString();
    }
}
