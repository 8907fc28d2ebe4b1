using System.CommandLine;
using System.CommandLine.Invocation;

namespace FourPer1000.ConsoleHost;

/// <summary>The help of a command in the language of the screen.</summary>
internal sealed class HelpScreen(Screen screen) : SynchronousCommandLineAction
{
    public override bool ClearsParseErrors => true;

    public override int Invoke(ParseResult parseResult)
    {
        Command command = parseResult.CommandResult.Command;
        TextWriter output = screen.Output;
        output.WriteLine(command.Description);
        output.WriteLine();
        output.WriteLine(screen.Say("help.usage"));
        output.WriteLine($"  {Usage(command)}");
        Section(output, "help.arguments", command.Arguments.Select(argument => (argument.Name, argument.Description ?? "")));
        Section(output, "help.commands", command.Subcommands.Select(child => (child.Name, child.Description ?? "")));
        IEnumerable<Option> options = command.Options.Concat(command is RootCommand ? [] : parseResult.RootCommandResult.Command.Options.Where(option => option.Recursive));
        Section(output, "help.options", options.Select(option => (Form(option), option.Description ?? "")));
        output.WriteLine();
        output.WriteLine(screen.Say("help.exit-codes"));
        output.Flush();
        return Application.Done;
    }

    private static string Usage(Command command)
    {
        IEnumerable<string> parts = command.Subcommands.Count > 0
            ? ["COMMAND"]
            : command.Arguments.Select(argument => argument.Name)
                .Concat(command.Options.Where(option => option.Required).Select(Form))
                .Concat(command.Options.Where(option => !option.Required && !option.Recursive).Select(option => $"[{Form(option)}]"));
        return string.Join(' ', parts.Prepend(CommandTree.PathOf(command)).Append("[--lang en|fr|es]"));
    }

    private static string Form(Option option) => option.HelpName is { } value ? $"{option.Name} {value}" : option.Name;

    private void Section(TextWriter output, string heading, IEnumerable<(string Name, string Description)> rows)
    {
        (string Name, string Description)[] all = [.. rows];
        if (all.Length == 0)
        {
            return;
        }

        int width = all.Max(row => row.Name.Length) + 2;
        output.WriteLine();
        output.WriteLine(screen.Say(heading));
        foreach ((string name, string description) in all)
        {
            output.WriteLine($"  {name.PadRight(width)}{description}");
        }
    }
}
