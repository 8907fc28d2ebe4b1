using System.Collections.Frozen;

namespace FourPer1000.Exchange;

/// <summary>Time zones by their IANA names. The names are those of a release of the IANA database that this package carries, in their own spelling; the rules of a zone are the machine's.</summary>
public static class CallZones
{
    private static readonly Lazy<FrozenSet<string>> Names = new(Load);

    /// <summary>Whether the name is an IANA name in its own spelling: <c>europe/paris</c> is not.</summary>
    public static bool IsIanaName(string name) => Names.Value.Contains(name);

    /// <summary>The zone of an IANA name, or null where the machine has no data for it.</summary>
    /// <exception cref="ArgumentException">It is not an IANA name.</exception>
    public static TimeZoneInfo? Find(string name)
    {
        if (!IsIanaName(name))
        {
            throw new ArgumentException($"'{name}' is not an IANA time zone.", nameof(name));
        }

        return TimeZoneInfo.TryFindSystemTimeZoneById(name, out TimeZoneInfo? zone) ? zone : null;
    }

    private static FrozenSet<string> Load()
    {
        using Stream stream = typeof(CallZones).Assembly.GetManifestResourceStream("iana-time-zones.txt")!;
        using var reader = new StreamReader(stream);
        return reader.ReadToEnd().Split('\n', StringSplitOptions.RemoveEmptyEntries).Where(line => line[0] != '#').ToFrozenSet(StringComparer.Ordinal);
    }
}
