using System.Text;
using FourPer1000.Domain;
using FourPer1000.Rules;
using FourPer1000.Texts;
using Spectre.Console;

namespace FourPer1000.ConsoleHost;

/// <summary>What people see, in one language.</summary>
public sealed class Screen
{
    /// <summary>A screen.</summary>
    /// <param name="language">Its language.</param>
    /// <param name="output">Standard output.</param>
    /// <param name="error">Standard error.</param>
    public Screen(Language language, Stream output, TextWriter error)
    {
        Language = language;
        Results = output;
        Output = new StreamWriter(output, new UTF8Encoding(false), leaveOpen: true) { NewLine = "\n" };
        Error = error;
        Book = Phrasebook.In(language).With(typeof(Screen).Assembly.GetManifestResourceStream($"screen.{language.Code()}.json")!);
    }

    /// <summary>The language.</summary>
    public Language Language { get; }

    /// <summary>The suite's texts and the host's own.</summary>
    public Phrasebook Book { get; }

    /// <summary>Standard output as bytes.</summary>
    public Stream Results { get; }

    /// <summary>Standard output as text.</summary>
    public TextWriter Output { get; }

    /// <summary>Standard error.</summary>
    public TextWriter Error { get; }

    /// <summary>A text of the screen with its arguments.</summary>
    public string Say(string key, params ReadOnlySpan<Argument> arguments) => Book.Render("screen", key, arguments);

    /// <summary>A fault as a line: place, sentence, code.</summary>
    public string Line(Fault fault)
    {
        ArgumentNullException.ThrowIfNull(fault);
        return $"{fault.Place}: {Book.Render("fault", fault.Code, fault.Arguments.AsSpan())} [{fault.Code}]";
    }

    /// <summary>A console for tables and progress bars that writes to the given text.</summary>
    public static IAnsiConsole Canvas(TextWriter writer)
    {
        bool isTerminal = ReferenceEquals(writer, Console.Error) ? !Console.IsErrorRedirected : writer is StreamWriter && !Console.IsOutputRedirected;
        IAnsiConsole canvas = AnsiConsole.Create(new AnsiConsoleSettings
        {
            Out = new AnsiConsoleOutput(writer),
            Ansi = isTerminal ? AnsiSupport.Detect : AnsiSupport.No,
            ColorSystem = isTerminal ? ColorSystemSupport.Detect : ColorSystemSupport.NoColors,
            Interactive = isTerminal ? InteractionSupport.Detect : InteractionSupport.No,
        });
        canvas.Profile.Capabilities.Unicode = true;
        if (!isTerminal)
        {
            canvas.Profile.Width = 140;
        }

        return canvas;
    }
}
