using FourPer1000.Domain;
using FourPer1000.Rules;
using FourPer1000.Targets;

namespace FourPer1000.Hosting;

/// <summary>The desk of progress: records figures, and judges the plan by those that are recorded (charter C9). A correction is a later figure for the same measure, scope and date.</summary>
public sealed class TargetsDesk
{
    private const string Desk = "targets", Record = "record";

    private readonly CommandRun run;
    private readonly IJournal journal;
    private readonly HostedCall call;
    private readonly IActor actors;
    private readonly TimeProvider clock;
    private readonly ObservationAxes axes;

    internal TargetsDesk(CommandRun run, IJournal journal, HostedCall call, IActor actors, TimeProvider clock)
    {
        this.run = run;
        this.journal = journal;
        this.call = call;
        this.actors = actors;
        this.clock = clock;
        axes = new(call.Edition.Atlas, PlanEdition.All);
    }

    /// <summary>Records a figure. Leaders and representatives of the task force and the Secretariat may (charter C9.1).</summary>
    /// <param name="observation">The figure; when it was recorded is the journal's to say.</param>
    /// <param name="command">Names the command.</param>
    /// <param name="cancellation">Stops it.</param>
    /// <exception cref="ArgumentException">There is no such measure or scope, or a number stands for a step or the reverse.</exception>
    /// <exception cref="ContendedException">Others were faster each time.</exception>
    /// <exception cref="JournalUnavailableException">The journal cannot be reached.</exception>
    public async Task<ObservationAnswer> RecordAsync(PlanObservation observation, CommandId command, CancellationToken cancellation = default)
    {
        ArgumentNullException.ThrowIfNull(observation);
        new ObservationTableBuilder(axes).Add(observation);
        string facts = ObservationRecord.Write(observation);
        Actor actor = await actors.InAsync(new(null, ObjectiveOf(observation.Measure)), cancellation).ConfigureAwait(false);
        CommandResult result = await run.CarryOutAsync(new(Desk, Record, command, IsSame, DraftAsync), cancellation).ConfigureAwait(false);
        return new(result.Decision, result.Events, result.IsRepeated);

        ValueTask<bool> IsSame(ValueList<JournalEvent> before, CancellationToken inner) => ValueTask.FromResult(
            before[0].Act.Actor.Id == actor.Id
            && (string.Equals(before[0].Kind, EventTable.ObservationRecorded.Name, StringComparison.Ordinal)
                ? ObservationRecord.Read(before[0].Facts) == ObservationRecord.Read(facts)
                : string.Equals(before[0].Kind, EventTable.ObservationRefused.Name, StringComparison.Ordinal) && string.Equals(RefusalRecord.Read(before[0]).Subject, facts, StringComparison.Ordinal)));

        async Task<CommandDraft?> DraftAsync(CancellationToken inner)
        {
            var stream = StreamId.Observations(observation.Measure);
            long version = await journal.VersionAsync(stream, inner).ConfigureAwait(false);
            Decision decision = Admission.Of(actor, Admission.Monitors, Record);
            return decision.IsGranted
                ? new(new(command, actor, null, call.Id, HoldsFrom(observation)), decision, stream, version, new(EventTable.ObservationRecorded, facts))
                : new(new(command, actor, null, call.Id, clock.GetUtcNow()), decision, stream, version, new(EventTable.ObservationRefused, new RefusalRecord(Record, facts, decision).Write()));
        }
    }

    /// <summary>Judges the plan by the recorded figures.</summary>
    /// <param name="asOf">The date that is judged.</param>
    /// <param name="knownAt">What was recorded later is not known; null for everything.</param>
    /// <param name="cancellation">Stops it.</param>
    public Task<PlanEvaluation> EvaluateAsync(DateOnly asOf, DateTimeOffset? knownAt = null, CancellationToken cancellation = default) =>
        EvaluateAsync(PlanEdition.Edition2020, new(asOf) { RecordedUpTo = knownAt }, cancellation);

    /// <summary>Judges the plan of an edition by the recorded figures and by terms of one's own.</summary>
    public async Task<PlanEvaluation> EvaluateAsync(PlanEdition edition, PlanEvaluationTerms terms, CancellationToken cancellation = default)
    {
        ArgumentNullException.ThrowIfNull(edition);
        ArgumentNullException.ThrowIfNull(terms);
        var table = new ObservationTableBuilder(axes);
        foreach (string measure in axes.Measures.Distinct(StringComparer.Ordinal))
        {
            await foreach (JournalEvent happened in journal.ReadAsync(StreamId.Observations(measure), 0, cancellation).ConfigureAwait(false))
            {
                if (string.Equals(happened.Kind, EventTable.ObservationRecorded.Name, StringComparison.Ordinal))
                {
                    table.Add(ObservationRecord.Read(happened));
                }
            }
        }

        return PlanEvaluation.Of(edition, table.Build(), terms);
    }

    private static ObjectiveCode ObjectiveOf(string measure) => measure.IndexOf('.', StringComparison.Ordinal) is > 0 and var dot ? measure[..dot] : measure;

    // A figure of a day holds from the beginning of that day, in universal time.
    private static DateTimeOffset HoldsFrom(PlanObservation observation) => new(observation.At.ToDateTime(TimeOnly.MinValue), TimeSpan.Zero);
}
