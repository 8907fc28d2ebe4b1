using System.Globalization;
using System.Text;
using FourPer1000.Rules;
using FourPer1000.Targets;
using static FourPer1000.Exchange.ObservationColumnNames;

namespace FourPer1000.Exchange;

/// <summary>
/// Reads rows of observations into columns: codes are found without strings, texts that repeat are kept once. Usual rows are taken in one go, any other
/// row is looked at cell by cell.
/// </summary>
internal sealed class ObservationRows
{
    private readonly CsvReader reader;
    private readonly CsvHeader header;
    private readonly ObservationCodes codes;
    private readonly int[] places;
    private readonly LastCode measures;
    private readonly LastCode scopes;
    private readonly UsualRows? usual;
    private readonly LastDate dates = new();
    private readonly DetailsPool details;
    private readonly TextPool evidence = new();
    private readonly TextPool sources = new();
    private readonly List<(RowFault Fault, int Character)> faults = [];
    private readonly List<UnreadableObservation> unreadable = [];

    public ObservationRows(CsvReader reader, CsvHeader header, ObservationCodes codes, int expected)
    {
        (this.reader, this.header, this.codes) = (reader, header, codes);
        Table = new(codes.Axes, expected);
        details = new(Table);
        measures = new(codes.Measures);
        scopes = new(codes.Scopes);
        usual = UsualRows.CanBeIn(header) ? new(codes, Table) : null;
        places = [.. Enumerable.Range(0, All.Count).Select(header.IndexOf)];
    }

    /// <summary>The observations that could be read.</summary>
    public ObservationTableBuilder Table { get; }

    /// <summary>The rows that could not, with the lines of this reader.</summary>
    public IReadOnlyList<UnreadableObservation> Unreadable => unreadable;

    /// <summary>How many lines there were.</summary>
    public int Lines => reader.Line - 1;

    public void ReadAll()
    {
        while (reader.Read())
        {
            if (reader.IsMalformed)
            {
                Fault fault = header.MalformedRow(reader);
                faults.Add((new(ObservationFaults.MalformedRow, fault.Arguments[0].Value.ToString(), fault.Arguments[1].Value.ToString()), fault.Place.Column));
                Refuse();
            }
            else
            {
                Row();
            }

            TakeUsual();
        }
    }

    private void TakeUsual()
    {
        int next = reader.Next;
        if (usual?.Take(reader.Memory, ref next, reader.Limit) is > 0 and int taken)
        {
            reader.Skip(next, taken);
        }
    }

    private void Row()
    {
        if (reader.CellCount > header.Width)
        {
            faults.Add((new(ObservationFaults.TooManyFields, "", reader.CellCount.ToString(CultureInfo.InvariantCulture)), reader.Character(header.Width)));
        }

        bool hasMeasure = RefuseUnless(measures.TryFind(Cell(MeasureColumn), out int measure), MeasureColumn, ObservationFaults.UnknownMeasure);
        RefuseUnless(scopes.TryFind(Cell(ScopeColumn), out int scope), ScopeColumn, ObservationFaults.UnknownScope);
        RefuseUnless(dates.TryRead(Cell(DateColumn), out DateOnly at), DateColumn, ObservationFaults.UnreadableDate);
        bool isStep = hasMeasure && codes.Axes.IsStep(measure);
        MilestoneState state = default;
        decimal value = 0;
        if (isStep)
        {
            RefuseUnless(StepText.TryRead(Cell(ValueColumn), out state), ValueColumn, ObservationFaults.UnknownStep);
        }
        else
        {
            // Of a measure that is not known nobody can say what its value should look like.
            bool isNumber = NumberText.TryRead(Cell(ValueColumn), out value);
            RefuseUnless(isNumber || !(hasMeasure || Cell(ValueColumn).IsEmpty), ValueColumn, ObservationFaults.UnreadableNumber);
        }

        (decimal? low, decimal? high) = hasMeasure && !isStep ? Interval(value) : (null, null);
        DateTimeOffset recorded = default;
        bool isRecorded = !Cell(RecordedAtColumn).IsEmpty;
        if (isRecorded)
        {
            RefuseUnless(InstantText.TryRead(Cell(RecordedAtColumn), out recorded), RecordedAtColumn, ObservationFaults.UnreadableInstant);
        }

        if (faults.Count > 0)
        {
            Refuse();
            return;
        }

        int more = details.Find(low, high, evidence.Find(Cell(EvidenceColumn)), sources.Find(Cell(SourceColumn)), isRecorded ? recorded : null);
        if (isStep)
        {
            Table.Add(measure, scope, at, state, more);
        }
        else
        {
            Table.Add(measure, scope, at, value, more);
        }

        if (Cell(LowColumn).IsEmpty && Cell(HighColumn).IsEmpty && !reader.HasQuotes && reader.CellCount == header.Width)
        {
            usual?.KeepTail(reader.Memory[reader.CellEnds[ValueColumn]..reader.Next], more);
        }
    }

    private (decimal? Low, decimal? High) Interval(decimal value)
    {
        decimal? low = End(LowColumn), high = End(HighColumn);
        if (faults.Count == 0)
        {
            RefuseUnless(!(low > value), LowColumn, ObservationFaults.OutsideInterval);
            RefuseUnless(!(high < value), HighColumn, ObservationFaults.OutsideInterval);
        }

        return (low, high);
    }

    private decimal? End(int column)
    {
        if (Cell(column).IsEmpty)
        {
            return null;
        }

        return RefuseUnless(NumberText.TryRead(Cell(column), out decimal end), column, ObservationFaults.UnreadableNumber) ? end : null;
    }

    private ReadOnlySpan<byte> Cell(int column) => reader.Cell(places[column]);

    private bool RefuseUnless(bool isGood, int column, string code)
    {
        if (!isGood)
        {
            ReadOnlySpan<byte> cell = Cell(column);
            faults.Add((new(cell.IsEmpty ? ObservationFaults.MissingValue : code, All[column], Encoding.UTF8.GetString(cell)), header.PlaceOf(reader, column).Column));
        }

        return isGood;
    }

    private void Refuse()
    {
        // Found in the order of the columns, so a stable sort by code keeps that order within a code.
        (RowFault Fault, int Character)[] ordered = [.. faults.OrderBy(fault => fault.Fault.Code, StringComparer.Ordinal)];
        unreadable.Add(new(reader.Line, ordered[0].Character, Echo(MeasureColumn), Echo(ScopeColumn), ValueList.From(ordered.Select(fault => fault.Fault))));
        faults.Clear();
    }

    private string? Echo(int column) => Cell(column).IsEmpty ? null : header.Text(reader, column);
}
