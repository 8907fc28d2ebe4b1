using FourPer1000.Exchange;
using FourPer1000.Rules;

namespace FourPer1000.ConsoleHost;

/// <summary>A day among the arguments.</summary>
internal static class DayArgument
{
    /// <summary>The day.</summary>
    /// <exception cref="UnusableInputException">It is not one.</exception>
    public static DateOnly Read(Screen screen, string text) => DateText.TryRead(text, out DateOnly day)
        ? day
        : throw new UnusableInputException(screen.Say("evaluate.unreadable-as-of", new Argument("value", text)));
}
