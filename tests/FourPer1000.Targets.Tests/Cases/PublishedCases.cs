using System.Text.Json;

namespace FourPer1000.Targets.Tests;

/// <summary>The published cases, which stand beside the repository and are not copied into it.</summary>
internal static class PublishedCases
{
    /// <summary>The items of a file, or a skip that is seen.</summary>
    public static IReadOnlyList<JsonElement> Read(string name)
    {
        string file = Path.Combine(Folder(), name);
        Assert.SkipUnless(File.Exists(file), $"The published cases are not here: {name}.");
        using var document = JsonDocument.Parse(File.ReadAllBytes(file));
        return [.. document.RootElement.EnumerateArray().Select(item => item.Clone())];
    }

    public static string? TextOrNull(this JsonElement item, string name) =>
        item.TryGetProperty(name, out JsonElement value) && value.ValueKind == JsonValueKind.String ? value.GetString() : null;

    public static Series SeriesOf(JsonElement item) => new(
        item.GetProperty("id").GetString()!,
        item.GetProperty("direction").GetString() == "increase" ? Direction.Increase : Direction.Decrease,
        item.GetProperty("baseline") is { ValueKind: JsonValueKind.Object } start ? new(At(start), Value(start)!.Value) : null,
        item.GetProperty("target") is { ValueKind: JsonValueKind.Object } aim ? new(At(aim), Value(aim)!.Value) : null,
        [.. item.GetProperty("observations").EnumerateArray().Select(point => new Observation(At(point), Value(point)))])
    {
        Limit = item.GetProperty("limit") is { ValueKind: JsonValueKind.Number } limit ? limit.GetDecimal() : null,
    };

    private static TimePoint At(JsonElement item) => TimePoint.OfYear(item.GetProperty("year").GetInt32());

    private static decimal? Value(JsonElement item) => item.GetProperty("value") is { ValueKind: JsonValueKind.Number } value ? value.GetDecimal() : null;

    // Beside the repository, which is found from where the tests run: paths of sources are mapped away in deterministic builds.
    private static string Folder()
    {
        DirectoryInfo? folder = new(AppContext.BaseDirectory);
        while (folder is not null && !File.Exists(Path.Combine(folder.FullName, "FourPer1000.sln")))
        {
            folder = folder.Parent;
        }

        return Path.Combine(folder?.FullName ?? AppContext.BaseDirectory, "..", "shared", "cases", "targets");
    }
}
