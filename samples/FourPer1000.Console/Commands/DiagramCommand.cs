using System.CommandLine;
using FourPer1000.Reporting;
using FourPer1000.Rules;
using FourPer1000.StateMachines;
using Argument = FourPer1000.Rules.Argument;

namespace FourPer1000.ConsoleHost;

/// <summary><c>diagram</c>: draws a lifecycle from its table.</summary>
internal static class DiagramCommand
{
    public static Command Build(Screen screen)
    {
        var machine = new Argument<string>("MACHINE") { Description = screen.Say("diagram.machine", new Argument("machines", Names())) };
        var format = new Option<string>("--format") { Description = screen.Say("option.format"), HelpName = "mermaid|dot|svg", DefaultValueFactory = _ => "mermaid" };
        format.AcceptOnlyFromAmong("mermaid", "dot", "svg");
        Option<string?> outFile = CommandTree.OutOption(screen);
        var command = new Command("diagram", screen.Say("command.diagram")) { machine, format, outFile };
        command.SetAction(result =>
        {
            MachineOutline outline = Lifecycles.Find(result.GetRequiredValue(machine))
                ?? throw new UnusableInputException(screen.Say("diagram.unknown", new Argument("machine", result.GetRequiredValue(machine)), new Argument("machines", Names())));
            return ResultText.Write(screen, result.GetValue(outFile), Draw(outline, result.GetRequiredValue(format), screen));
        });
        return command;
    }

    public static string Draw(MachineOutline outline, string format, Screen screen)
    {
        var labels = new PhrasebookLabels(screen.Book);
        return format switch
        {
            "mermaid" => Mermaid.Write(outline, labels),
            "dot" => Dot.Write(outline, labels),
            _ => MachineDiagram.Svg(outline, labels, DiagramWords.For(screen.Language)),
        };
    }

    private static ValueList<string> Names() => ValueList.From(Lifecycles.All.Select(machine => machine.Name));
}
