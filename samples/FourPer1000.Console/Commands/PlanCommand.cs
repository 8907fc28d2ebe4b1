using System.CommandLine;
using FourPer1000.Exchange;
using FourPer1000.Reporting;

namespace FourPer1000.ConsoleHost;

/// <summary><c>plan</c>: the strategic plan, its cells verbatim, with translations beside them.</summary>
internal static class PlanCommand
{
    public static Command Build(Screen screen)
    {
        var format = new Option<string>("--format") { Description = screen.Say("option.format"), HelpName = "md|json", DefaultValueFactory = _ => "md" };
        format.AcceptOnlyFromAmong("md", "json");
        Option<string?> outFile = CommandTree.OutOption(screen);
        var command = new Command("plan", screen.Say("command.plan")) { format, outFile };
        command.SetAction(result =>
        {
            // Without --lang the cells stand alone, as in the source.
            bool translated = result.GetResult("--lang") is System.CommandLine.Parsing.OptionResult { Implicit: false };
            string text = result.GetRequiredValue(format) == "json"
                ? PlanJson.Write(Edition.Edition2020.Plan, translated ? screen.Book : null)
                : PlanMarkdown.Write(Edition.Edition2020.Plan, screen.Book);
            return ResultText.Write(screen, result.GetValue(outFile), text);
        });
        return command;
    }
}
