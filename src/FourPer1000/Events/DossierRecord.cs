using System.Text.Json;
using FourPer1000.Domain;
using FourPer1000.Registration;
using FourPer1000.Rules;
using FourPer1000.StateMachines;

namespace FourPer1000;

/// <summary>What happened to a dossier and the facts it was decided on: the content of an event in the journal.</summary>
/// <param name="Happened">The event.</param>
/// <param name="Facts">The facts.</param>
public sealed record DossierRecord(DossierEvent Happened, RecordedFacts Facts)
{
    [ThreadStatic]
    private static LastRead? lastRead;

    /// <summary>The kind of the event.</summary>
    public EventKind Kind => Happened switch
    {
        DossierEvent.FormAccepted => EventTable.FormAccepted,
        DossierEvent.FormReceived => EventTable.FormReceived,
        DossierEvent.FormRefused => EventTable.FormRefused,
        DossierEvent.FormWithdrawn => EventTable.FormWithdrawn,
        DossierEvent.Moved => EventTable.Moved,
        DossierEvent.MoveRefused => EventTable.MoveRefused,
        DossierEvent.Merged => EventTable.Merged,
        DossierEvent.MergedAway => EventTable.MergedAway,
        DossierEvent.PersonErased => EventTable.DossierErased,
        DossierEvent.MergeRefused => EventTable.MergeRefused,
        _ => throw new NotSupportedException($"{Happened.GetType().Name} has no kind."),
    };

    /// <summary>The answer that the event records: what a repeated command gets.</summary>
    public Decision Decision => Happened switch
    {
        DossierEvent.FormAccepted accepted => Decision.GrantOn(accepted.Conditions),
        DossierEvent.FormReceived received => Decision.CannotTell(received.Missing),
        DossierEvent.FormRefused refused => refused.Decision,
        DossierEvent.Moved moved => moved.Decision,
        DossierEvent.MoveRefused refused => refused.Decision,
        DossierEvent.MergeRefused refused => refused.Decision,
        _ => Decision.Grant,
    };

    /// <summary>The form that was decided; null for what came without one.</summary>
    public RegistrationForm? Form => Happened switch
    {
        DossierEvent.FormAccepted accepted => accepted.Form,
        DossierEvent.FormReceived received => received.Form,
        DossierEvent.FormRefused refused => refused.Form,
        DossierEvent.FormWithdrawn withdrawn => withdrawn.Form,
        _ => null,
    };

    /// <summary>As JSON: the same record, the same text.</summary>
    public string Write() => EventJson.Text(json =>
    {
        switch (Happened)
        {
            case DossierEvent.FormAccepted accepted:
                DossierEntryJson.Form(json, accepted.Form);
                json.WriteString("track", accepted.Track.Code());
                json.List("conditions", accepted.Conditions, DecisionJson.Condition);
                json.WriteBoolean("endsCandidacy", accepted.EndsCandidacy);
                break;
            case DossierEvent.FormReceived received:
                DossierEntryJson.Form(json, received.Form);
                json.WriteString("track", received.Track.Code());
                json.List("missing", received.Missing, DecisionJson.Missing);
                break;
            case DossierEvent.FormRefused refused:
                DossierEntryJson.Form(json, refused.Form);
                DecisionJson.Write(json, "decision", refused.Decision);
                break;
            case DossierEvent.FormWithdrawn withdrawn:
                DossierEntryJson.Form(json, withdrawn.Form);
                json.WriteBoolean("endsCandidacy", withdrawn.EndsCandidacy);
                break;
            case DossierEvent.Moved moved:
                json.WriteString("objective", moved.Objective.Value);
                json.WriteString("trigger", Codes.Of(moved.Trigger));
                json.WriteString("to", Codes.Of(moved.To));
                DecisionJson.Write(json, "decision", moved.Decision);
                break;
            case DossierEvent.MoveRefused refused:
                json.WriteString("objective", refused.Objective.Value);
                json.WriteString("trigger", Codes.Of(refused.Trigger));
                DecisionJson.Write(json, "decision", refused.Decision);
                break;
            case DossierEvent.Merged merged:
                json.WriteString("other", merged.Other.Value);
                json.List("taken", merged.Taken, DossierEntryJson.Entry);
                json.List("setAside", merged.SetAside, DossierEntryJson.Entry);
                json.List("clashes", merged.Clashes, DecisionJson.Reason);
                break;
            case DossierEvent.MergedAway away:
                json.WriteString("into", away.Into.Value);
                json.Texts("left", away.Left.Select(objective => objective.Value));
                break;
            case DossierEvent.PersonErased erased:
                json.Texts("left", erased.Left.Select(objective => objective.Value));
                break;
            case DossierEvent.MergeRefused refused:
                json.WriteString("other", refused.Other.Value);
                DecisionJson.Write(json, "decision", refused.Decision);
                break;
        }

        Facts.Write(json);
    });

    /// <summary>Reads the content of a recorded event.</summary>
    /// <exception cref="UnknownEventException">A newer version of the suite wrote it.</exception>
    /// <exception cref="JsonException">The content was not written here.</exception>
    public static DossierRecord Read(JournalEvent recorded)
    {
        // Several views look at one event after the other; it is read once for all of them.
        if (lastRead is { } last && ReferenceEquals(last.Recorded, recorded))
        {
            return last.Read;
        }

        EventKind kind = EventTable.KindOf(recorded);
        using var document = JsonDocument.Parse(recorded.Facts);
        JsonElement item = document.RootElement;
        var facts = RecordedFacts.Read(item);
        var read = new DossierRecord(EventOf(kind, item, facts.LocalDate, recorded.Act.Edition), facts);
        lastRead = new(recorded, read);
        return read;
    }

    /// <summary>Whether an event of this kind belongs to a dossier.</summary>
    public static bool IsOf(JournalEvent recorded)
    {
        ArgumentNullException.ThrowIfNull(recorded);
        return recorded.Kind.StartsWith("dossier.", StringComparison.Ordinal);
    }

    private sealed record LastRead(JournalEvent Recorded, DossierRecord Read);

    private static DossierEvent EventOf(EventKind kind, JsonElement item, DateOnly on, EditionId edition)
    {
        return kind.Name switch
        {
            "dossier.form-accepted" => new DossierEvent.FormAccepted(
                DossierEntryJson.Form(item), TrackOf(), on, edition, item.List("conditions", DecisionJson.Condition), EndsCandidacy()),
            "dossier.form-received" => new DossierEvent.FormReceived(
                DossierEntryJson.Form(item), TrackOf(), on, edition, item.List("missing", DecisionJson.Missing)),
            "dossier.form-refused" => new DossierEvent.FormRefused(DossierEntryJson.Form(item), on, edition, DecisionOf()),
            "dossier.form-withdrawn" => new DossierEvent.FormWithdrawn(DossierEntryJson.Form(item), on, edition, EndsCandidacy()),
            "dossier.moved" => new DossierEvent.Moved(
                item.Text("objective"), Trigger(), Codes.Find<DossierState>(item.Text("to")), DecisionOf(), on, edition),
            "dossier.move-refused" => new DossierEvent.MoveRefused(item.Text("objective"), Trigger(), on, edition, DecisionOf()),
            "dossier.merged" => new DossierEvent.Merged(
                new(item.Text("other")),
                item.List("taken", DossierEntryJson.Entry),
                item.List("setAside", DossierEntryJson.Entry),
                item.List("clashes", DecisionJson.Reason),
                on,
                edition),
            "dossier.merged-away" => new DossierEvent.MergedAway(
                new(item.Text("into")), item.List("left", code => new ObjectiveCode(code.GetString()!)), on, edition),
            "dossier.person-erased" => new DossierEvent.PersonErased(item.List("left", code => new ObjectiveCode(code.GetString()!)), on, edition),
            "dossier.merge-refused" => new DossierEvent.MergeRefused(new(item.Text("other")), on, edition, DecisionOf()),
            _ => throw new JsonException($"'{kind.Name}' does not belong to a dossier."),
        };

        Track TrackOf() => Codes.Find<Track>(item.Text("track"));
        bool EndsCandidacy() => item.GetProperty("endsCandidacy").GetBoolean();
        DossierTrigger Trigger() => Codes.Find<DossierTrigger>(item.Text("trigger"));
        Decision DecisionOf() => DecisionJson.Read(item.GetProperty("decision"));
    }
}
