using FourPer1000.Rules;

namespace FourPer1000.Testing;

/// <summary>The conformance suite for a journal of one's own: whoever implements <c>IJournal</c> runs <see cref="OfJournal"/> and <see cref="OfClock"/>, each case on an empty journal; whoever keeps views or an outbox runs those groups, too.</summary>
public static class JournalConformance
{
    /// <summary>What every journal has to do.</summary>
    public static ValueList<string> OfJournal { get; } = NamesOf([.. AppendCases.All, .. WriterCases.All]);

    /// <summary>What has to hold whatever the clock says and while an append is under way; the subject names the clock that its journal was given.</summary>
    public static ValueList<string> OfClock { get; } = NamesOf(ClockCases.All);

    /// <summary>What kept views have to show.</summary>
    public static ValueList<string> OfViews { get; } = NamesOf(ViewCases.All);

    /// <summary>What an outbox has to do.</summary>
    public static ValueList<string> OfOutbox { get; } = NamesOf(OutboxCases.All);

    /// <summary>The names of all cases, for theories.</summary>
    public static ValueList<string> Names { get; } = [.. OfJournal, .. OfClock, .. OfViews, .. OfOutbox];

    /// <summary>The cases.</summary>
    public static ValueList<ConformanceCase<JournalSubject>> Cases { get; } = [.. AppendCases.All, .. WriterCases.All, .. ClockCases.All, .. ViewCases.All, .. OutboxCases.All];

    /// <summary>Runs a case by its name.</summary>
    /// <exception cref="AssertionFailedException">The journal is not as it has to be, or the subject does not name what the case needs.</exception>
    public static Task RunAsync(string name, JournalSubject subject) =>
        Cases.First(one => string.Equals(one.Name, name, StringComparison.Ordinal)).RunAsync(subject);

    private static ValueList<string> NamesOf(IEnumerable<ConformanceCase<JournalSubject>> cases) => ValueList.From(cases.Select(one => one.Name));
}
