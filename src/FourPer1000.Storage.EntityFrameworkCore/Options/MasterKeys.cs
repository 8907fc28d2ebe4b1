using FourPer1000.Hosting;

namespace FourPer1000.Storage.EntityFrameworkCore;

/// <summary>The keys that wrap the keys of persons, by their ids; the current one wraps what is new. They come from configuration and are never stored beside what they wrap.</summary>
public sealed class MasterKeys
{
    private readonly Dictionary<string, byte[]> keys;

    private MasterKeys(string current, Dictionary<string, byte[]> keys) => (Current, this.keys) = (current, keys);

    /// <summary>How many bytes a key has.</summary>
    public const int Length = 32;

    /// <summary>The id of the key that wraps what is new.</summary>
    public string Current { get; }

    /// <summary>One key, the current one.</summary>
    /// <param name="id">Its id: any text that is not empty; it is stored beside what the key wraps.</param>
    /// <param name="key">Its 32 bytes, random.</param>
    /// <exception cref="ArgumentException">The id is empty, or the key does not have 32 bytes.</exception>
    public static MasterKeys Of(string id, ReadOnlySpan<byte> key) => new(id, new(StringComparer.Ordinal) { [Checked(id)] = Checked(key) });

    /// <summary>These keys and an older one, which opens what it wrapped until everything is wrapped anew.</summary>
    /// <exception cref="ArgumentException">The id is empty or there already, or the key does not have 32 bytes.</exception>
    public MasterKeys WithOlder(string id, ReadOnlySpan<byte> key)
    {
        var more = new Dictionary<string, byte[]>(keys, StringComparer.Ordinal);
        return more.TryAdd(Checked(id), Checked(key)) ? new(Current, more) : throw new ArgumentException($"There are two master keys '{id}'.", nameof(id));
    }

    internal byte[]? Find(string id) => keys.GetValueOrDefault(id);

    private static string Checked(string id) => string.IsNullOrEmpty(id) || !RecordableText.Is(id) ? throw new ArgumentException("A master key has an id.", nameof(id)) : id;

    private static byte[] Checked(ReadOnlySpan<byte> key) =>
        key.Length == Length ? key.ToArray() : throw new ArgumentException($"A master key has {Length} bytes.", nameof(key));
}
