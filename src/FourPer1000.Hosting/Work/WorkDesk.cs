using FourPer1000.Registration;
using FourPer1000.Rules;
using Microsoft.Extensions.Logging;

namespace FourPer1000.Hosting;

/// <summary>The desk of workers: carries out what is due, each item once, however many workers there are and wherever one of them stopped.</summary>
/// <remarks>It acts as a machine with the authority of the Executive Secretariat: what it does follows from the charter and the terms.</remarks>
public sealed class WorkDesk
{
    private const string Desk = "work";

    private readonly CommandRun run;
    private readonly DossierFiles files;
    private readonly PersonFiles people;
    private readonly DueReading reading;
    private readonly IDueCheckpoint? checkpoints;
    private readonly DeclaredTerms terms;
    private readonly TimeProvider clock;
    private readonly ILogger log;

    internal WorkDesk(CommandRun run, DossierFiles files, PersonFiles people, DueReading reading, IDueCheckpoint? checkpoints, DeclaredTerms terms, TimeProvider clock, ILogger log)
    {
        this.run = run;
        this.files = files;
        this.people = people;
        this.reading = reading;
        this.checkpoints = checkpoints;
        this.terms = terms;
        this.clock = clock;
        this.log = log;
    }

    /// <summary>What is due now; nothing is carried out.</summary>
    public async Task<ValueList<DueItem>> FindAsync(CancellationToken cancellation = default) =>
        DueWork.At(await reading.ReadAsync(clock.GetUtcNow(), cancellation).ConfigureAwait(false));

    /// <summary>Carries out everything that is due now. An item that fails does not stop the others.</summary>
    public async Task<ValueList<WorkItem>> CarryOutAsync(CancellationToken cancellation = default)
    {
        await terms.EnsureAsync(cancellation).ConfigureAwait(false);
        var done = new List<WorkItem>();
        foreach (DueItem item in await FindAsync(cancellation).ConfigureAwait(false))
        {
            WorkItem result = await CarryOutAsync(item, cancellation).ConfigureAwait(false);
            HostingTelemetry.Worked(NameOf(item), result.Outcome.ToString().ToLowerInvariant());
            done.Add(result);
        }

        ILookup<WorkOutcome, WorkItem> results = done.ToLookup(item => item.Outcome);
        (int carried, int passed, int failed) = (results[WorkOutcome.Done].Count(), results[WorkOutcome.Passed].Count(), results[WorkOutcome.Failed].Count());
        CommandLog.Worked(log, carried, passed, failed);
        return ValueList.From(done);
    }

    private async Task<WorkItem> CarryOutAsync(DueItem item, CancellationToken cancellation)
    {
        try
        {
            return new(item, await DoAsync(item, cancellation).ConfigureAwait(false) ? WorkOutcome.Done : WorkOutcome.Passed);
        }
        catch (Exception failure) when (failure is not OperationCanceledException || !cancellation.IsCancellationRequested)
        {
            CommandLog.ItemFailed(log, NameOf(item), FailureText.Of(failure));
            return new(item, WorkOutcome.Failed, failure);
        }
    }

    private Task<bool> DoAsync(DueItem item, CancellationToken cancellation) => item switch
    {
        DueItem.WindowClosed closed => RecordAsync(closed, cancellation),
        DueItem.FactKnown known => MoveAsync(new(known.Edition, known.Person, known.Objective, known.Form, known.On), DossierState.Submitted, DossierTrigger.Settle, item, cancellation),
        DueItem.StandingBegan began => MoveAsync(began, DossierState.Accepted, DossierTrigger.ClearCondition, item, cancellation),
        DueItem.Erasure erasure => EraseAsync(erasure, cancellation),
        DueItem.NextCheckpoint next => MakeAsync(next, cancellation),
        _ => throw new NotSupportedException($"{item.GetType().Name} cannot be carried out here."),
    };

    private async Task<bool> RecordAsync(DueItem.WindowClosed item, CancellationToken cancellation)
    {
        var stream = StreamId.Edition(item.Edition);
        return await OnceAsync(item, async inner =>
        {
            long version = await files.Journal.VersionAsync(stream, inner).ConfigureAwait(false);
            var act = new Act(new(item.Id), Admission.Machine, null, item.Edition, EndOf(item.Deadline));
            return new(act, Decision.Grant, stream, version, new(EventTable.DeadlineCame, new DeadlineRecord(item.Id, DueWork.WindowClosed, item.Deadline).Write()));
        }, cancellation).ConfigureAwait(false);
    }

    private Task<bool> MoveAsync(DueItem.StandingBegan about, DossierState from, DossierTrigger trigger, DueItem item, CancellationToken cancellation) => OnceAsync(item, async inner =>
    {
        DossierFile file = await files.LoadAsync(about.Person, inner).ConfigureAwait(false);
        if (file.Dossier.Find(about.Objective) is not { } entry || entry.State != from || entry.Form != about.Form || (from == DossierState.Accepted && entry.Conditions.Count == 0))
        {
            return null;
        }

        DateTimeOffset now = clock.GetUtcNow();
        CallFacts facts = await files.FactsAsync(about.Person, entry.Organisation, now, Admission.Machine, inner).ConfigureAwait(false);
        Verdict<DossierEvent> verdict = RegistrationPolicy.Decide(file.Dossier, about.Objective, trigger, facts);
        return new(new(new(item.Id), Admission.Machine, about.Person, about.Edition, now), verdict.Decision, file.Stream, file.Version, DossierFiles.EventOf(verdict, facts));
    }, cancellation);

    private async Task<bool> EraseAsync(DueItem.Erasure item, CancellationToken cancellation)
    {
        bool done = await OnceAsync(item, async inner =>
        {
            PersonState state = await people.StateAsync(item.Person, inner).ConfigureAwait(false);
            return state.IsErased ? null : PersonFiles.Request(state, new(item.Fields, item.IsWhole), new(new(item.Id), Admission.Machine, item.Person, files.Call.Id, clock.GetUtcNow()));
        }, cancellation).ConfigureAwait(false);
        await people.FinishAsync(item.Person, cancellation).ConfigureAwait(false);
        return done;
    }

    private Task<bool> MakeAsync(DueItem.NextCheckpoint item, CancellationToken cancellation) => checkpoints!.MakeAsync(item.Number, cancellation);

    private async Task<bool> OnceAsync(DueItem item, Func<CancellationToken, Task<CommandDraft?>> decide, CancellationToken cancellation)
    {
        CommandResult result = await run.CarryOutAsync(new(Desk, NameOf(item), new(item.Id), (_, _) => ValueTask.FromResult(true), decide), cancellation).ConfigureAwait(false);
        return !result.IsRepeated;
    }

    // Midnight in the call's time zone after the last day (charter C2.5).
    private DateTimeOffset EndOf(DateOnly deadline)
    {
        var midnight = deadline.AddDays(1).ToDateTime(TimeOnly.MinValue);
        return new(midnight, files.Call.Window.OffsetAt(new(midnight, TimeSpan.Zero)));
    }

    private static string NameOf(DueItem item) => item.Id[..item.Id.IndexOf(':', StringComparison.Ordinal)];
}
