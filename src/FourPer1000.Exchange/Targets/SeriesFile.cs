using System.Globalization;
using FourPer1000.Rules;

namespace FourPer1000.Exchange;

/// <summary>A file of series, as JSON: what <c>evaluate-series</c> reads.</summary>
/// <param name="Entries">The series in the order of the file.</param>
/// <param name="UnknownProperties">How many properties were ignored.</param>
public sealed record SeriesFile(ValueList<SeriesEntry> Entries, int UnknownProperties)
{
    /// <summary>Reads the file. A fault of a series is kept with it; a file that is no array of JSON, and an id that is given twice, are faults of the whole.</summary>
    /// <param name="utf8">The file.</param>
    /// <param name="file">The name for places.</param>
    public static Reading<SeriesFile> Read(ReadOnlySpan<byte> utf8, string file)
    {
        Reading<JsonTree> reading = JsonTree.Read(utf8, file);
        if (!reading.TryGet(out JsonTree? tree))
        {
            return Reading.Faulty<SeriesFile>(reading.Faults);
        }

        List<Fault> faults = [];
        if (JsonExpectations.ReadArray(tree.Root, "", faults) is not { } items)
        {
            return Reading.Faulty<SeriesFile>(faults);
        }

        ILookup<int, Fault> repeated = tree.Repeated.ToLookup(fault => IndexOf(fault.Place.Path!));
        var ids = new HashSet<string>(StringComparer.Ordinal);
        var entries = new List<SeriesEntry>(items.Count);
        int unknown = 0;
        for (int i = 0; i < items.Count; i++)
        {
            var reader = new SeriesReader(items[i], repeated[i]);
            SeriesEntry entry = reader.Read();
            unknown += reader.Unknown;
            if (entry.Id is { } id && !ids.Add(id))
            {
                faults.Add(new(SeriesFaults.RepeatedId, reader.IdPlace, [new("property", "id"), new("value", id)]));
            }

            entries.Add(entry);
        }

        return faults.Count > 0 ? Reading.Faulty<SeriesFile>(faults) : Reading.Of(new SeriesFile(ValueList.From(entries), unknown));
    }

    // The path of everything within a series begins with $[index].
    private static int IndexOf(string path)
    {
        int end = path.IndexOf(']', StringComparison.Ordinal);
        return int.Parse(path.AsSpan(2, end - 2), NumberStyles.None, CultureInfo.InvariantCulture);
    }
}
