using FourPer1000.Domain;
using FourPer1000.Rules;

namespace FourPer1000.Hosting;

/// <summary>The desk of personal data: export, erasure, retention (charter C10.3). The person and the Executive Secretariat may ask; a refusal is recorded.</summary>
public sealed class PrivacyDesk
{
    private const string Desk = "privacy", Export = "export", Erase = "erase", Reapply = "reapply-erasures";

    private readonly CommandRun run;
    private readonly PersonFiles files;
    private readonly HostedCall call;
    private readonly IActor actors;
    private readonly TimeProvider clock;

    internal PrivacyDesk(CommandRun run, PersonFiles files, HostedCall call, IActor actors, TimeProvider clock)
    {
        this.run = run;
        this.files = files;
        this.call = call;
        this.actors = actors;
        this.clock = clock;
    }

    /// <summary>All that is held on a person: events with their opened fields, rows of views, and why, how long and for whom each field is kept.</summary>
    /// <param name="person">The person.</param>
    /// <param name="command">Names the command. That somebody has exported is recorded, what was exported is not: a repeated command tells what is held now.</param>
    /// <param name="cancellation">Stops it.</param>
    /// <exception cref="ContendedException">Others were faster each time.</exception>
    /// <exception cref="JournalUnavailableException">The journal cannot be reached.</exception>
    public async Task<PersonExport> ExportPersonAsync(PersonId person, CommandId command, CancellationToken cancellation = default)
    {
        CommandResult result = await AskAsync(Export, person, command, (state, act, _) => Task.FromResult(PersonFiles.Exported(state, act)), cancellation).ConfigureAwait(false);
        return new(result.Decision, result.Decision.IsGranted ? await files.Exports.WriteAsync(person, clock.GetUtcNow(), cancellation).ConfigureAwait(false) : null);
    }

    /// <summary>Erases a person: the request is recorded, the keys are destroyed, the end is recorded. Final: who comes back gets a new id. After a crash in between the next worker goes on, or asking again.</summary>
    /// <param name="person">The person.</param>
    /// <param name="command">Names the command.</param>
    /// <param name="cancellation">Stops it, until the request is recorded.</param>
    /// <exception cref="ContendedException">Others were faster each time.</exception>
    /// <exception cref="JournalUnavailableException">The journal cannot be reached.</exception>
    public async Task<ErasureAnswer> ErasePersonAsync(PersonId person, CommandId command, CancellationToken cancellation = default)
    {
        var everything = new ErasureRecord(ValueList.From(Retention.Fields.Select(field => field.Name)), IsWhole: true);
        CommandResult result = await AskAsync(
            Erase, person, command, (state, act, inner) => files.RequestAsync(state, everything, act, inner), cancellation).ConfigureAwait(false);
        if (result.Decision.IsGranted)
        {
            // What is recorded is done, whoever stops waiting for it.
            await files.FinishAsync(person, CancellationToken.None).ConfigureAwait(false);
        }

        return new(result.Decision, result.Events, result.IsRepeated);
    }

    /// <summary>The erasures that are due at an instant by the retention of the personal fields; <see cref="WorkDesk"/> carries them out.</summary>
    public async Task<ValueList<DueItem.Erasure>> DueErasuresAsync(DateTimeOffset at, CancellationToken cancellation = default) =>
        ValueList.From(Retention.Due(await files.HoldingsAsync(cancellation).ConfigureAwait(false), at));

    /// <summary>Applies every erasure that the journal knows again: after keys came back from a backup. For the Secretariat; others change nothing. Both are recorded.</summary>
    /// <param name="command">Names the command; sent again, the erasures are applied again and nothing more is recorded.</param>
    /// <param name="cancellation">Stops it.</param>
    /// <returns>The people to whom it was applied; refused for anybody else.</returns>
    /// <exception cref="ContendedException">Others were faster each time.</exception>
    /// <exception cref="JournalUnavailableException">The journal cannot be reached.</exception>
    public async Task<Verdict<PersonId>> ReapplyErasuresAsync(CommandId command, CancellationToken cancellation = default)
    {
        Actor actor = await actors.InAsync(new(), cancellation).ConfigureAwait(false);
        CommandResult result = await run.CarryOutAsync(new(Desk, Reapply, command, IsSame, DraftAsync), cancellation).ConfigureAwait(false);
        if (!result.Decision.IsGranted)
        {
            return new(result.Decision, []);
        }

        ValueList<PersonId> people = await files.AskedForAsync(cancellation).ConfigureAwait(false);
        foreach (PersonId person in people)
        {
            await files.FinishAsync(person, cancellation).ConfigureAwait(false);
        }

        return new(result.Decision, people);

        ValueTask<bool> IsSame(ValueList<JournalEvent> before, CancellationToken inner) => ValueTask.FromResult(
            before[0].Act.Actor.Id == actor.Id && before[0].Kind switch
            {
                "edition.erasures-reapplied" => true,
                "edition.request-refused" => RefusalRecord.Read(before[0]).Request == Reapply,
                _ => false,
            });

        async Task<CommandDraft?> DraftAsync(CancellationToken inner)
        {
            Decision decision = Admission.Of(actor, Admission.Secretariat, Reapply);
            return await files.ReapplyAsync(Reapply, decision, new(command, actor, null, call.Id, clock.GetUtcNow()), inner).ConfigureAwait(false);
        }
    }

    private async Task<CommandResult> AskAsync(
        string request, PersonId person, CommandId command, Func<PersonState, Act, CancellationToken, Task<CommandDraft>> draft, CancellationToken cancellation)
    {
        Actor actor = await actors.InAsync(new(person), cancellation).ConfigureAwait(false);
        return await run.CarryOutAsync(new(Desk, request, command, IsSame, DraftAsync), cancellation).ConfigureAwait(false);

        ValueTask<bool> IsSame(ValueList<JournalEvent> before, CancellationToken inner) => ValueTask.FromResult(
            before.FirstOrDefault(happened => happened.Stream == StreamId.Person(person)) is { } own && own.Act.Actor.Id == actor.Id && own.Kind switch
            {
                "person.exported" => request == Export,
                "person.erasure-requested" => request == Erase,
                "person.request-refused" => RefusalRecord.Read(own).Request == request,
                _ => false,
            });

        async Task<CommandDraft?> DraftAsync(CancellationToken inner)
        {
            PersonState state = await files.StateAsync(person, inner).ConfigureAwait(false);
            var act = new Act(command, actor, person, call.Id, clock.GetUtcNow());
            Decision decision = Admission.Of(actor, Admission.PersonOrSecretariat, request);
            return decision.IsGranted
                ? await draft(state, act, inner).ConfigureAwait(false)
                : new(act, decision, StreamId.Person(person), state.Version, new(EventTable.RequestRefused, new RefusalRecord(request, person.Value, decision).Write()));
        }
    }
}
