using System.CommandLine;

namespace FourPer1000.ConsoleHost;

/// <summary><c>season</c>: the whole chain on sample data that ships with it.</summary>
internal static class SeasonCommand
{
    public static Command Build(Screen screen)
    {
        var seed = new Option<int>("--seed") { Description = screen.Say("season.seed"), HelpName = "N", DefaultValueFactory = _ => 1 };
        var directory = new Option<string?>("--out") { Description = screen.Say("season.out"), HelpName = "DIR" };
        Option<string?> journal = CommandTree.JournalOption(screen);
        var fast = new Option<bool>("--fast") { Description = screen.Say("season.fast") };
        var command = new Command("season", screen.Say("command.season")) { seed, journal, directory, fast };
        command.SetAction(result => new SeasonRun(screen, result.GetValue(seed), result.GetValue(fast), result.GetValue(directory), result.GetValue(journal)).Run());
        return command;
    }
}
