using System.CommandLine;
using System.CommandLine.Parsing;
using FourPer1000.Domain;
using FourPer1000.Hosting;
using FourPer1000.Storage.EntityFrameworkCore;

namespace FourPer1000.ConsoleHost;

/// <summary>The console host: reads the arguments and runs a command.</summary>
public static class Application
{
    /// <summary>Done; refusals in the data are results, not failures.</summary>
    public const int Done = 0;

    /// <summary>A check failed.</summary>
    public const int CheckFailed = 1;

    /// <summary>Unusable arguments, or input that cannot be read at all.</summary>
    public const int Unusable = 2;

    /// <summary>Runs one command line.</summary>
    /// <param name="args">The arguments.</param>
    /// <param name="output">Standard output, for results.</param>
    /// <param name="error">Standard error, for people.</param>
    /// <returns>The exit code.</returns>
    public static int Run(string[] args, Stream output, TextWriter error)
    {
        ArgumentNullException.ThrowIfNull(args);
        ArgumentNullException.ThrowIfNull(output);
        ArgumentNullException.ThrowIfNull(error);
        var screen = new Screen(LanguageOf(args), output, error);
        RootCommand root = CommandTree.Build(screen, args);
        ParseResult result = root.Parse(args);
        if (result.Errors.Count > 0 && !args.Contains("--help"))
        {
            return Refuse(screen, result);
        }

        try
        {
            return result.Invoke(new() { EnableDefaultExceptionHandler = false, Output = screen.Output, Error = error });
        }
        catch (UnusableInputException unusable)
        {
            error.WriteLine(unusable.Message);
            return Unusable;
        }
        catch (Exception e) when (e is JournalUnavailableException or DamagedEventException or UnknownEventException or NewerSchemaException or InvalidDataException)
        {
            error.WriteLine(screen.Say("error.journal", new Rules.Argument("detail", e.Message)));
            return Unusable;
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            // The system's own words: which file, and what is wrong with it.
            error.WriteLine(screen.Say("error.file", new Rules.Argument("detail", e.Message)));
            return Unusable;
        }
        finally
        {
            screen.Output.Flush();
        }
    }

    // The language of the screen has to be known before the arguments are judged, so that this can be said in it.
    private static Language LanguageOf(string[] args)
    {
        int option = Array.LastIndexOf(args, "--lang");
        string? code = option >= 0 && option + 1 < args.Length
            ? args[option + 1]
            : args.LastOrDefault(argument => argument.StartsWith("--lang=", StringComparison.Ordinal))?["--lang=".Length..];
        return Languages.TryParse(code, out Language language) ? language : Language.English;
    }

    private static int Refuse(Screen screen, ParseResult result)
    {
        screen.Error.WriteLine(screen.Say("error.arguments"));
        foreach (ParseError problem in result.Errors)
        {
            screen.Error.WriteLine($"  {problem.Message}");
        }

        screen.Error.WriteLine(screen.Say("help.hint", new Rules.Argument("command", CommandTree.PathOf(result.CommandResult.Command))));
        return Unusable;
    }
}
