using System.CommandLine;
using FourPer1000.Exchange;
using FourPer1000.Rules;
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
        Option<string?> journal = CommandTree.JournalOption(screen);
        Option<string?> outFile = CommandTree.OutOption(screen, "DECISIONS.jsonl");
        var command = new Command("register", screen.Say("command.register")) { registrations, organisations, affiliations, terms, journal, outFile };
        command.SetAction(async (result, _) =>
        {
            var paths = new ReferencePaths(result.GetRequiredValue(organisations), result.GetValue(affiliations), result.GetValue(terms));
            string forms = result.GetRequiredValue(registrations);
            return result.GetValue(journal) is { } place
                ? await RunAsync(screen, forms, paths, place, result.GetValue(outFile))
                : Run(screen, forms, paths, result.GetValue(outFile));
        });
        return command;
    }

    private static int Run(Screen screen, string registrations, ReferencePaths paths, string? outFile)
    {
        CallReferences references = paths.Read(screen);
        using FileStream forms = File.OpenRead(registrations);
        using var output = new OutputFile(outFile, screen.Results);
        RegistrationTotals totals = Registering.Run(references, new(registrations, forms), output.Content, screen);
        output.Commit();
        return Say(screen, totals.Count, totals.UnknownColumns);
    }

    private static async Task<int> RunAsync(Screen screen, string registrations, ReferencePaths paths, string place, string? outFile)
    {
        CallReferences references = paths.Read(screen);
        using FileStream forms = File.OpenRead(registrations);
        using var output = new OutputFile(outFile, screen.Results);
        await using var host = new JournalHost(place, references.Edition with { Registration = references.Window.Terms }, references.Book, TimeProvider.System);
        await host.Database.MigrateAsync();
        var run = new JournaledForms(host, references);
        ValueList<Fault> faults = await run.RunAsync(new(registrations, forms), output.Content);
        if (faults.Count > 0)
        {
            throw new UnusableInputException(screen, faults);
        }

        output.Commit();
        return Say(screen, run.Count, run.UnknownColumns);
    }

    private static int Say(Screen screen, Func<RegistrationOutcome, int> count, int unknownColumns)
    {
        (int accepted, int refused, int withdrawn, int unreadable) =
            (count(RegistrationOutcome.Accepted), count(RegistrationOutcome.Refused), count(RegistrationOutcome.Withdrawn), count(RegistrationOutcome.Unreadable));
        screen.Error.WriteLine(screen.Say(
            "register.summary",
            new Argument("rows", accepted + refused + withdrawn + unreadable),
            new Argument("accepted", accepted),
            new Argument("refused", refused),
            new Argument("withdrawn", withdrawn),
            new Argument("unreadable", unreadable)));
        if (unknownColumns > 0)
        {
            screen.Error.WriteLine(screen.Say("register.unknown-columns", new Argument("count", unknownColumns)));
        }

        return Application.Done;
    }
}
