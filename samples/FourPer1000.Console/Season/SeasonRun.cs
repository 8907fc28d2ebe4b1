using FourPer1000.Domain;
using FourPer1000.Exchange;
using FourPer1000.Rules;
using FourPer1000.Targets;
using FourPer1000.Testing;
using Spectre.Console;

namespace FourPer1000.ConsoleHost;

/// <summary>A season: act after act on one sample world. Each act is a class of its own.</summary>
internal sealed class SeasonRun(Screen screen, int seed, bool isFast, string? directory, string? journal)
{
    private readonly TextWriter people = directory is null ? screen.Output : screen.Error;
    private PlanEvaluation? evaluation;
    private (JournalReport Report, string Key) journaled;

    /// <summary>Runs all acts and shows the summary.</summary>
    public int Run()
    {
        using var folder = new SeasonFolder(directory);
        IAnsiConsole canvas = Screen.Canvas(people);
        people.WriteLine(screen.Say("season.title", new Argument("seed", seed)));
        people.WriteLine(screen.Say("season.demonstration"));
        people.Flush();
        (RegistrationTotals totals, SelectionTotals selection) = Progress(canvas, folder);
        folder.WriteDiagrams(screen);
        folder.WriteSummaries(totals, selection);
        new SeasonSummary(screen, totals).Show(canvas);
        new SelectionSummary(screen, selection).Show(canvas);
        people.WriteLine(screen.Say("season.evaluated", new Argument("at", SampleObservations.AsOf)));
        foreach (string line in EvaluationLines.Of(screen, evaluation!))
        {
            people.WriteLine(line);
        }

        people.WriteLine(screen.Say(
            "season.journal",
            new Argument("events", journaled.Report.Events),
            new Argument("answer", screen.Say(journaled.Report.IsWhole ? "season.journal-whole" : "season.journal-broken"))));
        if (journal is not null)
        {
            people.WriteLine(screen.Say("season.journal-key", new Argument("key", journaled.Key)));
        }

        if (directory is not null)
        {
            people.WriteLine(screen.Say("season.files", new Argument("directory", directory)));
        }

        people.Flush();
        return Application.Done;
    }

    private (RegistrationTotals, SelectionTotals) Progress(IAnsiConsole canvas, SeasonFolder folder)
    {
        if (!canvas.Profile.Capabilities.Interactive)
        {
            return Act(folder, (step, done, of) => people.WriteLine($"{step}: {done}/{of}"), isLive: false);
        }

        (RegistrationTotals, SelectionTotals)? totals = null;
        canvas.Progress().AutoClear(false).HideCompleted(false).Columns(
            new TaskDescriptionColumn { Alignment = Justify.Left }, new ProgressBarColumn(), new PercentageColumn()).Start(progress =>
        {
            var bars = new Dictionary<string, ProgressTask>(StringComparer.Ordinal);
            totals = Act(folder, Show, isLive: true);

            void Show(string step, int done, int of)
            {
                if (!bars.TryGetValue(step, out ProgressTask? bar))
                {
                    bars.Add(step, bar = progress.AddTask(step, maxValue: of));
                }

                bar.Value = done;
            }
        });
        return totals!.Value;
    }

    // The acts of the season, one after the other; tells how far each has come.
    private (RegistrationTotals, SelectionTotals) Act(SeasonFolder folder, Action<string, int, int> tell, bool isLive)
    {
        World world = World.Create(seed, isFast ? WorldSize.Tenth : WorldSize.Full);
        folder.Write("organisations.csv", stream => OrganisationsFile.Write(stream, world.Organisations));
        folder.Write("affiliations.csv", stream => AffiliationsFile.Write(stream, world.Affiliations));
        folder.Write("registrations.csv", stream => RegistrationsFile.Write(stream, world.Forms));
        tell(screen.Say("season.peopling"), world.Organisations.Count, world.Organisations.Count);
        CallReferences references = References(folder);
        RegistrationTotals registration = Register(folder, references, done =>
        {
            if (isLive || done == world.Forms.Count)
            {
                tell(screen.Say("season.registering"), done, world.Forms.Count);
            }
        });
        SelectionTotals selection = new Selecting(folder, screen).Run(world, references);
        tell(screen.Say("season.selecting"), selection.Slate.Seats.Count, selection.Slate.Seats.Count);
        journaled = new Journaling(journal).RunAsync(world, references, selection, done =>
        {
            if (isLive || done == world.Forms.Count)
            {
                tell(screen.Say("season.journaling"), done, world.Forms.Count);
            }
        }).GetAwaiter().GetResult();
        evaluation = Evaluating.Run(folder, screen, done =>
        {
            if (isLive || done == Languages.All.Count)
            {
                tell(screen.Say("season.reporting"), done, Languages.All.Count);
            }
        });
        return (registration, selection);
    }

    // From the files, as a portal would send them: what is shown is what the formats carry.
    private CallReferences References(SeasonFolder folder) =>
        new ReferencePaths(folder.PathOf("organisations.csv"), folder.PathOf("affiliations.csv"), null).Read(screen);

    private RegistrationTotals Register(SeasonFolder folder, CallReferences references, Action<int> progress)
    {
        RegistrationTotals? totals = null;
        using FileStream forms = File.OpenRead(folder.PathOf("registrations.csv"));
        folder.Write("decisions.jsonl", stream => totals = Registering.Run(references, new("registrations.csv", forms), stream, screen, progress));
        return totals!;
    }
}
