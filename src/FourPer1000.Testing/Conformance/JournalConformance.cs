using FourPer1000.Rules;

namespace FourPer1000.Testing;

/// <summary>The conformance suite for a journal of one's own: whoever implements <c>IJournal</c>, <c>IViews</c> and <c>IOutbox</c> runs these cases, each on an empty journal.</summary>
public static class JournalConformance
{
    /// <summary>The cases.</summary>
    public static ValueList<ConformanceCase<JournalSubject>> Cases { get; } = [.. AppendCases.All, .. WriterCases.All, .. ViewCases.All, .. OutboxCases.All];

    /// <summary>The names of the cases, for theories.</summary>
    public static ValueList<string> Names { get; } = ValueList.From(Cases.Select(one => one.Name));

    /// <summary>Runs a case by its name.</summary>
    /// <exception cref="AssertionFailedException">The journal is not as it has to be.</exception>
    public static Task RunAsync(string name, JournalSubject subject) =>
        Cases.First(one => string.Equals(one.Name, name, StringComparison.Ordinal)).RunAsync(subject);
}
