using System.Diagnostics;
using System.Diagnostics.Metrics;
using FourPer1000.Rules;

namespace FourPer1000.Hosting;

/// <summary>Traces and metrics of the desks, named as OpenTelemetry names them. Nothing personal stands in a tag.</summary>
public static class HostingTelemetry
{
    /// <summary>The name of the source of activities, of the meter, and of the category of the log.</summary>
    public const string Name = "FourPer1000.Hosting";

    private static readonly ActivitySource Source = new(Name);
    private static readonly Meter Meter = new(Name);
    private static readonly Counter<long> Commands = Meter.CreateCounter<long>("fourper1000.commands", "{command}", "Commands that reached a desk.");
    private static readonly Counter<long> Decisions = Meter.CreateCounter<long>("fourper1000.decisions", "{decision}", "Answers, by outcome.");
    private static readonly Counter<long> Conflicts = Meter.CreateCounter<long>("fourper1000.append.conflicts", "{conflict}", "Appends that somebody else was faster than.");
    private static readonly Histogram<double> Durations = Meter.CreateHistogram<double>("fourper1000.append.duration", "s", "How long appends took.");
    private static readonly Counter<long> Items = Meter.CreateCounter<long>("fourper1000.work.items", "{item}", "Due items that a worker came to.");

    internal static Activity? Start(CommandCall command)
    {
        Commands.Add(1, DeskOf(command), NameOf(command));
        Activity? activity = Source.StartActivity($"{command.Desk}.{command.Name}");
        return activity?.SetTag("fourper1000.desk", command.Desk).SetTag("fourper1000.command", command.Name);
    }

    internal static void Decided(Activity? activity, CommandCall command, string outcome, bool isRepeated)
    {
        Decisions.Add(1, DeskOf(command), NameOf(command), new("fourper1000.outcome", outcome), new("fourper1000.repeated", isRepeated));
        activity?.SetTag("fourper1000.outcome", outcome).SetTag("fourper1000.repeated", isRepeated);
    }

    internal static void Failed(Activity? activity, CommandCall command, Exception failure)
    {
        string type = failure.GetType().FullName!;
        Decisions.Add(1, DeskOf(command), NameOf(command), new("fourper1000.outcome", "failed"), new("error.type", type));
        activity?.SetStatus(ActivityStatusCode.Error).SetTag("error.type", type);
    }

    internal static void Conflicted(CommandCall command) => Conflicts.Add(1, DeskOf(command), NameOf(command));

    internal static void Appended(CommandCall command, AppendOutcome outcome, TimeSpan took) =>
        Durations.Record(took.TotalSeconds, DeskOf(command), new("fourper1000.append.outcome", OutcomeOf(outcome)));

    internal static void Worked(string rule, string outcome) => Items.Add(1, new("fourper1000.rule", rule), new("fourper1000.outcome", outcome));

    internal static string OutcomeOf(Decision decision) => decision.IsGranted ? "granted" : decision.IsRefused ? "refused" : "undetermined";

    private static string OutcomeOf(AppendOutcome outcome) => outcome switch
    {
        AppendOutcome.Appended => "appended",
        AppendOutcome.Conflicting => "conflicting",
        _ => "repeated",
    };

    private static KeyValuePair<string, object?> DeskOf(CommandCall command) => new("fourper1000.desk", command.Desk);

    private static KeyValuePair<string, object?> NameOf(CommandCall command) => new("fourper1000.command", command.Name);
}
