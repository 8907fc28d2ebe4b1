namespace FourPer1000.House.Tests;

public sealed class SuppressionTests
{
    private static readonly string[] Extensions = [".cs", ".csproj", ".props", ".targets", ".editorconfig", ".config"];

    public static TheoryData<string> Texts => [.. Repository.Files(".", Extensions)];

    [Theory]
    [MemberData(nameof(Texts))]
    public void A_check_that_is_turned_off_says_why(string file) => Unexplained(file, Repository.Read(file)).Should().BeEmpty();

    [Theory]
    [InlineData("a.cs", "#pragma " + "warning disable CA1000\n", 1)]
    [InlineData("a.cs", "#pragma " + "warning disable CA1000 // Shown to callers.\n", 0)]
    [InlineData("a.cs", "// Shown to callers.\n#pragma " + "warning disable CA1000\n", 0)]
    [InlineData("a.cs", "[Suppress" + "Message(\"a\", \"b\")]\n", 1)]
    [InlineData("a.cs", "[Suppress" + "Message(\"a\", \"b\", Justification = \"Shown.\")]\n", 0)]
    [InlineData("a.csproj", "<No" + "Warn>CA1000</NoWarn>\n", 1)]
    [InlineData("a.csproj", "<!-- Shown. -->\n<No" + "Warn>CA1000</NoWarn>\n", 0)]
    [InlineData(".editorconfig", "x = 1\ndotnet_diagnostic.CA1.severity = " + "none\n", 1)]
    [InlineData(".editorconfig", "# Shown.\ndotnet_diagnostic.CA1.severity = none\ndotnet_diagnostic.CA2.severity = " + "none\n", 0)]
    public void The_check_tells_with_and_without_a_reason(string file, string text, int faults) => Unexplained(file, text).Should().HaveCount(faults);

    private static IEnumerable<string> Unexplained(string file, string text)
    {
        string[] lines = text.Split('\n');
        for (int i = 0; i < lines.Length; i++)
        {
            string line = lines[i].Trim();
            bool explained = true;
            if (line.StartsWith("#pragma warning disable", StringComparison.Ordinal))
            {
                explained = line.Contains("//", StringComparison.Ordinal) || Above(lines, i, "#pragma").StartsWith("//", StringComparison.Ordinal);
            }
            else if (line.StartsWith("[Suppress" + "Message", StringComparison.Ordinal) || line.StartsWith("[assembly: Suppress" + "Message", StringComparison.Ordinal)
                || line.StartsWith("[UnconditionalSuppress" + "Message", StringComparison.Ordinal))
            {
                explained = line.Contains("Justification = \"", StringComparison.Ordinal);
            }
            else if (line.StartsWith("<No" + "Warn", StringComparison.Ordinal) || line.StartsWith("<WarningsNotAsErrors", StringComparison.Ordinal))
            {
                explained = line.Contains("<!--", StringComparison.Ordinal) || Above(lines, i, "<NoWarn").EndsWith("-->", StringComparison.Ordinal);
            }
            else if (line.EndsWith("severity = none", StringComparison.Ordinal))
            {
                explained = Above(lines, i, "dotnet_diagnostic").StartsWith('#');
            }

            if (!explained)
            {
                yield return $"{file}:{i + 1}";
            }
        }
    }

    // The nearest line above that is not a suppression itself: one reason may stand over several.
    private static string Above(string[] lines, int line, string same)
    {
        int above = line - 1;
        while (above >= 0 && lines[above].Trim().StartsWith(same, StringComparison.Ordinal))
        {
            above--;
        }

        return above < 0 ? "" : lines[above].Trim();
    }
}
