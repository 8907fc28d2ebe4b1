using System.Text;
using FourPer1000.Rules;

namespace FourPer1000.Exchange;

/// <summary>What can be wrong with the header row of a CSV file.</summary>
internal static class CsvHeaderFaults
{
    private static readonly (char Separator, string Name)[] OtherSeparators = [(';', ";"), ('\t', "tab"), ('|', "|")];

    public static List<Fault> Of(CsvReader reader, string[] names, ValueList<string> known, ValueList<string> needed)
    {
        if (!reader.IsMalformed && needed.All(names.Contains))
        {
            return Repeated(reader, names, known);
        }

        // What follows from the file as a whole stands alone: columns that are missing for this reason would say nothing.
        if (reader.Encoding != FoundEncoding.Western)
        {
            return [new Fault(FileFaults.NotUtf8, new Place(reader.File, 1, 1, null), [new("encoding", reader.Encoding)])];
        }

        if (SeparatorIn(Encoding.UTF8.GetString(reader.RawRow), known) is { } separator)
        {
            return [new Fault(FileFaults.WrongSeparator, reader.PlaceOf(0, null), [new("separator", separator)])];
        }

        return reader.IsMalformed
            ? [MalformedRow(reader, "")]
            : [.. Repeated(reader, names, known), .. needed.Where(name => !names.Contains(name)).Select(name => Missing(reader, name))];
    }

    public static Fault MalformedRow(CsvReader reader, string column) => new(
        FileFaults.MalformedRow,
        reader.PlaceOf(reader.BrokenCell, column),
        [new("column", column), new("value", Encoding.UTF8.GetString(reader.BrokenRaw))]);

    private static Fault Missing(CsvReader reader, string name) =>
        new(FileFaults.MissingColumn, reader.PlaceOf(0, name), [new("column", name)]);

    private static List<Fault> Repeated(CsvReader reader, string[] names, ValueList<string> known)
    {
        var seen = new HashSet<string>(StringComparer.Ordinal);
        var faults = new List<Fault>();
        for (int i = 0; i < names.Length; i++)
        {
            if (!seen.Add(names[i]) && known.Contains(names[i]))
            {
                faults.Add(new Fault(FileFaults.RepeatedColumn, reader.PlaceOf(i, names[i]), [new("column", names[i])]));
            }
        }

        return faults;
    }

    // Another character separates where splitting by it gives a known name, and it is not a comma that gives more.
    private static string? SeparatorIn(string row, ValueList<string> known)
    {
        int KnownBy(char separator) => row.Split(separator).Count(cell => known.Contains(cell.Trim('"')));
        foreach ((char separator, string name) in OtherSeparators)
        {
            if (row.Contains(separator, StringComparison.Ordinal) && KnownBy(separator) > KnownBy(','))
            {
                return name;
            }
        }

        return null;
    }
}
