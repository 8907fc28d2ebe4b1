using System.Text.RegularExpressions;
using FourPer1000.Domain;

namespace FourPer1000.Texts.Tests;

/// <summary>A key that nothing asks for is a text that nobody reads and somebody translates.</summary>
public sealed partial class UsedKeyTests
{
    private static readonly string[] Sources = ReadSources();

    [Fact]
    public void Every_text_is_asked_for_by_code_or_data()
    {
        HashSet<string> byData = [.. TextKeys.Needed, .. TextKeys.Quoted, .. TextKeys.Measures];

        TextFiles.All(Language.English).Concat(TextFiles.All(Language.Spanish)).Select(pair => pair.Key).Distinct(StringComparer.Ordinal)
            .Where(key => !byData.Contains(key) && !IsAskedFor(key))
            .Should().BeEmpty();
    }

    [Fact]
    public void Every_fault_of_input_that_the_code_names_has_its_words()
    {
        string[] codes = [.. Sources.SelectMany(source => FaultCode().Matches(source)).Select(match => match.Groups["code"].Value).Distinct(StringComparer.Ordinal)];

        codes.Should().HaveCountGreaterThan(20);
        codes.Where(code => !Phrasebook.In(Language.English).Has($"fault.{code}")).Should().BeEmpty();
    }

    [Fact]
    public void A_text_that_nobody_asks_for_is_found() => IsAskedFor("decision.no" + "body").Should().BeFalse();

    // The whole key, or vocabulary and code apart: "decision", "accepted". Enum members are asked for by their names in kebab-case.
    private static bool IsAskedFor(string key)
    {
        int dot = key.IndexOf('.', StringComparison.Ordinal);
        string vocabulary = key[..dot], code = key[(dot + 1)..];
        string member = string.Concat(code.Split('-').Select(word => char.ToUpperInvariant(word[0]) + word[1..]));
        return Holds($"\"{key}\"") || (Holds($"\"{vocabulary}\"") && (Holds($"\"{code}\"") || Sources.Any(source => Regex.IsMatch(source, $@"\.{member}\b", RegexOptions.CultureInvariant))));
    }

    private static bool Holds(string text) => Array.Exists(Sources, source => source.Contains(text, StringComparison.Ordinal));

    private static string[] ReadSources()
    {
        DirectoryInfo? root = new(AppContext.BaseDirectory);
        while (root is not null && !File.Exists(Path.Combine(root.FullName, "FourPer1000.sln")))
        {
            root = root.Parent;
        }

        string separator = $"{Path.DirectorySeparatorChar}obj{Path.DirectorySeparatorChar}";
        return [.. new[] { "src", "samples" }
            .SelectMany(folder => Directory.EnumerateFiles(Path.Combine(root!.FullName, folder), "*.cs", SearchOption.AllDirectories))
            .Where(file => !file.Contains(separator, StringComparison.Ordinal))
            .Select(File.ReadAllText)];
    }

    [GeneratedRegex("\"(?<code>input\\.[a-z0-9-]+)\"", RegexOptions.CultureInvariant)]
    private static partial Regex FaultCode();
}
