using System.CommandLine;
using FourPer1000.Exchange;
using Argument = FourPer1000.Rules.Argument;

namespace FourPer1000.ConsoleHost;

/// <summary><c>register</c>: decides forms in file order.</summary>
internal static class RegisterCommand
{
    public static Command Build(Screen screen)
    {
        var registrations = new Argument<string>("REGISTRATIONS.csv") { Description = screen.Say("register.registrations") };
        var organisations = new Option<string>("--organisations") { Description = screen.Say("register.organisations"), HelpName = "ORGS.csv", Required = true };
        var affiliations = new Option<string?>("--affiliations") { Description = screen.Say("register.affiliations"), HelpName = "AFF.csv" };
        var terms = new Option<string?>("--terms") { Description = screen.Say("register.terms"), HelpName = "TERMS.json" };
        Option<string?> outFile = CommandTree.OutOption(screen, "DECISIONS.jsonl");
        var command = new Command("register", screen.Say("command.register")) { registrations, organisations, affiliations, terms, outFile };
        command.SetAction(result => Run(
            screen,
            result.GetRequiredValue(registrations),
            new(result.GetRequiredValue(organisations), result.GetValue(affiliations), result.GetValue(terms)),
            result.GetValue(outFile)));
        return command;
    }

    private static int Run(Screen screen, string registrations, ReferencePaths paths, string? outFile)
    {
        CallReferences references = paths.Read(screen);
        using FileStream forms = File.OpenRead(registrations);
        using var output = new OutputFile(outFile, screen.Results);
        RegistrationTotals totals = Registering.Run(references, new(registrations, forms), output.Content, screen);
        output.Commit();
        screen.Error.WriteLine(screen.Say(
            "register.summary",
            new Argument("rows", totals.Rows),
            new Argument("accepted", totals.Count(RegistrationOutcome.Accepted)),
            new Argument("refused", totals.Count(RegistrationOutcome.Refused)),
            new Argument("withdrawn", totals.Count(RegistrationOutcome.Withdrawn)),
            new Argument("unreadable", totals.Count(RegistrationOutcome.Unreadable))));
        if (totals.UnknownColumns > 0)
        {
            screen.Error.WriteLine(screen.Say("register.unknown-columns", new Argument("count", totals.UnknownColumns)));
        }

        return Application.Done;
    }
}
