namespace FourPer1000.Selection.Tests;

/// <summary>How much is tried: the same cases in every run; many more where FOURPER1000_LONG is 1.</summary>
internal static class Runs
{
    public static bool AreLong { get; } = Environment.GetEnvironmentVariable("FOURPER1000_LONG") == "1";

    public static bool AreOfCi { get; } = Environment.GetEnvironmentVariable("FOURPER1000_CI") == "1";

    public static int Of(int few, int many) => AreLong ? many : few;
}
