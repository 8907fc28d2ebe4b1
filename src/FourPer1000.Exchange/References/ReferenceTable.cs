using System.Globalization;
using FourPer1000.Domain;
using FourPer1000.Rules;

namespace FourPer1000.Exchange;

/// <summary>Walks the rows of a reference file, which must be whole, and collects every fault.</summary>
internal sealed class ReferenceTable : IDisposable
{
    private readonly CsvReader reader;
    private readonly CsvHeader? header;
    private readonly ValueList<string> columns;

    public ReferenceTable(Stream stream, string file, ValueList<string> columns, ValueList<string> needed, List<Fault> faults)
    {
        this.columns = columns;
        Faults = faults;
        reader = new CsvReader(stream, file);
        Reading<CsvHeader> reading = CsvHeader.Read(reader, columns, needed);
        faults.AddRange(reading.Faults);
        reading.TryGet(out header);
    }

    public List<Fault> Faults { get; }

    /// <summary>How many columns of the file are not known.</summary>
    public int UnknownColumns => header?.UnknownColumns ?? 0;

    public int Line => reader.Line;

    /// <summary>Goes to the next row of the right width; rows that are not are faults.</summary>
    public bool Read()
    {
        while (header is not null && reader.Read())
        {
            if (reader.IsMalformed)
            {
                Faults.Add(header.MalformedRow(reader));
            }
            else if (reader.CellCount != header.Width)
            {
                Faults.Add(new(
                    reader.CellCount > header.Width ? ReferenceFaults.TooManyFields : ReferenceFaults.TooFewFields,
                    new Place(reader.File, reader.Line, 1, null),
                    [new("column", ""), new("value", reader.CellCount.ToString(CultureInfo.InvariantCulture))]));
            }
            else
            {
                return true;
            }
        }

        if (header is not null && reader.Fault is { } fault)
        {
            Faults.Add(fault);
        }

        return false;
    }

    /// <summary>A cell as text, empty where the file lacks the column.</summary>
    public string Text(int column) => header!.Text(reader, column);

    /// <summary>Where a cell of the present row stands.</summary>
    public Place PlaceOf(int column) => header!.PlaceOf(reader, column);

    /// <summary>An id that must be there; null with a fault where it is not or is too long.</summary>
    public string? Id(int column)
    {
        string text = Needed(column);
        if (text.Length > 0 && !OpaqueId.IsValid(text))
        {
            Refuse(ReferenceFaults.IdTooLong, column, text);
            return null;
        }

        return text.Length == 0 ? null : text;
    }

    /// <summary>A cell that must be filled; empty with a fault where it is not.</summary>
    public string Needed(int column)
    {
        string text = Text(column);
        if (text.Length == 0)
        {
            Refuse(FileFaults.MissingValue, column, text);
        }

        return text;
    }

    /// <summary>A code of a list or empty; null with a fault where it is another.</summary>
    public string? CodeOf(int column, Func<string, bool> isKnown, string fault)
    {
        string text = Text(column);
        if (text.Length == 0 || isKnown(text))
        {
            return text;
        }

        Refuse(fault, column, text);
        return null;
    }

    /// <summary>The interval of two cells; null with the faults where it is none.</summary>
    public DateInterval? Interval(int fromColumn, int toColumn)
    {
        bool readable = Date(fromColumn, out DateOnly? from) & Date(toColumn, out DateOnly? to);
        if (readable && from >= to)
        {
            Refuse(ReferenceFaults.EmptyInterval, toColumn, Text(toColumn));
            readable = false;
        }

        return readable ? new DateInterval(from, to) : null;
    }

    public void Refuse(string code, int column, string value) =>
        Faults.Add(new(code, PlaceOf(column), [new("column", columns[column]), new("value", value)]));

    public void Dispose() => reader.Dispose();

    private bool Date(int column, out DateOnly? date)
    {
        string text = Text(column);
        date = null;
        if (text.Length == 0)
        {
            return true;
        }

        if (DateText.TryRead(text, out DateOnly read))
        {
            date = read;
            return true;
        }

        Refuse(ReferenceFaults.UnreadableDate, column, text);
        return false;
    }
}
