using System.Globalization;
using System.Text;
using FourPer1000.Rules;
using FourPer1000.Targets;
using static FourPer1000.Exchange.ObservationColumnNames;

namespace FourPer1000.Exchange;

/// <summary>Reads rows of observations into columns: cells are taken as bytes, codes are found without strings, texts that repeat are kept once.</summary>
internal sealed class ObservationRows
{
    private static readonly (string Code, MilestoneState State)[] States = [("planned", MilestoneState.Planned), ("started", MilestoneState.Started), ("done", MilestoneState.Done)];
    private static readonly CodeTable<MilestoneState> StateCodes = new(States.Select(pair => KeyValuePair.Create(pair.Code, pair.State)));
    private readonly CsvReader reader;
    private readonly CsvHeader header;
    private readonly ObservationAxes axes;
    private readonly ObservationTableBuilder table;
    private readonly CodeTable<int> measures;
    private readonly CodeTable<int> scopes;
    private readonly TextPool evidence = new();
    private readonly TextPool sources = new();
    private readonly int[] places;
    private readonly bool describes;
    private readonly bool hasInterval;
    private readonly LastCode lastMeasure = new();
    private readonly LastCode lastScope = new();
    private readonly LastDate lastDate = new();
    private readonly List<(RowFault Fault, int Character)> faults = [];
    private readonly List<UnreadableObservation> unreadable = [];

    public ObservationRows(CsvReader reader, CsvHeader header, ObservationAxes axes)
    {
        (this.reader, this.header, this.axes) = (reader, header, axes);
        table = new(axes);
        measures = new(axes.Measures.Select((key, number) => KeyValuePair.Create(key, number)));
        scopes = new(axes.Scopes.Select((code, number) => KeyValuePair.Create(code, number)));
        places = [.. Enumerable.Range(0, All.Count).Select(header.IndexOf)];
        hasInterval = places[LowColumn] >= 0 || places[HighColumn] >= 0;
        describes = Enumerable.Range(LowColumn, RecordedAtColumn - LowColumn + 1).Any(column => header.IndexOf(column) >= 0);
    }

    public static string CodeOf(MilestoneState state) => States[(int)state].Code;

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
        }
    }

    public ObservationTable Table() => table.Build();

    public ValueList<UnreadableObservation> Unreadable() => ValueList.From(unreadable);

    private void Row()
    {
        if (reader.CellCount > header.Width)
        {
            faults.Add((new(ObservationFaults.TooManyFields, "", reader.CellCount.ToString(CultureInfo.InvariantCulture)), reader.Character(header.Width)));
        }

        bool hasMeasure = RefuseUnless(lastMeasure.TryFind(measures, Cell(MeasureColumn), out int measure), MeasureColumn, ObservationFaults.UnknownMeasure);
        RefuseUnless(lastScope.TryFind(scopes, Cell(ScopeColumn), out int scope), ScopeColumn, ObservationFaults.UnknownScope);
        RefuseUnless(lastDate.TryRead(Cell(DateColumn), out DateOnly at), DateColumn, ObservationFaults.UnreadableDate);
        bool isStep = hasMeasure && axes.IsStep(measure);
        MilestoneState state = default;
        decimal value = 0;
        if (isStep)
        {
            RefuseUnless(StateCodes.TryFind(Cell(ValueColumn), out state), ValueColumn, ObservationFaults.UnknownStep);
        }
        else if (hasMeasure)
        {
            RefuseUnless(NumberText.TryRead(Cell(ValueColumn), out value), ValueColumn, ObservationFaults.UnreadableNumber);
        }
        else if (Cell(ValueColumn).IsEmpty)
        {
            RefuseUnless(false, ValueColumn, ObservationFaults.MissingValue);
        }

        (decimal? low, decimal? high) = hasInterval && hasMeasure && !isStep ? Interval(value) : (null, null);
        DateTimeOffset recorded = default;
        bool isRecorded = describes && !Cell(RecordedAtColumn).IsEmpty;
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
            table.Add(measure, scope, at, state);
        }
        else
        {
            table.Add(measure, scope, at, value);
        }

        if (describes)
        {
            table.Describe(low, high, evidence.Find(Cell(EvidenceColumn)), sources.Find(Cell(SourceColumn)), isRecorded ? recorded : null);
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
