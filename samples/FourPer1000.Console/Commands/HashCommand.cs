using System.CommandLine;
using System.Text;
using FourPer1000.Selection;

namespace FourPer1000.ConsoleHost;

/// <summary><c>hash</c>: the hash of nominees and policy, to be published before there is a seed.</summary>
internal static class HashCommand
{
    public static Command Build(Screen screen)
    {
        var nominees = new Argument<string>("NOMINEES.json") { Description = screen.Say("hash.nominees") };
        Option<string?> standing = NomineesInput.StandingOption(screen);
        var command = new Command("hash", screen.Say("command.hash")) { nominees, standing };
        command.SetAction(result =>
        {
            SlateInput input = NomineesInput.Read(screen, result.GetRequiredValue(nominees), result.GetValue(standing), needsLot: false);
            screen.Results.Write(Encoding.UTF8.GetBytes(InputHash.Of(input).Value + "\n"));
            return Application.Done;
        });
        return command;
    }
}
