using FourPer1000.Rules;

namespace FourPer1000.Exchange;

/// <summary>The columns of a file of observations.</summary>
public static class ObservationColumnNames
{
    internal const int MeasureColumn = 0, ScopeColumn = 1, DateColumn = 2, ValueColumn = 3, LowColumn = 4, HighColumn = 5, EvidenceColumn = 6, SourceColumn = 7, RecordedAtColumn = 8;

    /// <summary>All, in the order of the documentation.</summary>
    public static ValueList<string> All { get; } = ["measure", "scope", "date", "value", "low", "high", "evidence", "source", "recordedAt"];

    /// <summary>Those that must be there.</summary>
    public static ValueList<string> Needed { get; } = ["measure", "scope", "date", "value"];
}
