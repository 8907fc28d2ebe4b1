using System.CommandLine;
using FourPer1000.Exchange;
using FourPer1000.Rules;
using FourPer1000.Targets;
using Argument = FourPer1000.Rules.Argument;

namespace FourPer1000.ConsoleHost;

/// <summary><c>evaluate</c>: judges observations by an edition of the plan.</summary>
internal static class EvaluateCommand
{
    public static Command Build(Screen screen)
    {
        var observations = new Argument<string>("OBSERVATIONS.csv") { Description = screen.Say("evaluate.observations") };
        var asOf = new Option<string>("--as-of") { Description = screen.Say("evaluate.as-of"), HelpName = "DATE", Required = true };
        Option<string> plan = CommandTree.PlanOption(screen);
        var recorded = new Option<string?>("--recorded-until") { Description = screen.Say("evaluate.recorded-until"), HelpName = "INSTANT" };
        Option<string?> outFile = CommandTree.OutOption(screen, "EVALUATION.json");
        var command = new Command("evaluate", screen.Say("command.evaluate")) { observations, asOf, plan, recorded, outFile };
        command.SetAction(result => Run(
            screen,
            result.GetRequiredValue(observations),
            PlanEdition.All.First(edition => edition.Id.Value == result.GetRequiredValue(plan)),
            TermsOf(screen, result.GetRequiredValue(asOf), result.GetValue(recorded)),
            result.GetValue(outFile)));
        return command;
    }

    private static int Run(Screen screen, string path, PlanEdition edition, PlanEvaluationTerms terms, string? outFile)
    {
        using FileStream input = File.OpenRead(path);
        Reading<ObservationsFile> reading = ObservationsFile.Read(input, path, ObservationAxes.Default);
        if (!reading.TryGet(out ObservationsFile? file))
        {
            throw new UnusableInputException(screen, reading.Faults);
        }

        var evaluation = PlanEvaluation.Of(edition, file.Table, terms);
        using var output = new OutputFile(outFile, screen.Results);
        EvaluationWriter.Write(output.Content, evaluation, file.Unreadable, screen.Book);
        output.Commit();
        Summarise(screen, evaluation, file);
        return Application.Done;
    }

    private static void Summarise(Screen screen, PlanEvaluation evaluation, ObservationsFile file)
    {
        screen.Error.WriteLine(screen.Say(
            "evaluate.summary", new Argument("observations", file.Table.Count), new Argument("unreadable", file.Unreadable.Count)));
        foreach (string line in EvaluationLines.Of(screen, evaluation))
        {
            screen.Error.WriteLine(line);
        }

        if (file.UnknownColumns > 0)
        {
            screen.Error.WriteLine(screen.Say("register.unknown-columns", new Argument("count", file.UnknownColumns)));
        }
    }

    private static PlanEvaluationTerms TermsOf(Screen screen, string asOf, string? recordedUntil)
    {
        DateOnly day = DayArgument.Read(screen, asOf);
        if (recordedUntil is null)
        {
            return new(day);
        }

        return InstantText.TryRead(recordedUntil, out DateTimeOffset instant)
            ? new(day, instant, TargetTerms.Default)
            : throw new UnusableInputException(screen.Say("evaluate.unreadable-instant", new Argument("value", recordedUntil)));
    }
}
