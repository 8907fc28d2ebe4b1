namespace FourPer1000.Reporting;

/// <summary>Tells what is invented for demonstration from what somebody published.</summary>
public static class ObservationOrigin
{
    /// <summary>The word with which the source of an invented observation begins.</summary>
    public const string Demonstration = "demonstration";

    /// <summary>Whether a source says that the observation is invented: it is the word <c>demonstration</c>, or begins with it.</summary>
    public static bool IsDemonstration(string? source) =>
        source is not null && source.StartsWith(Demonstration, StringComparison.OrdinalIgnoreCase)
        && (source.Length == Demonstration.Length || !char.IsAsciiLetterOrDigit(source[Demonstration.Length]));
}
