using System.Globalization;
using FourPer1000.Rules;
using FourPer1000.Targets;

namespace FourPer1000;

/// <summary>The figures of every measure: for each scope and date the one that was recorded last.</summary>
internal sealed class ObservationsView() : JournalView("observations", 1)
{
    /// <inheritdoc/>
    public override ValueList<string> KeysOf(JournalEvent happened)
    {
        ArgumentNullException.ThrowIfNull(happened);
        if (!string.Equals(happened.Kind, EventTable.ObservationRecorded.Name, StringComparison.Ordinal))
        {
            return [];
        }

        PlanObservation seen = ObservationRecord.Read(happened);
        return [string.Create(CultureInfo.InvariantCulture, $"{seen.Measure}/{seen.Scope}/{seen.At:yyyy-MM-dd}")];
    }

    /// <inheritdoc/>
    public override ViewRow? Fold(string key, ViewRow? before, JournalEvent happened)
    {
        ArgumentNullException.ThrowIfNull(happened);
        PlanObservation seen = ObservationRecord.Read(happened);
        return new(Name, key, happened.Facts, seen.Measure[..seen.Measure.IndexOf('.', StringComparison.Ordinal)], null, seen.Scope);
    }
}
