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
        var lots = new Option<string?>("--lot-order") { Description = screen.Say("select.lot-order"), HelpName = "LOTS.json" };
        Option<string?> outFile = CommandTree.OutOption(screen, "SLATE.json"), standing = NomineesInput.StandingOption(screen);
        var command = new Command("select", screen.Say("command.select")) { nominees, standing, outFile, certificate, lots };
        command.SetAction(result => Run(screen, NomineesInput.Read(screen, result.GetRequiredValue(nominees), result.GetValue(standing)), result.GetValue(outFile), result.GetValue(certificate), result.GetValue(lots)));
        return command;
    }

    private static int Run(Screen screen, SlateInput input, string? outFile, string? certificateFile, string? lotsFile)
    {
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

        if (lotsFile is not null)
        {
            using var lots = new OutputFile(lotsFile, screen.Results);
            LotOrderFile.Write(lots.Content, input);
            lots.Commit();
        }

        output.Commit();
        foreach (string line in Lines(screen, report))
        {
            screen.Error.WriteLine(line);
        }

        return outcome is SlateOutcome.Optimal ? Application.Done : Application.CheckFailed;
    }

    // Where the search ended at its limit, the sentence says what is not known.
    private static string Heading(SlateReport report) => report switch
    {
        { Conflict.Count: 0 } => "select.infeasible-open",
        { Status: "feasible", Slate: { } slate } when slate.Levels.All(level => level.Proven) => "select.feasible-lot",
        _ => $"select.{report.Status}",
    };

    /// <summary>What the screen says about an answer.</summary>
    public static IEnumerable<string> Lines(Screen screen, SlateReport report)
    {
        yield return screen.Say(Heading(report), new Argument("rules", report.Conflict ?? []));
        foreach (string open in report.Unproven)
        {
            yield return screen.Say($"select.unproven-{open}");
        }

        foreach (SlateLevel level in report.Slate?.Levels ?? [])
        {
            yield return screen.Say("select.level", new("level", level.Name), new("value", (decimal)level.Value));
        }

        foreach (ChangedSeat change in report.Slate?.ChangedSeats ?? [])
        {
            yield return $"  {screen.Book.Sentence(change)}";
        }
    }
}
