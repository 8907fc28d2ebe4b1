using System.CommandLine;
using System.CommandLine.Help;

namespace FourPer1000.ConsoleHost;

/// <summary>The commands, described in the language of the screen.</summary>
internal static class CommandTree
{
    public const string Name = "fourper1000";

    private static readonly (string Name, Func<Screen, Command> Build)[] Commands =
    [
        ("register", RegisterCommand.Build),
        ("plan", PlanCommand.Build),
        ("explain", ExplainCommand.Build),
        ("diagram", DiagramCommand.Build),
        ("reasons", ReasonsCommand.Build),
        ("evaluate", EvaluateCommand.Build),
        ("evaluate-series", EvaluateSeriesCommand.Build),
        ("report", ReportCommand.Build),
        ("select", SelectCommand.Build),
        ("verify", VerifyCommand.Build),
        ("why", WhyCommand.Build),
        ("draw", DrawCommand.Build),
        ("season", SeasonCommand.Build),
        ("journal", JournalCommand.Build),
    ];

    public static RootCommand Build(Screen screen, string[] args)
    {
        var language = new Option<string>("--lang")
        {
            Description = screen.Say("option.lang"),
            DefaultValueFactory = _ => "en",
            HelpName = "en|fr|es",
            Recursive = true,
        };
        language.Validators.Add(result =>
        {
            if (!Domain.Languages.TryParse(result.GetValueOrDefault<string>(), out _))
            {
                result.AddError(screen.Say("error.lang"));
            }
        });
        var root = new RootCommand(screen.Say("command.root"));
        foreach ((_, Func<Screen, Command> build) in Named(args))
        {
            root.Add(build(screen));
        }

        root.Add(language);
        foreach (HelpOption help in root.Options.OfType<HelpOption>())
        {
            help.Description = screen.Say("option.help");
            help.Action = new HelpScreen(screen);
        }

        foreach (VersionOption version in root.Options.OfType<VersionOption>())
        {
            version.Description = screen.Say("option.version");
        }

        return root;
    }

    public static string PathOf(Command command) =>
        command is RootCommand ? Name : $"{PathOf(command.Parents.OfType<Command>().First())} {command.Name}";

    public static Option<string> PlanOption(Screen screen)
    {
        var plan = new Option<string>("--plan") { Description = screen.Say("evaluate.plan"), HelpName = "2020|later", DefaultValueFactory = _ => "2020" };
        plan.AcceptOnlyFromAmong([.. Targets.PlanEdition.All.Select(edition => edition.Id.Value)]);
        return plan;
    }

    public static Option<string?> JournalOption(Screen screen) => new("--journal") { Description = screen.Say("option.journal"), HelpName = "DB" };

    public static Option<string?> OutOption(Screen screen, string helpName = "FILE") => new("--out")
    {
        Description = screen.Say("option.out"),
        HelpName = helpName,
    };

    // Describing every command takes longer than many of them run: where the arguments begin with a name, that command alone; else all, for help and for misspellings.
    private static (string Name, Func<Screen, Command> Build)[] Named(string[] args)
    {
        (string, Func<Screen, Command>)[] named = [.. Commands.Where(command => command.Name == args.FirstOrDefault())];
        return named.Length > 0 ? named : Commands;
    }
}
