using FourPer1000.Domain;
using FourPer1000.Rules;
using FourPer1000.Selection;

namespace FourPer1000.Hosting;

/// <summary>The desk of selection: proposes the best slate and records the whole input with it; records what the Secretariat decides (charter C5.6, C5.7).</summary>
public sealed class SelectionDesk
{
    private const string Desk = "selection", Propose = "propose", Decide = "decide";

    private readonly CommandRun run;
    private readonly IJournal journal;
    private readonly SlateVault vault;
    private readonly HostedCall call;
    private readonly IActor actors;
    private readonly TimeProvider clock;

    internal SelectionDesk(CommandRun run, IJournal journal, SlateVault vault, HostedCall call, IActor actors, TimeProvider clock)
    {
        this.run = run;
        this.journal = journal;
        this.vault = vault;
        this.call = call;
        this.actors = actors;
        this.clock = clock;
    }

    private StreamId Stream => StreamId.Slate(call.Id);

    /// <summary>Computes the best slate and records it. The search runs beside everything else and holds nothing up.</summary>
    /// <param name="input">The input.</param>
    /// <param name="command">Names the command.</param>
    /// <param name="limits">How far the search may go; null for the default.</param>
    /// <param name="cancellation">Stops it before the search or behind it.</param>
    /// <exception cref="ArgumentException">The input is unusable; <see cref="SlateInputCheck"/> gives all faults.</exception>
    /// <exception cref="ContendedException">Others were faster each time.</exception>
    /// <exception cref="JournalUnavailableException">The journal cannot be reached.</exception>
    public async Task<SlateAnswer> ProposeAsync(SlateInput input, CommandId command, SearchLimits? limits = null, CancellationToken cancellation = default)
    {
        ArgumentNullException.ThrowIfNull(input);
        Actor actor = await actors.InAsync(new(), cancellation).ConfigureAwait(false);
        var hash = InputHash.Of(input);
        SlateOutcome? outcome = null;
        CommandResult result = await run.CarryOutAsync(new(Desk, Propose, command, IsSame, DraftAsync), cancellation).ConfigureAwait(false);
        return new(result.Decision, result.Events, result.IsRepeated, result.IsRepeated ? null : outcome);

        ValueTask<bool> IsSame(ValueList<JournalEvent> before, CancellationToken inner) => ValueTask.FromResult(
            before[0].Act.Actor.Id == actor.Id
            && (IsOf(before[0], EventTable.SlateProposed)
                ? SlateProposedRecord.Read(before[0]).InputHash == hash
                : IsOf(before[0], EventTable.SlateRefused) && RefusalRecord.Read(before[0]) is { Request: Propose } no && string.Equals(no.Subject, hash.Value, StringComparison.Ordinal)));

        async Task<CommandDraft?> DraftAsync(CancellationToken inner)
        {
            Decision admitted = Admission.Of(actor, Admission.Secretariat, Propose);
            if (admitted.IsGranted)
            {
                // Once, however often others append in between: what is proposed follows from the input alone.
                outcome ??= await Task.Run(() => SlateSearch.Find(input, limits ?? SearchLimits.Default), inner).ConfigureAwait(false);
                admitted = DecisionOn(outcome, limits ?? SearchLimits.Default);
            }

            return admitted.IsGranted
                ? await DraftOf(input, (SlateOutcome.Optimal)outcome!, actor, command, inner).ConfigureAwait(false)
                : await Refused(Propose, hash.Value, admitted, actor, command, inner).ConfigureAwait(false);
        }
    }

    /// <summary>Records the slate as the Secretariat decides it: the proposal with departures, each with its reason and its effect on each level, all of them or none (charter C5.6).</summary>
    /// <param name="proposal">The version of the proposal in the stream of the slate; the latest one.</param>
    /// <param name="departures">The departures, in their order; none where the proposal stands.</param>
    /// <param name="command">Names the command.</param>
    /// <param name="cancellation">Stops it.</param>
    /// <exception cref="InvalidOperationException">The proposal rests on a reason that was erased: propose again.</exception>
    /// <exception cref="ContendedException">Others were faster each time.</exception>
    /// <exception cref="JournalUnavailableException">The journal cannot be reached.</exception>
    public async Task<SlateAnswer> DecideAsync(long proposal, ValueList<SeatDeparture> departures, CommandId command, CancellationToken cancellation = default)
    {
        ArgumentNullException.ThrowIfNull(departures);
        Actor actor = await actors.InAsync(new(), cancellation).ConfigureAwait(false);
        string subject = SubjectOf(proposal, departures.Select(departure => (departure.Seat, departure.Person)));
        CommandResult result = await run.CarryOutAsync(new(Desk, Decide, command, IsSameAsync, DraftAsync), cancellation).ConfigureAwait(false);
        return new(result.Decision, result.Events, result.IsRepeated, null);

        async ValueTask<bool> IsSameAsync(ValueList<JournalEvent> before, CancellationToken inner)
        {
            if (before[0].Act.Actor.Id != actor.Id || !IsOf(before[0], EventTable.SlateDecided))
            {
                return before[0].Act.Actor.Id == actor.Id && IsOf(before[0], EventTable.SlateRefused) && string.Equals(RefusalRecord.Read(before[0]).Subject, subject, StringComparison.Ordinal);
            }

            SlateDecidedRecord record = SlateDecidedRecord.Read(before[0]);
            ValueList<WrittenReason?> reasons = await vault.OpenAsync(before[0], () => { }, inner).ConfigureAwait(false);
            return string.Equals(SubjectOf(record.Proposal, record.Departures.Select(one => (one.Departure.Seat, one.Departure.Person))), subject, StringComparison.Ordinal)
                && reasons.Zip(departures).All(pair => pair.First is null || string.Equals(pair.First.Text, pair.Second.Reason, StringComparison.Ordinal));
        }

        async Task<CommandDraft?> DraftAsync(CancellationToken inner)
        {
            ValueList<JournalEvent> events = await journal.ReadAsync(Stream, 0, inner).ToListAsync(inner).ConfigureAwait(false);
            JournalEvent? latest = events.LastOrDefault(happened => IsOf(happened, EventTable.SlateProposed));
            Decision admitted = Admission.Of(actor, Admission.Secretariat, Decide);
            if (admitted.IsGranted && latest?.Version != proposal)
            {
                admitted = Decision.Refuse(new Reason(HostingReasons.NotTheLatestProposal, "C5.6", [new("given", proposal), new("latest", latest?.Version ?? 0)], []));
            }

            if (!admitted.IsGranted)
            {
                return await Refused(Decide, subject, admitted, actor, command, inner).ConfigureAwait(false);
            }

            SlateRecord record = await RecordOf(latest!, inner).ConfigureAwait(false);
            DateTimeOffset now = clock.GetUtcNow();
            foreach (SeatDeparture wanted in departures)
            {
                Verdict<SeatDeparted> verdict = record.Decide(new(wanted.Seat, wanted.Person, actor.Id?.Value ?? string.Empty, wanted.Reason, now));
                if (!verdict.Decision.IsGranted)
                {
                    return await Refused(Decide, subject, verdict.Decision, actor, command, inner).ConfigureAwait(false);
                }

                record = record.Apply(verdict.Events[0]);
            }

            return await DraftOf(proposal, record, actor, command, now, JournalReading.VersionOf(events), inner).ConfigureAwait(false);
        }
    }

    private static Decision DecisionOn(SlateOutcome outcome, SearchLimits limits) => outcome switch
    {
        SlateOutcome.Optimal => Decision.Grant,
        SlateOutcome.Infeasible none => Decision.Refuse(new Reason(SelectionReasons.NoSlate, "C5.5", [new("rules", none.Conflict?.Rules ?? [])], [])),
        _ => Decision.Refuse(new Reason(SelectionReasons.LimitReached, "C5.7", [new("limit", limits.Nodes)], [])),
    };

    private async Task<CommandDraft> DraftOf(SlateInput input, SlateOutcome.Optimal best, Actor actor, CommandId command, CancellationToken cancellation)
    {
        var record = new SlateProposedRecord(SlateVault.Readable(input), best.Slate.InputHash, best.Slate.Seats, best.Slate.Levels, best.Certificate.Seal);
        string? hidden = await vault.SealAsync(SlateVault.ReasonsOf(input), Stream, EventTable.SlateProposed, cancellation).ConfigureAwait(false);
        return new(ActOf(actor, command), Decision.Grant, Stream, await VersionAsync(cancellation).ConfigureAwait(false), new(EventTable.SlateProposed, record.Write(), hidden));
    }

    private async Task<CommandDraft> DraftOf(
        long proposal, SlateRecord record, Actor actor, CommandId command, DateTimeOffset now, long version, CancellationToken cancellation)
    {
        var decided = new SlateDecidedRecord(proposal, record.Departures, record.Decided.Seats, record.Decided.Levels, record.Decided.Broken);
        IEnumerable<WrittenReason?> reasons = record.Departures.Select(departed => new WrittenReason(
            ValueList.From(new[] { departed.Before, departed.Departure.Person }.OfType<PersonId>()), departed.Departure.Reason));
        string? hidden = await vault.SealAsync(reasons, Stream, EventTable.SlateDecided, cancellation).ConfigureAwait(false);
        return new(new(command, actor, null, call.Id, now), Decision.Grant, Stream, version, new(EventTable.SlateDecided, decided.Write(), hidden));
    }

    private async Task<CommandDraft> Refused(string request, string subject, Decision decision, Actor actor, CommandId command, CancellationToken cancellation) => new(
        ActOf(actor, command),
        decision,
        Stream,
        await VersionAsync(cancellation).ConfigureAwait(false),
        new(EventTable.SlateRefused, new RefusalRecord(request, subject, decision).Write()));

    private async Task<SlateRecord> RecordOf(JournalEvent proposed, CancellationToken cancellation)
    {
        SlateProposedRecord record = SlateProposedRecord.Read(proposed);
        SlateInput input = await vault.InputOfAsync(proposed, cancellation).ConfigureAwait(false)
            ?? throw new InvalidOperationException("The proposal rests on a reason that was erased. Propose again.");
        return SlateRecord.Of(input, new(record.InputHash, record.Levels, record.Seats, [], []));
    }

    private Task<long> VersionAsync(CancellationToken cancellation) => journal.VersionAsync(Stream, cancellation);

    private Act ActOf(Actor actor, CommandId command) => new(command, actor, null, call.Id, clock.GetUtcNow());

    private static bool IsOf(JournalEvent happened, EventKind kind) => string.Equals(happened.Kind, kind.Name, StringComparison.Ordinal);

    private static string SubjectOf(long proposal, IEnumerable<(SeatId Seat, PersonId? Person)> departures) =>
        $"{proposal}{string.Concat(departures.Select(one => $" {one.Seat}={one.Person?.Value}"))}";
}
