using System.CommandLine;
using System.Globalization;
using FourPer1000.Exchange;
using FourPer1000.Rules;
using FourPer1000.Targets;
using Argument = FourPer1000.Rules.Argument;

namespace FourPer1000.ConsoleHost;

/// <summary><c>evaluate-series</c>: judges any series by its target, of the plan or not.</summary>
internal static class EvaluateSeriesCommand
{
    public static Command Build(Screen screen)
    {
        var series = new Argument<string>("SERIES.json") { Description = screen.Say("evaluate-series.series") };
        var method = new Option<string>("--method")
        {
            Description = screen.Say("evaluate-series.method", new Argument("methods", TargetMethods.OfSeries)),
            HelpName = "METHOD",
            Required = true,
        };
        var thresholds = new Option<string?>("--thresholds") { Description = screen.Say("evaluate-series.thresholds"), HelpName = "NAME" };
        var asOf = new Option<string?>("--as-of") { Description = screen.Say("evaluate-series.as-of"), HelpName = "DATE" };
        Option<string?> outFile = CommandTree.OutOption(screen, "RESULT.json");
        var command = new Command("evaluate-series", screen.Say("command.evaluate-series")) { series, method, thresholds, asOf, outFile };
        command.SetAction(result => Run(
            screen,
            result.GetRequiredValue(series),
            MethodOf(screen, result.GetRequiredValue(method), result.GetValue(thresholds)),
            AsOf(screen, result.GetValue(asOf)),
            result.GetValue(outFile)));
        return command;
    }

    private static int Run(Screen screen, string path, SeriesMethod method, TimePoint? asOf, string? outFile)
    {
        Reading<SeriesFile> reading = SeriesFile.Read(File.ReadAllBytes(path), path);
        if (!reading.TryGet(out SeriesFile? file))
        {
            throw new UnusableInputException(screen, reading.Faults);
        }

        using var output = new OutputFile(outFile, screen.Results);
        SeriesResultsWriter.Write(output.Content, file, method, asOf, screen.Book);
        output.Commit();
        screen.Error.WriteLine(screen.Say(
            "evaluate-series.summary",
            new Argument("count", file.Entries.Count),
            new Argument("unreadable", file.Entries.Count(entry => entry.Series is null))));
        if (file.UnknownProperties > 0)
        {
            screen.Error.WriteLine(screen.Say("explain.unknown-properties", new Argument("count", file.UnknownProperties)));
        }

        return Application.Done;
    }

    private static SeriesMethod MethodOf(Screen screen, string id, string? thresholds)
    {
        if (!TargetMethods.OfSeries.Contains(id))
        {
            throw new UnusableInputException(screen.Say(
                "evaluate-series.unknown-method", new Argument("method", id), new Argument("methods", TargetMethods.OfSeries)));
        }

        return TargetMethods.Find(id, thresholds) ?? throw new UnusableInputException(screen.Say(
            "evaluate-series.unknown-thresholds", new Argument("method", id), new Argument("sets", TargetMethods.ThresholdsOf(id))));
    }

    // A date, or a year of four digits, which is included whole.
    private static TimePoint? AsOf(Screen screen, string? text)
    {
        if (text is null)
        {
            return null;
        }

        if (DateText.TryRead(text, out DateOnly day))
        {
            return TimePoint.OfDay(day);
        }

        bool isYear = text.Length == 4 && int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out _);
        return isYear
            ? TimePoint.OfYear(int.Parse(text, CultureInfo.InvariantCulture))
            : throw new UnusableInputException(screen.Say("evaluate-series.unreadable-as-of", new Argument("value", text)));
    }
}
