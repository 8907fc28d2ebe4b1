using System.CommandLine;
using FourPer1000.Exchange;
using FourPer1000.Rules;
using FourPer1000.Selection;
using Argument = FourPer1000.Rules.Argument;

namespace FourPer1000.ConsoleHost;

/// <summary><c>draw</c>: a draw that anybody can follow.</summary>
internal static class DrawCommand
{
    public static Command Build(Screen screen)
    {
        var scheme = new Option<string>("--scheme") { Description = screen.Say("draw.scheme"), HelpName = "rfc3797", Required = true };
        scheme.AcceptOnlyFromAmong(LotScheme.Rfc3797.Code());
        var seed = new Option<string>("--seed") { Description = screen.Say("draw.seed"), HelpName = "KEY", Required = true };
        var pool = new Option<int>("--pool") { Description = screen.Say("draw.pool"), HelpName = "N", Required = true };
        var take = new Option<int>("--take") { Description = screen.Say("draw.take"), HelpName = "K", Required = true };
        Option<string?> outFile = CommandTree.OutOption(screen, "DRAW.json");
        var command = new Command("draw", screen.Say("command.draw")) { scheme, seed, pool, take, outFile };
        command.SetAction(result => Run(screen, result.GetRequiredValue(seed), result.GetRequiredValue(pool), result.GetRequiredValue(take), result.GetValue(outFile)));
        return command;
    }

    private static int Run(Screen screen, string seed, int pool, int take, string? outFile)
    {
        if (pool is < 1 or > Rfc3797.MostEntries || take < 0 || take > pool)
        {
            throw new UnusableInputException(screen.Say("draw.out-of-range", new Argument("most", Rfc3797.MostEntries)));
        }

        using var output = new OutputFile(outFile, screen.Results);
        ValueList<Rfc3797Draw> draws = Rfc3797.Draw(seed, pool, take);
        DrawFile.Write(output.Content, pool, draws);
        output.Commit();
        screen.Error.WriteLine(screen.Say("draw.drawn", new("pool", pool), new("picks", string.Join(", ", draws.Select(draw => draw.Pick)))));
        return Application.Done;
    }
}
