using System.Globalization;
using System.Runtime.CompilerServices;
using System.Text;
using FourPer1000.Rules;
using FourPer1000.Targets;
using static FourPer1000.Exchange.ObservationColumnNames;

namespace FourPer1000.Exchange;

/// <summary>
/// Reads rows of observations into columns. A row without quotes and without faults is taken from the bytes in one go, codes found without strings,
/// texts that repeat kept once; any other row is looked at cell by cell.
/// </summary>
internal sealed class ObservationRows
{
    private readonly CsvReader reader;
    private readonly CsvHeader header;
    private readonly ObservationCodes codes;
    private readonly int[] places;
    private readonly LastCode measures;
    private readonly LastCode scopes;
    private readonly LastDate dates = new();
    private readonly TextPool evidence = new();
    private readonly TextPool sources = new();
    private readonly List<(RowFault Fault, int Character)> faults = [];
    private readonly List<UnreadableObservation> unreadable = [];

    public ObservationRows(CsvReader reader, CsvHeader header, ObservationCodes codes, int expected)
    {
        (this.reader, this.header, this.codes) = (reader, header, codes);
        Table = new(codes.Axes, expected);
        measures = new(codes.Measures);
        scopes = new(codes.Scopes);
        places = [.. Enumerable.Range(0, All.Count).Select(header.IndexOf)];
    }

    /// <summary>The observations that could be read.</summary>
    public ObservationTableBuilder Table { get; }

    /// <summary>The rows that could not, with the lines of this reader.</summary>
    public IReadOnlyList<UnreadableObservation> Unreadable => unreadable;

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
            else if (reader.HasQuotes || reader.CellCount != header.Width || !TryTake(reader.Memory, reader.CellEnds, reader.Start))
            {
                Row();
            }
        }
    }

    // The usual row; false where anything is to be looked at closely, and then nothing was taken.
    private bool TryTake(ReadOnlySpan<byte> bytes, ReadOnlySpan<int> ends, int start)
    {
        if (!measures.TryFind(Slice(bytes, ends, start, places[MeasureColumn]), out int measure)
            || !scopes.TryFind(Slice(bytes, ends, start, places[ScopeColumn]), out int scope)
            || !dates.TryRead(Slice(bytes, ends, start, places[DateColumn]), out DateOnly at)
            || !Slice(bytes, ends, start, places[LowColumn]).IsEmpty
            || !Slice(bytes, ends, start, places[HighColumn]).IsEmpty
            || !Slice(bytes, ends, start, places[RecordedAtColumn]).IsEmpty)
        {
            return false;
        }

        ReadOnlySpan<byte> written = Slice(bytes, ends, start, places[ValueColumn]);
        if (codes.Axes.IsStep(measure))
        {
            if (!TryRead(written, out MilestoneState state))
            {
                return false;
            }

            Table.Add(measure, scope, at, state);
        }
        else if (NumberText.TryRead(written, out decimal value))
        {
            Table.Add(measure, scope, at, value);
        }
        else
        {
            return false;
        }

        ReadOnlySpan<byte> why = Slice(bytes, ends, start, places[EvidenceColumn]), whence = Slice(bytes, ends, start, places[SourceColumn]);
        if (!why.IsEmpty || !whence.IsEmpty)
        {
            Table.Describe(evidence.Find(why), sources.Find(whence));
        }

        return true;
    }

    private static bool TryRead(ReadOnlySpan<byte> utf8, out MilestoneState state)
    {
        state = utf8.SequenceEqual("done"u8) ? MilestoneState.Done : utf8.SequenceEqual("started"u8) ? MilestoneState.Started : MilestoneState.Planned;
        return state != MilestoneState.Planned || utf8.SequenceEqual("planned"u8);
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static ReadOnlySpan<byte> Slice(ReadOnlySpan<byte> bytes, ReadOnlySpan<int> ends, int start, int place)
    {
        if (place < 0)
        {
            return default;
        }

        int from = place == 0 ? start : ends[place - 1] + 1;
        return bytes[from..ends[place]];
    }

    private void Row()
    {
        if (reader.CellCount > header.Width)
        {
            faults.Add((new(ObservationFaults.TooManyFields, "", reader.CellCount.ToString(CultureInfo.InvariantCulture)), reader.Character(header.Width)));
        }

        bool hasMeasure = RefuseUnless(measures.TryFind(Cell(MeasureColumn), out int measure), MeasureColumn, ObservationFaults.UnknownMeasure);
        RefuseUnless(scopes.TryFind(Cell(ScopeColumn), out int scope), ScopeColumn, ObservationFaults.UnknownScope);
        RefuseUnless(DateText.TryRead(Cell(DateColumn), out DateOnly at), DateColumn, ObservationFaults.UnreadableDate);
        bool isStep = hasMeasure && codes.Axes.IsStep(measure);
        MilestoneState state = default;
        decimal value = 0;
        if (isStep)
        {
            RefuseUnless(TryRead(Cell(ValueColumn), out state), ValueColumn, ObservationFaults.UnknownStep);
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

        if (isStep)
        {
            Table.Add(measure, scope, at, state);
        }
        else
        {
            Table.Add(measure, scope, at, value);
        }

        Table.Describe(low, high, evidence.Find(Cell(EvidenceColumn)), sources.Find(Cell(SourceColumn)), isRecorded ? recorded : null);
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
