using System.Text.Json;
using System.Text.Json.Nodes;
using System.Text.RegularExpressions;

namespace FourPer1000.ConsoleHost.Tests;

/// <summary>Compares runs and lines with what the oracle expects; a difference is a sentence, null is none.</summary>
internal static class RegisterComparison
{
    private static readonly string[] Echoed = ["registrationId", "personId", "objective", "role"];

    internal static string? Difference(OracleAnswer expected, RegisterRun actual)
    {
        if (expected.ExitCode != actual.ExitCode)
        {
            return $"exit code {expected.ExitCode} was expected, {actual.ExitCode} came; standard error:\n{actual.Error}";
        }

        if (expected.ExitCode != 0)
        {
            return actual.Out is not null ? "nothing may be written to --out on exit code 2"
                : expected.Faults.FirstOrDefault(fault => !Names(actual.Error, fault)) is { } missing
                    ? $"the fault {missing.File} line {string.Join(" or ", missing.Lines)} is not listed with line and column; standard error:\n{actual.Error}"
                    : null;
        }

        var lines = actual.Lines();
        if (lines.Count != expected.Lines.Count)
        {
            return $"{expected.Lines.Count} lines were expected, {lines.Count} came:\n{string.Join('\n', lines)}";
        }

        return Enumerable.Range(0, lines.Count).Select(i => Difference(expected.Lines[i], lines[i]) is { } difference
            ? $"line {i + 1}: {difference}\nexpected: {expected.Lines[i].Json.ToJsonString()}\nactual:   {lines[i]}" : null).FirstOrDefault(found => found is not null);
    }

    /// <summary>Whether a text names a place: the file, then the line, then a column (or any, when none is given).</summary>
    internal static bool Names(string text, string file, int line, int? column = null) =>
        Regex.IsMatch(text, $@"{Regex.Escape(file)}[^\d\n]{{1,20}}{line}[^\d\n]{{1,20}}{(column is { } c ? $@"{c}(?!\d)" : @"\d+")}", RegexOptions.CultureInvariant);

    private static bool Names(string text, OracleFault fault) =>
        fault.Lines.Count == 0 ? text.Contains(fault.File, StringComparison.Ordinal) : fault.Lines.Any(line => Names(text, fault.File, line));

    private static string? Difference(OracleLine expected, string line)
    {
        JsonObject? actual;
        try
        {
            actual = JsonNode.Parse(line) as JsonObject;
        }
        catch (JsonException problem)
        {
            return $"no JSON: {problem.Message}";
        }

        if (actual is null)
        {
            return "no JSON object";
        }

        foreach (string name in (string[])[.. Echoed, "outcome", "track", "edition", "conditions", "remedies"])
        {
            if (!actual.TryGetPropertyValue(name, out var value))
            {
                return $"'{name}' is absent";
            }

            bool mayBeRaw = name == expected.BrokenEcho && value is not null && expected.BrokenValues.Contains(TextOf(value), StringComparer.Ordinal);
            if (!mayBeRaw && !JsonNode.DeepEquals(value, expected.Json[name]))
            {
                return $"'{name}' differs";
            }
        }

        return string.IsNullOrEmpty(TextOf(actual["text"])) ? "'text' is no text" : DifferenceOfReasons(expected, actual["reasons"] as JsonArray);
    }

    private static string? DifferenceOfReasons(OracleLine expected, JsonArray? actual)
    {
        var reasons = expected.Json["reasons"]!.AsArray();
        if (actual is null || actual.Count != reasons.Count)
        {
            return "the number of reasons differs";
        }

        for (int i = 0; i < reasons.Count; i++)
        {
            string code = TextOf(reasons[i]!["code"])!;
            if (actual[i] is not JsonObject reason || TextOf(reason["code"]) != code || reason["args"] is not JsonObject args)
            {
                return $"reason {i + 1} is not {code} with args";
            }

            if (!Regex.IsMatch(TextOf(reason["clause"]) ?? "", @"\AC\d+\.\d+[a-z]?\z", RegexOptions.CultureInvariant))
            {
                return $"{code} cites no clause";
            }

            foreach (var (name, value) in reasons[i]!["args"]!.AsObject())
            {
                if (!SameArgument(code, name, value, args[name], expected.BrokenValues))
                {
                    return $"{code}: args.{name} differs";
                }
            }
        }

        return null;
    }

    private static bool SameArgument(string code, string name, JsonNode? expected, JsonNode? actual, IReadOnlyList<string> brokenValues) => (code, name) switch
    {
        // An instant may be written in another way as long as it is the same instant.
        (_, "opensAt") => TextOf(actual) is { } text && OracleInstant.Read(text) == OracleInstant.Read(TextOf(expected)!),
        // "The number of cells as value": as a number or as a text.
        ("input.too-many-fields", "value") => TextOf(expected) == (TextOf(actual) ?? actual?.ToJsonString()),
        ("input.malformed-row", "value") => brokenValues.Contains(TextOf(actual), StringComparer.Ordinal),
        _ => JsonNode.DeepEquals(expected, actual),
    };

    private static string? TextOf(JsonNode? node) => node?.GetValueKind() == JsonValueKind.String ? node.GetValue<string>() : null;
}
