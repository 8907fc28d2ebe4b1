using FourPer1000.Rules;

namespace FourPer1000;

/// <summary>The table of events: every kind that a journal may hold, its version and its personal fields (charter C10.2, C10.3).</summary>
public static class EventTable
{
    // Free text about people: why somebody is fixed, left out or seated instead of another.
    private static readonly PersonalField Why = new("reason", "explain-decisions", 1095, Visibility.Secretariat);

    /// <summary>A form was accepted.</summary>
    public static EventKind FormAccepted { get; } = new("dossier.form-accepted", 1, changesState: true);

    /// <summary>A form waits for facts.</summary>
    public static EventKind FormReceived { get; } = new("dossier.form-received", 1, changesState: true);

    /// <summary>A form was not accepted.</summary>
    public static EventKind FormRefused { get; } = new("dossier.form-refused", 1, changesState: false);

    /// <summary>A registration was withdrawn.</summary>
    public static EventKind FormWithdrawn { get; } = new("dossier.form-withdrawn", 1, changesState: true);

    /// <summary>A registration moved on without a form.</summary>
    public static EventKind Moved { get; } = new("dossier.moved", 1, changesState: true);

    /// <summary>A command without a form was not carried out.</summary>
    public static EventKind MoveRefused { get; } = new("dossier.move-refused", 1, changesState: false);

    /// <summary>Another dossier of the same person was taken over.</summary>
    public static EventKind Merged { get; } = new("dossier.merged", 1, changesState: true);

    /// <summary>A dossier was taken over by another one of the same person; recorded together with the event there.</summary>
    public static EventKind MergedAway { get; } = new("dossier.merged-away", 1, changesState: true);

    /// <summary>A merge was not carried out.</summary>
    public static EventKind MergeRefused { get; } = new("dossier.merge-refused", 1, changesState: false);

    /// <summary>The registrations of a person ended because the person is erased; recorded together with the request.</summary>
    public static EventKind DossierErased { get; } = new("dossier.person-erased", 1, changesState: true);

    /// <summary>A person gave name, contact and reasons for joining.</summary>
    public static EventKind DetailsGiven { get; } = new(
        "person.details-given",
        1,
        ChangesState: true,
        [
            new("name", "know-whom-to-appoint", 1095, Visibility.TaskForce),
            new("email", "send-decisions", 1095, Visibility.Secretariat),
            new("statement", "judge-candidacies", 365, Visibility.Secretariat),
        ]);

    /// <summary>Personal fields of a person, or the person as a whole, are to be erased: recorded before the keys are destroyed, so that a crash in between is seen.</summary>
    public static EventKind ErasureRequested { get; } = new("person.erasure-requested", 1, changesState: true);

    /// <summary>Personal fields of a person, or the person as a whole, were erased: the keys are gone, what was sealed cannot be read any more.</summary>
    public static EventKind PersonErased { get; } = new("person.erased", 1, changesState: true);

    /// <summary>All that is held on a person was exported; what it was is not recorded again.</summary>
    public static EventKind PersonExported { get; } = new("person.exported", 1, changesState: false);

    /// <summary>What was asked about a person was not done.</summary>
    public static EventKind RequestRefused { get; } = new("person.request-refused", 1, changesState: false);

    /// <summary>The terms of an edition were declared; decisions refer to them.</summary>
    public static EventKind TermsDeclared { get; } = new("edition.terms-declared", 1, changesState: true);

    /// <summary>A deadline of an edition came and what follows from it was carried out.</summary>
    public static EventKind DeadlineCame { get; } = new("edition.deadline-came", 1, changesState: true);

    /// <summary>What was asked about an edition as a whole was not done.</summary>
    public static EventKind EditionRequestRefused { get; } = new("edition.request-refused", 1, changesState: false);

    /// <summary>Every erasure that the journal knew was applied again, after keys came back from a backup.</summary>
    public static EventKind ErasuresReapplied { get; } = new("edition.erasures-reapplied", 1, changesState: false);

    /// <summary>A slate was proposed.</summary>
    public static EventKind SlateProposed { get; } = new("slate.proposed", 2, ChangesState: true, [Why]);

    /// <summary>The Secretariat decided the slate, with or without departures from the proposal.</summary>
    public static EventKind SlateDecided { get; } = new("slate.decided", 1, ChangesState: true, [Why]);

    /// <summary>A decision about a slate was not recorded.</summary>
    public static EventKind SlateRefused { get; } = new("slate.refused", 1, changesState: false);

    /// <summary>A figure for a measure was recorded, or corrected.</summary>
    public static EventKind ObservationRecorded { get; } = new("observation.recorded", 1, changesState: true);

    /// <summary>A figure for a measure was not recorded.</summary>
    public static EventKind ObservationRefused { get; } = new("observation.refused", 1, changesState: false);

    /// <summary>All kinds, by name.</summary>
    public static ValueList<EventKind> All { get; } = ValueList.From(((EventKind[])
    [
        FormAccepted, FormReceived, FormRefused, FormWithdrawn, Moved, MoveRefused, Merged, MergedAway, MergeRefused, DossierErased,
        DetailsGiven, ErasureRequested, PersonErased, PersonExported, RequestRefused, TermsDeclared, DeadlineCame, EditionRequestRefused, ErasuresReapplied,
        SlateProposed, SlateDecided, SlateRefused, ObservationRecorded, ObservationRefused,
    ]).OrderBy(kind => kind.Name, StringComparer.Ordinal));

    private static readonly Dictionary<string, EventKind> ByName = All.ToDictionary(kind => kind.Name, StringComparer.Ordinal);

    /// <summary>A kind by its name, or null.</summary>
    public static EventKind? Find(string name) => ByName.GetValueOrDefault(name);

    /// <summary>The kind of a recorded event.</summary>
    /// <exception cref="UnknownEventException">The event was written by a newer version of the suite.</exception>
    public static EventKind KindOf(JournalEvent happened)
    {
        ArgumentNullException.ThrowIfNull(happened);
        return Find(happened.Kind) is { } kind && happened.KindVersion <= kind.Version ? kind : throw new UnknownEventException(happened);
    }
}
