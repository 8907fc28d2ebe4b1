using System.Text;
using FourPer1000.Rules;

namespace FourPer1000.Exchange.Tests;

/// <summary>Everything a reader says about a row, in one comparable value.</summary>
internal sealed record CsvRow(int Line, ValueList<string> Cells, ValueList<int> Characters, string? Broken);

/// <summary>All rows of a file and why it could not be read on.</summary>
internal sealed record CsvRows(ValueList<CsvRow> Rows, Fault? Fault)
{
    public ValueList<string> OnlyCells() => Rows.Should().ContainSingle().Subject.Cells;

    /// <summary>Without the arguments of the fault: which encoding was found depends on how much of the beginning was looked at.</summary>
    public CsvRows WithoutArguments() => this with { Fault = Fault is null ? null : Fault with { Arguments = [] } };

    public static CsvRows Of(string text) => Of(Encoding.UTF8.GetBytes(text));

    public static CsvRows Of(byte[] bytes, int bufferSize = 4096, int longestRow = CsvReader.LongestRow)
    {
        using var stream = new MemoryStream(bytes);
        using var reader = new CsvReader(stream, null, bufferSize, longestRow);
        var rows = new List<CsvRow>();
        while (reader.Read())
        {
            IEnumerable<int> cells = Enumerable.Range(0, reader.CellCount);
            IEnumerable<int> places = Enumerable.Range(0, reader.CellCount + (reader.IsMalformed ? 1 : 0));
            rows.Add(new CsvRow(
                reader.Line,
                ValueList.From(cells.Select(reader.Text)),
                ValueList.From(places.Select(reader.Character)),
                reader.IsMalformed ? Encoding.UTF8.GetString(reader.BrokenRaw) : null));
        }

        return new CsvRows(ValueList.From(rows), reader.Fault);
    }
}
