using System.Text.Json;
using FourPer1000.Rules;

namespace FourPer1000.Exchange;

/// <summary>A JSON file as a tree in which every value knows its line and column. Immutable and thread-safe.</summary>
/// <remarks>
/// Strict RFC 8259 in UTF-8: one value, no comments, no commas behind the last item, no single surrogates; at most <see cref="MostLevels"/> levels
/// deep. A BOM is skipped. Lines end with LF; columns count code points.
/// </remarks>
public sealed class JsonTree
{
    /// <summary>The most objects and arrays within each other.</summary>
    public const int MostLevels = 64;

    private JsonTree(JsonItem root, ValueList<Fault> repeated)
    {
        Root = root;
        Repeated = repeated;
    }

    /// <summary>The value of the file.</summary>
    public JsonItem Root { get; }

    /// <summary>A fault for each property that its object has already, in the order of the file, with the place of the later one.</summary>
    /// <remarks>They are kept apart so that a reader can list them together with what else is wrong, or with the part in which they stand.</remarks>
    public ValueList<Fault> Repeated { get; }

    /// <summary>Reads a file: the tree, or the one fault at which it stops being JSON. Never throws for what stands in the file.</summary>
    /// <param name="utf8">The bytes of the file.</param>
    /// <param name="file">Its name for places; null where there is only one.</param>
    public static Reading<JsonTree> Read(ReadOnlySpan<byte> utf8, string? file = null)
    {
        ReadOnlySpan<byte> bytes = utf8 is [0xEF, 0xBB, 0xBF, ..] ? utf8[3..] : utf8;
        int valid = Utf8Text.ValidLength(bytes, out _);
        string encoding = FoundEncoding.Of(utf8);
        if (valid < bytes.Length || encoding != FoundEncoding.Western)
        {
            var end = default(JsonPosition).At(bytes, valid < bytes.Length ? valid : 0);
            return Reading.Faulty<JsonTree>([new Fault(FileFaults.NotUtf8, end.In(file), [new("encoding", encoding)])]);
        }

        var growth = new JsonGrowth(bytes, file);
        try
        {
            return growth.TryGrow(out JsonItem? root)
                ? Reading.Of(new JsonTree(root, ValueList.From(growth.Repeated)))
                : Reading.Faulty<JsonTree>([growth.Problem!]);
        }
        catch (JsonException found)
        {
            var position = JsonPosition.Of(bytes, found.LineNumber ?? 0, found.BytePositionInLine ?? 0);
            return Reading.Faulty<JsonTree>([JsonGrowth.Malformed("syntax", position.In(file))]);
        }
    }
}
