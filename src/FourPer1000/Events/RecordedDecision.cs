using FourPer1000.Rules;

namespace FourPer1000;

/// <summary>The answer that an event records: what a repeated command gets.</summary>
public static class RecordedDecision
{
    /// <summary>The answer of an event of any kind; what was simply recorded was granted.</summary>
    /// <exception cref="UnknownEventException">A newer version of the suite wrote it.</exception>
    public static Decision Of(JournalEvent recorded)
    {
        ArgumentNullException.ThrowIfNull(recorded);
        EventTable.KindOf(recorded);
        return DossierRecord.IsOf(recorded) ? DossierRecord.Read(recorded).Decision
            : RefusalRecord.IsOf(recorded) ? RefusalRecord.Read(recorded).Decision
            : Decision.Grant;
    }
}
