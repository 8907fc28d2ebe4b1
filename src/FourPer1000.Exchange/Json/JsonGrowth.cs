using System.Diagnostics.CodeAnalysis;
using System.Text;
using System.Text.Json;
using FourPer1000.Rules;

namespace FourPer1000.Exchange;

/// <summary>Builds a tree from its root to its leaves; what is no JSON is thrown by the reader below as a <see cref="JsonException"/>.</summary>
internal ref struct JsonGrowth
{
    private const int FewMembers = 8;
    private readonly ReadOnlySpan<byte> bytes;
    private readonly string? file;
    private readonly HashSet<string> names = new(StringComparer.Ordinal);
    private readonly List<Fault> repeated = [];
    private Utf8JsonReader reader;
    private JsonPosition position;

    public JsonGrowth(ReadOnlySpan<byte> bytes, string? file)
    {
        this.bytes = bytes;
        this.file = file;

        // One level more than is allowed, so that the level that is too deep has a place of its own.
        reader = new Utf8JsonReader(bytes, new JsonReaderOptions { MaxDepth = JsonTree.MostLevels + 1 });
    }

    public readonly List<Fault> Repeated => repeated;

    /// <summary>Why the tree could not grow.</summary>
    public Fault? Problem { get; private set; }

    public bool TryGrow([NotNullWhen(true)] out JsonItem? root)
    {
        reader.Read();
        root = Value(null, null, 0);
        if (root is not null)
        {
            reader.Read();
        }

        return root is not null;
    }

    public static Fault Malformed(string problem, Place place) => new(FileFaults.MalformedJson, place, [new("problem", problem)]);

    private JsonItem? Value(JsonItem? parent, string? name, int index)
    {
        GoToToken();
        var origin = new JsonOrigin(file, parent, name, index, position.Line + 1, position.Column + 1);
        return reader.TokenType switch
        {
            JsonTokenType.StartObject => Object(new JsonItem.ObjectItem(origin)),
            JsonTokenType.StartArray => Array(new JsonItem.ArrayItem(origin)),
            JsonTokenType.String => Text() is { } text ? new JsonItem.TextItem(origin, text) : null,
            JsonTokenType.Number => new JsonItem.NumberItem(origin, Encoding.UTF8.GetString(reader.ValueSpan)),
            JsonTokenType.True => new JsonItem.TruthItem(origin, true),
            JsonTokenType.False => new JsonItem.TruthItem(origin, false),
            _ => new JsonItem.NullItem(origin),
        };
    }

    private JsonItem.ObjectItem? Object(JsonItem.ObjectItem item)
    {
        if (IsTooDeep())
        {
            return null;
        }

        var members = new List<JsonMember>();
        HashSet<string>? many = null;
        while (reader.Read() && reader.TokenType != JsonTokenType.EndObject)
        {
            GoToToken();
            JsonPosition at = position;
            if (Text() is not { } text)
            {
                return null;
            }

            string name = Kept(text);
            reader.Read();
            if (Value(item, name, 0) is not { } value)
            {
                return null;
            }

            bool isNew = many?.Add(name) ?? !members.Exists(member => member.Name == name);
            if (!isNew)
            {
                Place place = at.In(file) with { Path = value.Path };
                repeated.Add(new Fault(FileFaults.RepeatedProperty, place, [new("property", name)]));
                continue;
            }

            members.Add(new JsonMember(name, at.Line + 1, at.Column + 1, value));
            if (members.Count == FewMembers)
            {
                many = new HashSet<string>(members.Select(member => member.Name), StringComparer.Ordinal);
            }
        }

        item.Members = [.. members];
        return item;
    }

    private JsonItem.ArrayItem? Array(JsonItem.ArrayItem item)
    {
        if (IsTooDeep())
        {
            return null;
        }

        var items = new List<JsonItem>();
        while (reader.Read() && reader.TokenType != JsonTokenType.EndArray)
        {
            if (Value(item, null, items.Count) is not { } value)
            {
                return null;
            }

            items.Add(value);
        }

        item.Items = [.. items];
        return item;
    }

    private void GoToToken() => position = position.At(bytes, (int)reader.TokenStartIndex);

    private bool IsTooDeep()
    {
        if (reader.CurrentDepth < JsonTree.MostLevels)
        {
            return false;
        }

        Problem = Malformed("too-deep", position.In(file));
        return true;
    }

    // Null where an escape writes half a surrogate pair, for which there is no text.
    private string? Text()
    {
        try
        {
            return reader.GetString();
        }
        catch (InvalidOperationException)
        {
            Problem = Malformed("lone-surrogate", position.In(file));
            return null;
        }
    }

    // Names come again and again, so each is kept once.
    private readonly string Kept(string name)
    {
        if (names.TryGetValue(name, out string? known))
        {
            return known;
        }

        names.Add(name);
        return name;
    }
}
