namespace FourPer1000.Hosting;

/// <summary>Tells operators what failed, without anything personal: the types of the exceptions, from the outermost to the innermost, and what the suite's own exceptions say.</summary>
internal static class FailureText
{
    private const string Suite = "FourPer1000";

    public static string Of(Exception failure)
    {
        var parts = new List<string>();
        for (Exception? one = failure; one is not null; one = one.InnerException)
        {
            // Others may quote what somebody has written.
            bool isOwn = one.GetType().Assembly.GetName().Name?.StartsWith(Suite, StringComparison.Ordinal) == true;
            parts.Add(isOwn ? $"{one.GetType().Name} ({one.Message})" : one.GetType().Name);
        }

        return string.Join(" < ", parts);
    }
}
