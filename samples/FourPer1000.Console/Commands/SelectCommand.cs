using System.CommandLine;
using FourPer1000.Exchange;
using FourPer1000.Selection;
using Argument = FourPer1000.Rules.Argument;

namespace FourPer1000.ConsoleHost;

/// <summary><c>select</c>: the best slate, or why there is none.</summary>
internal static class SelectCommand
{
    public static Command Build(Screen screen)
    {
        var nominees = new Argument<string>("NOMINEES.json") { Description = screen.Say("select.nominees") };
        var certificate = new Option<string?>("--certificate") { Description = screen.Say("select.certificate"), HelpName = "CERT.json" };
        Option<string?> outFile = CommandTree.OutOption(screen, "SLATE.json");
        var command = new Command("select", screen.Say("command.select")) { nominees, outFile, certificate };
        command.SetAction(result => Run(screen, result.GetRequiredValue(nominees), result.GetValue(outFile), result.GetValue(certificate)));
        return command;
    }

    private static int Run(Screen screen, string path, string? outFile, string? certificateFile)
    {
        SlateInput input = NomineesInput.Read(screen, path);
        SlateOutcome outcome = SlateSearch.Find(input);
        var report = SlateReport.Of(outcome, outcome is SlateOutcome.Infeasible ? WaysOut.Of(input, SearchLimits.Default) : null);
        using var output = new OutputFile(outFile, screen.Results);
        SlateFile.Write(output.Content, report, screen.Book);
        if (certificateFile is not null && CertificateReport.Of(outcome) is { } proof)
        {
            using var certificate = new OutputFile(certificateFile, screen.Results);
            CertificateFile.Write(certificate.Content, proof);
            certificate.Commit();
        }

        output.Commit();
        Tell(screen, input, report);
        return outcome is SlateOutcome.Optimal ? Application.Done : Application.CheckFailed;
    }

    private static void Tell(Screen screen, SlateInput input, SlateReport report)
    {
        screen.Error.WriteLine(screen.Say($"select.{report.Status}", new Argument("rules", report.Conflict ?? [])));
        foreach (string line in ConflictLines.Of(screen, input, report))
        {
            screen.Error.WriteLine(line);
        }

        foreach (SlateLevel level in report.Slate?.Levels ?? [])
        {
            screen.Error.WriteLine(screen.Say("select.level", new("level", level.Name), new("value", (decimal)level.Value)));
        }
    }
}
