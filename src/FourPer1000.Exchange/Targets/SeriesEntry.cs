using FourPer1000.Rules;
using FourPer1000.Targets;

namespace FourPer1000.Exchange;

/// <summary>One series of a file: as it was read, or why it cannot be.</summary>
/// <param name="Id">Its id as written; null where there is none.</param>
/// <param name="Series">The series; null where it has a fault.</param>
/// <param name="Faults">Every fault with its place.</param>
public sealed record SeriesEntry(string? Id, Series? Series, ValueList<Fault> Faults);
