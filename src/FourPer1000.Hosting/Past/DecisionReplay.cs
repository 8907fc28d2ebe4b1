using FourPer1000.Domain;
using FourPer1000.Registration;
using FourPer1000.Rules;
using FourPer1000.Targets;

namespace FourPer1000.Hosting;

/// <summary>Decides recorded decisions again, from what is recorded beside them, and says what differs (charter C10.2).</summary>
public sealed class DecisionReplay
{
    private readonly IJournal journal;
    private readonly DeclaredTerms terms;
    private readonly OpenedSlates slates;
    private readonly DetailsSeal details;

    internal DecisionReplay(IJournal journal, DeclaredTerms terms, SlateVault vault, DetailsSeal details)
    {
        this.journal = journal;
        this.terms = terms;
        this.details = details;
        slates = new(vault);
    }

    /// <summary>Decides again what an event records. Slates are solved again, which takes as long as it took; where a sealed part was erased the answer is erased.</summary>
    /// <param name="stream">The stream.</param>
    /// <param name="version">The version of the event.</param>
    /// <param name="cancellation">Stops it.</param>
    /// <exception cref="ArgumentException">The stream has no event of that version.</exception>
    /// <exception cref="UnknownEventException">A newer version of the suite wrote it.</exception>
    public async Task<ReplayReport> OfAsync(StreamId stream, long version, CancellationToken cancellation = default)
    {
        ValueList<JournalEvent> events = await journal.ReadAsync(stream, 0, cancellation).ToListAsync(cancellation).ConfigureAwait(false);
        JournalEvent recorded = events.FirstOrDefault(happened => happened.Version == version)
            ?? throw new ArgumentException($"The stream '{stream}' has no event of version {version}.", nameof(version));
        JournalEvent[] before = [.. events.Where(happened => happened.Version < version)];
        return recorded.Kind switch
        {
            _ when DossierRecord.IsOf(recorded) => await DossierAsync(before, recorded, cancellation).ConfigureAwait(false),
            "slate.proposed" => await slates.ProposedAsync(recorded, cancellation).ConfigureAwait(false),
            "slate.decided" => await slates.DecidedAsync(before, recorded, cancellation).ConfigureAwait(false),
            "observation.recorded" => ObservationOf(recorded),
            "person.details-given" => await DetailsAsync(recorded, cancellation).ConfigureAwait(false),
            _ when RefusalRecord.IsOf(recorded) => RefusalOf(before, recorded),
            _ => new(ReplayKind.Impossible, RecordedDecision.Of(recorded), null, ["kind"]),
        };
    }

    private async Task<ReplayReport> DossierAsync(JournalEvent[] before, JournalEvent recorded, CancellationToken cancellation)
    {
        Func<string, RegistrationTerms?> termsOf = await terms.ReadAsync(recorded.Act.Edition, cancellation).ConfigureAwait(false);
        PersonId? other = DossierRecord.Read(recorded).Happened switch
        {
            DossierEvent.Merged merged => merged.Other,
            DossierEvent.MergedAway away => away.Into,
            DossierEvent.MergeRefused refused => refused.Other,
            _ => null,
        };
        Dossier? taken = other is { } person ? await DossierAtAsync(recorded, person, cancellation).ConfigureAwait(false) : null;
        return DossierReplay.Of(before, recorded, termsOf, asked => asked == other ? taken : null);
    }

    // The other dossier as it stood before the merge, which is recorded in both.
    private async Task<Dossier> DossierAtAsync(JournalEvent merge, PersonId person, CancellationToken cancellation)
    {
        ValueList<JournalEvent> events = await journal.ReadAsync(StreamId.Dossier(merge.Act.Edition, person), 0, cancellation).ToListAsync(cancellation).ConfigureAwait(false);
        return Dossier.Replay(person, merge.Act.Edition, events
            .Where(happened => happened.RecordedAt <= merge.RecordedAt && happened.Position < merge.Position && happened.Act.Command != merge.Act.Command && DossierRecord.IsOf(happened))
            .Select(happened => DossierRecord.Read(happened).Happened));
    }

    private static ReplayReport ObservationOf(JournalEvent recorded)
    {
        PlanObservation observation = ObservationRecord.Read(recorded.Facts);
        bool isSame = ObservationRecord.Read(ObservationRecord.Write(observation)) == observation;
        Decision again = Admission.Of(recorded.Act.Actor, Admission.Monitors, "record");
        return isSame && again.IsGranted ? new(ReplayKind.Same, Decision.Grant, again, []) : new(ReplayKind.Differs, Decision.Grant, again, [isSame ? "decision" : "value"]);
    }

    private async Task<ReplayReport> DetailsAsync(JournalEvent recorded, CancellationToken cancellation)
    {
        ValueList<KeyValuePair<string, string?>> fields = await details.OpenAsync(recorded, cancellation).ConfigureAwait(false);
        ValueList<string> erased = ValueList.From(fields.Where(field => field.Value is null).Select(field => field.Key));
        return erased.Count > 0 ? new(ReplayKind.Erased, Decision.Grant, null, erased) : new(ReplayKind.Same, Decision.Grant, Decision.Grant, []);
    }

    private static ReplayReport RefusalOf(JournalEvent[] before, JournalEvent recorded)
    {
        RefusalRecord refusal = RefusalRecord.Read(recorded);
        if (refusal.Decision == PersonState.Refused && recorded.Stream.Kind == "person")
        {
            return new PersonState(recorded.Act.Concerned!.Value, recorded.Version, ValueList.From(before)).IsErased
                ? new(ReplayKind.Same, refusal.Decision, refusal.Decision, [])
                : new(ReplayKind.Differs, refusal.Decision, Decision.Grant, ["decision"]);
        }

        AuthoritySet? asked = recorded.Kind switch
        {
            "observation.refused" => Admission.Monitors,
            "slate.refused" or "edition.request-refused" => Admission.Secretariat,
            _ when refusal.Request is "export" or "erase" => Admission.PersonOrSecretariat,
            _ => null,
        };
        if (asked is null || Admission.Of(recorded.Act.Actor, asked, refusal.Request) is { IsGranted: true })
        {
            return new(ReplayKind.Impossible, refusal.Decision, null, ["subject"]);
        }

        Decision again = Admission.Of(recorded.Act.Actor, asked, refusal.Request);
        return again == refusal.Decision ? new(ReplayKind.Same, refusal.Decision, again, []) : new(ReplayKind.Differs, refusal.Decision, again, ["decision"]);
    }
}
