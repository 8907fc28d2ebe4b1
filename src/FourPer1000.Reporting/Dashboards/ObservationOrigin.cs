namespace FourPer1000.Reporting;

/// <summary>Tells what is invented for demonstration from what somebody published.</summary>
public static class ObservationOrigin
{
    private static readonly string[] Words = ["invented", "demonstration"];

    /// <summary>Whether a source says that the observation is invented: its first word is <c>invented</c> or <c>demonstration</c>, as in "invented for demonstration".</summary>
    public static bool IsDemonstration(string? source) =>
        source is not null && Array.Exists(Words, word => source.StartsWith(word, StringComparison.OrdinalIgnoreCase)
            && (source.Length == word.Length || !char.IsAsciiLetterOrDigit(source[word.Length])));
}
