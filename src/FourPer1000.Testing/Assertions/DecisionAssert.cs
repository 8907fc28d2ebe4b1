using FourPer1000.Rules;

namespace FourPer1000.Testing;

/// <summary>Expectations about decisions, by codes and never by text. Codes are compared as sets: exactly those named, in any order, and no other.</summary>
/// <remarks>Works under every test framework. Hand in the <see cref="Explanation"/> instead of the decision, and a failure shows the tree of everything that was checked.</remarks>
public static class DecisionAssert
{
    /// <summary>Yes, without conditions.</summary>
    /// <exception cref="AssertionFailedException">It is not.</exception>
    public static void Granted(Decision decision) => Granted(decision, null);

    /// <summary>Yes, without conditions; a failure shows the whole explanation.</summary>
    /// <exception cref="AssertionFailedException">It is not.</exception>
    public static void Granted(Explanation explanation) => Granted(DecisionOf(explanation), explanation);

    /// <summary>Yes, on exactly these conditions.</summary>
    /// <param name="decision">The decision.</param>
    /// <param name="conditions">The codes of the remedies that are still to happen.</param>
    /// <exception cref="AssertionFailedException">It is not.</exception>
    public static void GrantedOn(Decision decision, params ReadOnlySpan<string> conditions)
    {
        ArgumentNullException.ThrowIfNull(decision);
        string[] expected = Named(conditions);
        Check(decision, null, $"granted on {List(expected)}, and nothing else", decision.IsGranted, expected, decision.Conditions.Select(condition => condition.Remedy.Code));
    }

    /// <summary>No, for exactly these reasons.</summary>
    /// <param name="decision">The decision.</param>
    /// <param name="codes">The reason codes.</param>
    /// <exception cref="AssertionFailedException">It is not.</exception>
    public static void RefusedFor(Decision decision, params ReadOnlySpan<string> codes) => RefusedFor(decision, null, Named(codes));

    /// <summary>No, for exactly these reasons; a failure shows the whole explanation.</summary>
    /// <param name="explanation">The explanation.</param>
    /// <param name="codes">The reason codes.</param>
    /// <exception cref="AssertionFailedException">It is not.</exception>
    public static void RefusedFor(Explanation explanation, params ReadOnlySpan<string> codes) => RefusedFor(DecisionOf(explanation), explanation, Named(codes));

    /// <summary>Cannot tell, for want of exactly these facts.</summary>
    /// <param name="decision">The decision.</param>
    /// <param name="facts">The names of the facts.</param>
    /// <exception cref="AssertionFailedException">It is not.</exception>
    public static void Undetermined(Decision decision, params ReadOnlySpan<string> facts) => Undetermined(decision, null, Named(facts));

    /// <summary>Cannot tell, for want of exactly these facts; a failure shows the whole explanation.</summary>
    /// <param name="explanation">The explanation.</param>
    /// <param name="facts">The names of the facts.</param>
    /// <exception cref="AssertionFailedException">It is not.</exception>
    public static void Undetermined(Explanation explanation, params ReadOnlySpan<string> facts) => Undetermined(DecisionOf(explanation), explanation, Named(facts));

    private static void Granted(Decision decision, Explanation? explanation) =>
        Check(decision, explanation, "granted, without conditions", decision is { IsGranted: true, Conditions.Count: 0 }, [], []);

    private static void RefusedFor(Decision decision, Explanation? explanation, string[] codes) =>
        Check(decision, explanation, $"refused for {List(codes)}, and nothing else", decision?.IsRefused == true, codes, decision?.Reasons.Select(reason => reason.Code));

    private static void Undetermined(Decision decision, Explanation? explanation, string[] facts) =>
        Check(decision, explanation, $"undetermined for want of {List(facts)}, and nothing else", decision?.IsUndetermined == true, facts, decision?.Missing.Select(missing => missing.Fact));

    private static void Check(Decision decision, Explanation? explanation, string expectation, bool isKind, string[] expected, IEnumerable<string>? given)
    {
        ArgumentNullException.ThrowIfNull(decision);
        HashSet<string> found = new(given ?? [], StringComparer.Ordinal);
        if (!isKind || !found.SetEquals(expected))
        {
            throw new AssertionFailedException(DecisionReport.Of(expectation, decision, explanation, expected, found));
        }
    }

    private static Decision DecisionOf(Explanation explanation)
    {
        ArgumentNullException.ThrowIfNull(explanation);
        return explanation.Decision;
    }

    private static string[] Named(ReadOnlySpan<string> codes) => codes.IsEmpty ? throw new ArgumentException("Name at least one code.", nameof(codes)) : codes.ToArray();

    private static string List(string[] codes) => string.Join(", ", codes);
}
