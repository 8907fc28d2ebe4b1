using System.Diagnostics;
using System.Globalization;

namespace FourPer1000.Selection.Tests;

/// <summary>How long something takes whatever else the machine does: the processor time of the own thread where the system tells it (Linux, in hundredths), the time of the clock elsewhere.</summary>
internal static class ThreadTime
{
    private const string Here = "/proc/thread-self/stat";

    public static TimeSpan Of(Action action)
    {
        var watch = Stopwatch.StartNew();
        TimeSpan before = Now() ?? default;
        action();
        return Now() is { } after ? after - before : watch.Elapsed;
    }

    public static TimeSpan BestOf(int times, Action action) => Enumerable.Range(0, times).Min(_ => Of(action));

    // The fields 14 and 15, user and system, stand behind the name in brackets, which may hold blanks.
    private static TimeSpan? Now()
    {
        if (!File.Exists(Here))
        {
            return null;
        }

        string line = File.ReadAllText(Here);
        string[] fields = line[(line.LastIndexOf(')') + 2)..].Split(' ');
        return TimeSpan.FromMilliseconds(10 * (long.Parse(fields[11], CultureInfo.InvariantCulture) + long.Parse(fields[12], CultureInfo.InvariantCulture)));
    }
}
