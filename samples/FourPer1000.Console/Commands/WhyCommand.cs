using System.CommandLine;
using FourPer1000.Domain;
using FourPer1000.Exchange;
using FourPer1000.Selection;
using FourPer1000.Texts;
using Argument = FourPer1000.Rules.Argument;

namespace FourPer1000.ConsoleHost;

/// <summary><c>why</c>: why a person holds a seat, or does not.</summary>
internal static class WhyCommand
{
    public static Command Build(Screen screen)
    {
        var nominees = new Argument<string>("NOMINEES.json") { Description = screen.Say("select.nominees") };
        var person = new Option<string>("--person") { Description = screen.Say("why.person"), HelpName = "P", Required = true };
        var taskForce = new Option<string>("--task-force") { Description = screen.Say("why.task-force"), HelpName = "T", Required = true };
        var seat = new Option<string>("--seat") { Description = screen.Say("why.seat"), HelpName = "S", Required = true };
        Option<string?> outFile = CommandTree.OutOption(screen, "WHY.json"), standing = NomineesInput.StandingOption(screen);
        var command = new Command("why", screen.Say("command.why")) { nominees, standing, person, taskForce, seat, outFile };
        command.SetAction(result => Run(
            screen,
            NomineesInput.Read(screen, result.GetRequiredValue(nominees), result.GetValue(standing)),
            result.GetRequiredValue(person),
            new(result.GetRequiredValue(taskForce), result.GetRequiredValue(seat)),
            result.GetValue(outFile)));
        return command;
    }

    private static int Run(Screen screen, SlateInput input, string person, SeatId seat, string? outFile)
    {
        if (!input.People.Any(known => string.Equals(known.Id.Value, person, StringComparison.Ordinal)))
        {
            throw new UnusableInputException(screen.Say("why.unknown-person", new Argument("person", person)));
        }

        if (!input.Seats.Contains(seat))
        {
            throw new UnusableInputException(screen.Say("why.unknown-seat", new Argument("seat", seat.ToString())));
        }

        WhyAnswer answer = WhySearch.Ask(input, new PersonId(person), seat, SearchLimits.Default);
        using var output = new OutputFile(outFile, screen.Results);
        WhyFile.Write(output.Content, answer, screen.Book);
        output.Commit();
        screen.Error.WriteLine(screen.Book.Sentence(answer.Reason));
        return Application.Done;
    }
}
