using System.Globalization;
using FourPer1000.Domain;
using FourPer1000.Registration;
using FourPer1000.Rules;
using FourPer1000.StateMachines;

namespace FourPer1000.Hosting;

/// <summary>The desk of registration: loads the facts, lets the policy decide, records. A command that is sent again gets the first answer (charter C2, C10.2).</summary>
public sealed class RegistrationDesk
{
    private const string Desk = "registration", Submit = "submit", Move = "move", Merge = "merge";

    private readonly CommandRun run;
    private readonly DossierFiles files;
    private readonly DeclaredTerms terms;
    private readonly DetailsSeal details;
    private readonly IActor actors;
    private readonly TimeProvider clock;

    internal RegistrationDesk(CommandRun run, DossierFiles files, DeclaredTerms terms, PersonSeal seal, IActor actors, TimeProvider clock)
    {
        this.run = run;
        this.files = files;
        this.terms = terms;
        this.actors = actors;
        this.clock = clock;
        details = new(seal, files.Journal);
    }

    /// <summary>Decides a form. Who is erased cannot come back under the same id.</summary>
    /// <param name="form">The form. Its date is the clock's to say: only what the Secretariat sends, for itself or from a file, is dated as it says; the record then has both times.</param>
    /// <param name="command">Names the command.</param>
    /// <param name="told">What the person tells beside the form; recorded, sealed, where the form is accepted or waits. Null for nothing.</param>
    /// <param name="cancellation">Stops it.</param>
    /// <exception cref="ContendedException">Others were faster each time.</exception>
    /// <exception cref="JournalUnavailableException">The journal cannot be reached.</exception>
    public async Task<RegistrationAnswer> SubmitAsync(RegistrationForm form, CommandId command, PersonalDetails? told = null, CancellationToken cancellation = default)
    {
        ArgumentNullException.ThrowIfNull(form);
        await terms.EnsureAsync(cancellation).ConfigureAwait(false);
        Actor actor = await actors.InAsync(new(form.Person, form.Objective), cancellation).ConfigureAwait(false);
        bool isDated = IsDated(actor);
        string digest = DigestOf(form, told, isDated);
        form = isDated ? form : form with { SubmittedAt = clock.GetUtcNow() };
        CommandResult result = await run.CarryOutAsync(
            new(Desk, Submit, command, IsSame, inner => DecideAsync(form, command, told, actor, digest, inner)), cancellation).ConfigureAwait(false);
        return await AnswerAsync(result, cancellation).ConfigureAwait(false);

        async ValueTask<bool> IsSame(ValueList<JournalEvent> before, CancellationToken inner) =>
            before[0].Act.Actor.Id == actor.Id
            && (DossierRecord.IsOf(before[0])
                ? DossierRecord.Read(before[0]).Form is { } first && (isDated ? first : first with { SubmittedAt = form.SubmittedAt }) == form && await details.AreSameAsync(before, told, inner).ConfigureAwait(false)
                : RefusalRecord.IsOf(before[0], Submit, digest));
    }

    /// <summary>Moves a registration on without a form: settles what waited, clears a condition, hands over, appoints, ends.</summary>
    /// <param name="person">The person.</param>
    /// <param name="objective">The task force.</param>
    /// <param name="trigger">What is asked; a form's triggers need a form.</param>
    /// <param name="command">Names the command.</param>
    /// <param name="cancellation">Stops it.</param>
    /// <exception cref="ArgumentException">The trigger needs a form.</exception>
    /// <exception cref="ContendedException">Others were faster each time.</exception>
    /// <exception cref="JournalUnavailableException">The journal cannot be reached.</exception>
    public async Task<RegistrationAnswer> MoveAsync(
        PersonId person, ObjectiveCode objective, DossierTrigger trigger, CommandId command, CancellationToken cancellation = default)
    {
        await terms.EnsureAsync(cancellation).ConfigureAwait(false);
        Actor actor = await actors.InAsync(new(person, objective), cancellation).ConfigureAwait(false);
        string digest = files.Call.DigestOf(Move, person.Value, objective.Value, Codes.Of(trigger));
        CommandResult result = await run.CarryOutAsync(new(Desk, Move, command, IsSame, Decide), cancellation).ConfigureAwait(false);
        return await AnswerAsync(result, cancellation).ConfigureAwait(false);

        ValueTask<bool> IsSame(ValueList<JournalEvent> before, CancellationToken inner) => ValueTask.FromResult(
            before[0].Act.Actor.Id == actor.Id && before[0].Act.Concerned == person && (!DossierRecord.IsOf(before[0]) ? RefusalRecord.IsOf(before[0], Move, digest) : DossierRecord.Read(before[0]).Happened switch
            {
                DossierEvent.Moved moved => moved.Objective == objective && (moved.Trigger == trigger || (moved.Trigger, trigger) == (DossierTrigger.Refuse, DossierTrigger.Settle)),
                DossierEvent.MoveRefused refused => refused.Objective == objective && refused.Trigger == trigger,
                _ => false,
            }));

        async Task<CommandDraft?> Decide(CancellationToken inner)
        {
            PersonState state = await StateAsync(person, inner).ConfigureAwait(false);
            DateTimeOffset now = clock.GetUtcNow();
            if (state.IsErased)
            {
                return Refused(state, new(Move, objective.Value, PersonState.Refused) { Digest = digest }, actor, command, now);
            }

            DossierFile file = await files.LoadAsync(person, inner).ConfigureAwait(false);
            CallFacts facts = await files.FactsAsync(person, file.Dossier.Find(objective)?.Organisation, now, actor, inner).ConfigureAwait(false);
            return Draft(file, RegistrationPolicy.Decide(file.Dossier, objective, trigger, facts), facts, command, now).Guarding(state);
        }
    }

    /// <summary>Takes over the dossier of the same person under another id (charter C2.2): recorded in both dossiers or in none. A form for the other id that comes at the same time is decided before it or refused.</summary>
    /// <param name="kept">The person whose dossier stays.</param>
    /// <param name="other">The same person under another id.</param>
    /// <param name="command">Names the command.</param>
    /// <param name="cancellation">Stops it.</param>
    /// <exception cref="ContendedException">Others were faster each time.</exception>
    /// <exception cref="JournalUnavailableException">The journal cannot be reached.</exception>
    public async Task<RegistrationAnswer> MergeAsync(PersonId kept, PersonId other, CommandId command, CancellationToken cancellation = default)
    {
        await terms.EnsureAsync(cancellation).ConfigureAwait(false);
        Actor actor = await actors.InAsync(new(kept), cancellation).ConfigureAwait(false);
        string digest = files.Call.DigestOf(Merge, kept.Value, other.Value);
        CommandResult result = await run.CarryOutAsync(new(Desk, Merge, command, IsSame, Decide), cancellation).ConfigureAwait(false);
        return await AnswerAsync(result, cancellation).ConfigureAwait(false);

        // The other dossier's event may come first: streams are ordered by name.
        ValueTask<bool> IsSame(ValueList<JournalEvent> before, CancellationToken inner) => ValueTask.FromResult(
            before[0].Act.Actor.Id == actor.Id && !before.Any(DossierRecord.IsOf) ? RefusalRecord.IsOf(before[0], Merge, digest)
            : before.FirstOrDefault(happened => happened.Act.Concerned == kept && DossierRecord.IsOf(happened)) is { } own && own.Act.Actor.Id == actor.Id && DossierRecord.Read(own).Happened switch
            {
                DossierEvent.Merged merged => merged.Other == other,
                DossierEvent.MergeRefused refused => refused.Other == other,
                _ => false,
            });

        async Task<CommandDraft?> Decide(CancellationToken inner)
        {
            PersonState[] both = kept == other
                ? [await StateAsync(kept, inner).ConfigureAwait(false)]
                : [await StateAsync(kept, inner).ConfigureAwait(false), await StateAsync(other, inner).ConfigureAwait(false)];
            DateTimeOffset now = clock.GetUtcNow();
            if (both.FirstOrDefault(state => state.IsErased) is { } erased)
            {
                return Refused(erased, new(Merge, erased.Person == kept ? other.Value : kept.Value, PersonState.Refused) { Digest = digest }, actor, command, now);
            }

            DossierFile file = await files.LoadAsync(kept, inner).ConfigureAwait(false);
            DossierFile taken = await files.LoadAsync(other, inner).ConfigureAwait(false);
            CallFacts facts = await files.FactsAsync(kept, null, now, actor, inner).ConfigureAwait(false);
            Verdict<DossierEvent> verdict = DossierMerge.Decide(file.Dossier, taken.Dossier, facts);
            CommandDraft draft = Draft(file, verdict, facts, command, now).Guarding(both);
            return verdict.Decision.IsGranted
                ? draft with { Streams = [.. draft.Streams, new(taken.Stream, taken.Version, [DossierFiles.EventOf(DossierMerge.Away(taken.Dossier, kept, facts), facts)]) { Concerned = other }] }
                : draft;
        }
    }

    /// <summary>A person's dossier as it stands, for the person and the Secretariat.</summary>
    public async Task<DossierAnswer> FindAsync(PersonId person, CancellationToken cancellation = default)
    {
        Actor actor = await actors.InAsync(new(person), cancellation).ConfigureAwait(false);
        Decision admitted = Admission.Of(actor, Admission.PersonOrSecretariat, "read");
        return new(admitted, admitted.IsGranted ? (await files.LoadAsync(person, cancellation).ConfigureAwait(false)).Dossier : null);
    }

    /// <summary>Everything that would be looked at for a form, and what would change the answer, for the person and the Secretariat. Nothing is recorded.</summary>
    public async Task<ExplanationAnswer> ExplainAsync(RegistrationForm form, CancellationToken cancellation = default)
    {
        ArgumentNullException.ThrowIfNull(form);
        Actor actor = await actors.InAsync(new(form.Person, form.Objective), cancellation).ConfigureAwait(false);
        Decision admitted = Admission.Of(actor, Admission.PersonOrSecretariat, "read");
        if (!admitted.IsGranted)
        {
            return new(admitted, null);
        }

        form = IsDated(actor) ? form : form with { SubmittedAt = clock.GetUtcNow() };
        DossierFile file = await files.LoadAsync(form.Person, cancellation).ConfigureAwait(false);
        CallFacts facts = await files.FactsAsync(form.Person, form.Organisation, form.SubmittedAt, actor, cancellation).ConfigureAwait(false);
        return new(admitted, RegistrationPolicy.Explain(file.Dossier, form, facts));
    }

    private async Task<CommandDraft?> DecideAsync(RegistrationForm form, CommandId command, PersonalDetails? told, Actor actor, string digest, CancellationToken cancellation)
    {
        PersonState person = await StateAsync(form.Person, cancellation).ConfigureAwait(false);
        if (person.IsErased)
        {
            return Refused(person, new(Submit, form.Id.Value, PersonState.Refused) { Digest = digest }, actor, command, form.SubmittedAt);
        }

        DossierFile file = await files.LoadAsync(form.Person, cancellation).ConfigureAwait(false);
        CallFacts facts = await files.FactsAsync(form.Person, form.Organisation, form.SubmittedAt, actor, cancellation).ConfigureAwait(false);
        Verdict<DossierEvent> verdict = RegistrationPolicy.Decide(file.Dossier, form, facts);
        var act = new Act(command, actor, form.Person, files.Call.Id, form.SubmittedAt);
        var own = new StreamAppend(file.Stream, file.Version, [DossierFiles.EventOf(verdict, facts)]);
        return told is { Fields.Count: > 0 } && verdict.Events[0] is DossierEvent.FormAccepted or DossierEvent.FormReceived
            ? new(act, verdict.Decision, [own, await details.SealAsync(person, told!, cancellation).ConfigureAwait(false)])
            : new(act, verdict.Decision, [own, person.Guard]);
    }

    private Task<PersonState> StateAsync(PersonId person, CancellationToken cancellation) => PersonState.ReadAsync(files.Journal, person, cancellation);

    private CommandDraft Refused(PersonState person, RefusalRecord no, Actor actor, CommandId command, DateTimeOffset from) => new(
        new(command, actor, person.Person, files.Call.Id, from), no.Decision, StreamId.Person(person.Person), person.Version, new(EventTable.RequestRefused, no.Write()));

    // A registrant cannot choose the day on which a form comes (charter C2.5); the Secretariat may enter what came to it earlier.
    private static bool IsDated(Actor actor) => actor.By.Contains(Authorities.ExecutiveSecretariat);

    private string DigestOf(RegistrationForm form, PersonalDetails? told, bool isDated) => files.Call.DigestOf(
        Submit,
        form.Id.Value,
        form.Person.Value,
        isDated ? form.SubmittedAt.ToString("O", CultureInfo.InvariantCulture) : null,
        Codes.Of(form.Action),
        form.Objective.Value,
        form.Role.Code(),
        form.Region,
        form.Organisation?.Value,
        form.Language.Code(),
        told?.Name,
        told?.Email,
        told?.Statement);

    private CommandDraft Draft(DossierFile file, Verdict<DossierEvent> verdict, CallFacts facts, CommandId command, DateTimeOffset now) => new(
        new(command, facts.Actor, file.Dossier.Person, files.Call.Id, now), verdict.Decision, file.Stream, file.Version, DossierFiles.EventOf(verdict, facts));

    private async Task<RegistrationAnswer> AnswerAsync(CommandResult result, CancellationToken cancellation)
    {
        Receipt? receipt = null;
        if (result.Events is [var first, ..] && DossierRecord.IsOf(first) && DossierRecord.Read(first) is { Form: { } form } record)
        {
            Func<string, RegistrationTerms?> termsOf = await terms.ReadAsync(first.Act.Edition, cancellation).ConfigureAwait(false);
            RegistrationTerms used = termsOf(record.Facts.Terms) ?? throw new InvalidOperationException("The terms that the decision refers to are not declared.");
            receipt = files.Call.ReceiptOf(form, record.Facts.ToCall(first.Act.Edition, used, first.Act.Actor), record.Decision);
        }

        return new(result.Decision, receipt, result.Events, result.IsRepeated);
    }
}
