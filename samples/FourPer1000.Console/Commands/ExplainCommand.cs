using System.CommandLine;
using FourPer1000.Exchange;
using FourPer1000.Registration;
using FourPer1000.Rules;
using FourPer1000.Texts;
using Argument = FourPer1000.Rules.Argument;

namespace FourPer1000.ConsoleHost;

/// <summary><c>explain</c>: the tree of everything that is checked for one form, passes included.</summary>
internal static class ExplainCommand
{
    public static Command Build(Screen screen)
    {
        var input = new Option<string>("--input") { Description = screen.Say("explain.input"), HelpName = "FORM.json", Required = true };
        Option<string?> outFile = CommandTree.OutOption(screen);
        var command = new Command("explain", screen.Say("command.explain")) { input, outFile };
        command.SetAction(result => Run(screen, result.GetRequiredValue(input), result.GetValue(outFile)));
        return command;
    }

    private static int Run(Screen screen, string path, string? outFile)
    {
        Reading<FormFile> reading = FormFile.Read(File.ReadAllBytes(path), path, Edition.Edition2020);
        if (!reading.TryGet(out FormFile? file))
        {
            throw new UnusableInputException(screen, reading.Faults);
        }

        if (file.UnknownProperties > 0)
        {
            screen.Error.WriteLine(screen.Say("explain.unknown-properties", new Argument("count", file.UnknownProperties)));
        }

        Explanation explanation = RegistrationPolicy.Explain(file.Dossier, file.Form, file.Facts);
        return ResultText.Write(screen, outFile, ExplanationTree.Write(screen.Book, explanation));
    }
}
