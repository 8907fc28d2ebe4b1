using FourPer1000.Rules;

namespace FourPer1000;

/// <summary>The slate of each edition as it stands: the latest proposal, and what was decided with its departures. Reasons are sealed and stand in no row.</summary>
internal sealed class SlatesView() : JournalView("slates", 1)
{
    /// <inheritdoc/>
    public override ValueList<string> KeysOf(JournalEvent happened)
    {
        ArgumentNullException.ThrowIfNull(happened);
        return happened.Kind is "slate.proposed" or "slate.decided" ? [happened.Stream.Value[(happened.Stream.Kind.Length + 1)..]] : [];
    }

    /// <inheritdoc/>
    public override ViewRow? Fold(string key, ViewRow? before, JournalEvent happened)
    {
        ArgumentNullException.ThrowIfNull(happened);
        SlateStanding? stood = before is null ? null : SlateStanding.Of(before);

        // What was decided stays in force until something else is decided.
        SlateStanding stands = string.Equals(happened.Kind, EventTable.SlateProposed.Name, StringComparison.Ordinal)
            ? Proposed(happened, stood?.Decided)
            : (stood ?? throw new ArgumentException("A slate is proposed before it is decided.", nameof(happened))) with { Decided = SlateDecidedRecord.Read(happened) };
        return new(Name, key, stands.Write(), null, null, stands.State);
    }

    private static SlateStanding Proposed(JournalEvent happened, SlateDecidedRecord? decided)
    {
        SlateProposedRecord record = SlateProposedRecord.Read(happened);
        return new(happened.Version, record.InputHash, record.Seal, record.Seats, record.Levels, decided);
    }
}
