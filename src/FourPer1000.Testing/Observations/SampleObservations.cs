namespace FourPer1000.Testing;

/// <summary>
/// Observations to try things on, as files in the exchange format. What is published stands apart from what is invented for demonstration: the two are
/// never in one file, and each row names its source.
/// </summary>
public static class SampleObservations
{
    /// <summary>The source that every invented row names.</summary>
    public const string InventedSource = "invented for demonstration";

    /// <summary>The day as of which both files say something.</summary>
    public static DateOnly AsOf { get; } = new(2026, 6, 30);

    /// <summary>Opens the published figures, few as they are, each with its source; the caller disposes of the stream.</summary>
    public static Stream OpenPublished() => Open("observations-published.csv");

    /// <summary>Opens the invented figures, which show every method at work; the caller disposes of the stream.</summary>
    public static Stream OpenInvented() => Open("observations-invented.csv");

    private static Stream Open(string name) => typeof(SampleObservations).Assembly.GetManifestResourceStream(name)!;
}
