using FourPer1000.Rules;

namespace FourPer1000.ConsoleHost;

/// <summary>Input cannot be read at all: the run ends with exit code 2 and these messages.</summary>
public sealed class UnusableInputException : Exception
{
    /// <summary>With a message for people.</summary>
    public UnusableInputException(string message)
        : base(message)
    {
    }

    /// <summary>With every fault, each on a line with its place.</summary>
    public UnusableInputException(Screen screen, ValueList<Fault> faults)
        : this(string.Join(Environment.NewLine, Lines(screen, faults)))
    {
    }

    private static IEnumerable<string> Lines(Screen screen, ValueList<Fault> faults)
    {
        ArgumentNullException.ThrowIfNull(screen);
        ArgumentNullException.ThrowIfNull(faults);
        return faults.Select(screen.Line).Prepend(screen.Say("error.unusable", new Argument("count", faults.Count)));
    }
}
