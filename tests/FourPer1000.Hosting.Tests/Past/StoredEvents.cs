using System.Text.Encodings.Web;
using System.Text.Json;
using FourPer1000.Domain;
using FourPer1000.Rules;

namespace FourPer1000.Hosting.Tests;

/// <summary>Events as releases have stored them: a line of JSON each, with the hash before it, so that each line stands for itself.</summary>
internal static class StoredEvents
{
    private static readonly JsonWriterOptions Plain = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    /// <summary>The folder of the corpus in the repository.</summary>
    public static string Folder { get; } = Path.Combine(Root(), "tests", "FourPer1000.Hosting.Tests", "StoredEvents");

    /// <summary>The lines of all releases, oldest first; those that no release has stored yet stand last.</summary>
    public static IReadOnlyList<(EventHash Before, JournalEvent Happened)> All { get; } =
        [.. Directory.EnumerateFiles(Folder, "*.jsonl").Order(StringComparer.Ordinal).SelectMany(File.ReadLines).Select(Read)];

    public static string Write(EventHash before, JournalEvent happened)
    {
        using var stream = new MemoryStream();
        using (var json = new Utf8JsonWriter(stream, Plain))
        {
            json.WriteStartObject();
            json.WriteString("kind", happened.Kind);
            json.WriteNumber("kindVersion", happened.KindVersion);
            json.WriteNumber("position", happened.Position);
            json.WriteString("stream", happened.Stream.Value);
            json.WriteNumber("version", happened.Version);
            json.WriteString("facts", happened.Facts);
            json.WriteString("sealed", happened.Sealed);
            json.WriteString("command", happened.Act.Command.Value);
            json.WriteNumber("ordinal", happened.Ordinal);
            json.WriteString("actor", happened.Act.Actor.Id?.Value);
            json.WriteString("authorities", happened.Act.Actor.By.ToString());
            json.WriteString("concerned", happened.Act.Concerned?.Value);
            json.WriteString("edition", happened.Act.Edition.Value);
            json.WriteString("recordedAt", happened.RecordedAt);
            json.WriteString("holdsFrom", happened.Act.HoldsFrom);
            json.WriteString("before", before.Digits);
            json.WriteString("hash", happened.Hash.Digits);
            json.WriteEndObject();
        }

        return System.Text.Encoding.UTF8.GetString(stream.ToArray());
    }

    public static (EventHash Before, JournalEvent Happened) Read(string line)
    {
        using var document = JsonDocument.Parse(line);
        JsonElement item = document.RootElement;
        var act = new Act(
            new(Text("command")!),
            new(Person("actor"), AuthoritySet.Create([.. Text("authorities")!.Split(", ", StringSplitOptions.RemoveEmptyEntries).Select(code => new Authority(code))])),
            Person("concerned"),
            new(Text("edition")!),
            item.GetProperty("holdsFrom").GetDateTimeOffset());
        return (new(Text("before")!), new(
            item.GetProperty("position").GetInt64(),
            new(Text("stream")!),
            item.GetProperty("version").GetInt64(),
            Text("kind")!,
            item.GetProperty("kindVersion").GetInt32(),
            Text("facts")!,
            Text("sealed"),
            act,
            item.GetProperty("ordinal").GetInt32(),
            item.GetProperty("recordedAt").GetDateTimeOffset(),
            new(Text("hash")!)));

        string? Text(string name) => item.GetProperty(name).GetString();

        PersonId? Person(string name) => Text(name) is { } id ? new PersonId(id) : null;
    }

    private static string Root()
    {
        DirectoryInfo? folder = new(AppContext.BaseDirectory);
        while (folder is not null && !File.Exists(Path.Combine(folder.FullName, "FourPer1000.sln")))
        {
            folder = folder.Parent;
        }

        return folder!.FullName;
    }
}
