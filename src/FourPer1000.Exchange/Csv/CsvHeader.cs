using FourPer1000.Rules;

namespace FourPer1000.Exchange;

/// <summary>Which column stands where, by the header row of a CSV file. Names are compared ordinally; unknown columns are counted and ignored.</summary>
/// <remarks>Immutable and thread-safe; the methods that take a reader look at its present row.</remarks>
public sealed class CsvHeader
{
    private readonly ValueList<string> known;
    private readonly string[] names;
    private readonly int[] indices;

    private CsvHeader(ValueList<string> known, string[] names, int[] indices)
    {
        this.known = known;
        this.names = names;
        this.indices = indices;
        UnknownColumns = names.Length - indices.Count(index => index >= 0);
    }

    /// <summary>The number of cells of the header.</summary>
    public int Width => names.Length;

    /// <summary>The number of columns whose names are not known.</summary>
    public int UnknownColumns { get; }

    /// <summary>Reads the header: the next row of the reader. The faults are all that it has.</summary>
    /// <param name="reader">A reader that has not read a row yet.</param>
    /// <param name="known">The names of all columns that are read, in the order by which they are asked for.</param>
    /// <param name="needed">Those of them that must be there.</param>
    /// <exception cref="ArgumentException">A needed column is not known.</exception>
    public static Reading<CsvHeader> Read(CsvReader reader, ValueList<string> known, ValueList<string> needed)
    {
        ArgumentNullException.ThrowIfNull(reader);
        ArgumentNullException.ThrowIfNull(known);
        ArgumentNullException.ThrowIfNull(needed);
        if (needed.Any(name => !known.Contains(name)))
        {
            throw new ArgumentException("Needed columns are known columns.", nameof(needed));
        }

        if (!reader.Read())
        {
            return Reading.Faulty<CsvHeader>([reader.Fault ?? new Fault(FileFaults.NoHeader, new Place(reader.File, 1, 1, null), [])]);
        }

        string[] names = [.. Enumerable.Range(0, reader.CellCount).Select(reader.Text)];
        List<Fault> faults = CsvHeaderFaults.Of(reader, names, known, needed);
        return faults.Count > 0
            ? Reading.Faulty<CsvHeader>(faults)
            : Reading.Of(new CsvHeader(known, names, [.. known.Select(name => Array.IndexOf(names, name))]));
    }

    /// <summary>Where a known column stands in the rows; -1 where the file does not have it.</summary>
    /// <param name="column">Its number in the order of the known columns, from 0.</param>
    public int IndexOf(int column) => indices[column];

    /// <summary>The name of the column in which a cell stands; empty where the header is shorter.</summary>
    public string NameOf(int index) => (uint)index < (uint)names.Length ? names[index] : "";

    /// <summary>The cell of a known column, as UTF-8; empty where column or cell are absent. Valid until the reader goes on.</summary>
    public ReadOnlySpan<byte> Cell(CsvReader reader, int column)
    {
        ArgumentNullException.ThrowIfNull(reader);
        return reader.Cell(indices[column]);
    }

    /// <summary>The cell of a known column as a new text; empty where column or cell are absent.</summary>
    public string Text(CsvReader reader, int column)
    {
        ArgumentNullException.ThrowIfNull(reader);
        return reader.Text(indices[column]);
    }

    /// <summary>The place of the cell of a known column, with its name; behind the row where the cell is absent.</summary>
    public Place PlaceOf(CsvReader reader, int column)
    {
        ArgumentNullException.ThrowIfNull(reader);
        return reader.PlaceOf(indices[column], known[column]);
    }

    /// <summary>The fault of a row whose quoting is broken: the broken cell's column and raw text.</summary>
    public Fault MalformedRow(CsvReader reader)
    {
        ArgumentNullException.ThrowIfNull(reader);
        return CsvHeaderFaults.MalformedRow(reader, NameOf(reader.BrokenCell));
    }
}
