using System.CommandLine;
using FourPer1000.Exchange;
using FourPer1000.Rules;
using FourPer1000.Targets;
using FourPer1000.Testing;
using Argument = FourPer1000.Rules.Argument;

namespace FourPer1000.ConsoleHost;

/// <summary><c>report</c>: the dashboard of the plan as documents.</summary>
internal static class ReportCommand
{
    public static Command Build(Screen screen)
    {
        var directory = new Option<string>("--out") { Description = screen.Say("report.out"), HelpName = "DIR", Required = true };
        var observations = new Option<string?>("--observations") { Description = screen.Say("report.observations"), HelpName = "OBSERVATIONS.csv" };
        var asOf = new Option<string?>("--as-of") { Description = screen.Say("report.as-of"), HelpName = "DATE" };
        Option<string> plan = CommandTree.PlanOption(screen);
        var command = new Command("report", screen.Say("command.report")) { directory, observations, asOf, plan };
        command.SetAction(result => Run(
            screen,
            result.GetRequiredValue(directory),
            result.GetValue(observations),
            result.GetValue(asOf) is { } day ? DayArgument.Read(screen, day) : null,
            PlanEdition.All.First(edition => edition.Id.Value == result.GetRequiredValue(plan))));
        return command;
    }

    private static int Run(Screen screen, string directory, string? path, DateOnly? asOf, PlanEdition edition)
    {
        (ObservationTable table, DateOnly latest) = path is null
            ? (ObservationTable.Of(ObservationAxes.Default, SampleFile.Observations(screen)), SampleObservations.AsOf)
            : Read(screen, path);
        var evaluation = PlanEvaluation.Of(edition, table, new(asOf ?? latest));
        int files = ReportFolder.Write(directory, evaluation, screen.Book);
        screen.Error.WriteLine(path is null
            ? screen.Say("report.sample")
            : screen.Say("report.from", new Argument("file", path), new Argument("observations", table.Count)));
        screen.Error.WriteLine(screen.Say("report.written", new Argument("files", files), new Argument("directory", directory), new Argument("at", evaluation.Terms.AsOf)));
        return Application.Done;
    }

    // Without a day the one of the latest observation: the clock is never read.
    private static (ObservationTable Table, DateOnly Latest) Read(Screen screen, string path)
    {
        using FileStream input = File.OpenRead(path);
        Reading<ObservationsFile> reading = ObservationsFile.Read(input, path, ObservationAxes.Default);
        if (!reading.TryGet(out ObservationsFile? file))
        {
            throw new UnusableInputException(screen, reading.Faults);
        }

        screen.Error.WriteLine(screen.Say("evaluate.summary", new Argument("observations", file.Table.Count), new Argument("unreadable", file.Unreadable.Count)));
        return (file.Table, SampleFile.All(file.Table).Select(one => one.At).DefaultIfEmpty(new(2020, 12, 31)).Max());
    }
}
