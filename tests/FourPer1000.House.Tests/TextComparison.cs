namespace FourPer1000.House.Tests;

/// <summary>Compares texts line by line and shows the first place where they part.</summary>
internal static class TextComparison
{
    public static string? Difference(string expected, string actual)
    {
        string[] left = expected.Split('\n');
        string[] right = actual.Split('\n');
        for (int i = 0; i < Math.Max(left.Length, right.Length); i++)
        {
            string? was = left.ElementAtOrDefault(i);
            string? now = right.ElementAtOrDefault(i);
            if (!string.Equals(was, now, StringComparison.Ordinal))
            {
                return $"line {i + 1}\n  was: {was ?? "(nothing)"}\n  now: {now ?? "(nothing)"}";
            }
        }

        return null;
    }
}
