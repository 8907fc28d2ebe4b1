using FourPer1000.Rules;
using FourPer1000.Selection;

namespace FourPer1000.Hosting;

/// <summary>Makes recorded slates again.</summary>
internal sealed class SlateReplay(SlateVault vault)
{
    private static readonly ReplayReport Erased = new(ReplayKind.Erased, Decision.Grant, null, ["sealed"]);

    public async Task<ReplayReport> ProposedAsync(JournalEvent recorded, CancellationToken cancellation)
    {
        SlateProposedRecord record = SlateProposedRecord.Read(recorded);
        if (await vault.InputOfAsync(recorded, cancellation).ConfigureAwait(false) is not { } input)
        {
            return Erased;
        }

        return await Task.Run(() => SlateSearch.Find(input), cancellation).ConfigureAwait(false) is SlateOutcome.Optimal best
            ? Report(
                ("inputHash", record.InputHash == best.Slate.InputHash),
                ("levels", record.Levels == best.Slate.Levels),
                ("seats", record.Seats == best.Slate.Seats),
                ("seal", record.Seal == best.Certificate.Seal))
            : new(ReplayKind.Impossible, Decision.Grant, null, ["input"]);
    }

    public async Task<ReplayReport> DecidedAsync(JournalEvent[] before, JournalEvent recorded, CancellationToken cancellation)
    {
        SlateDecidedRecord decided = SlateDecidedRecord.Read(recorded);
        if (before.FirstOrDefault(happened => happened.Version == decided.Proposal) is not { } proposal)
        {
            return new(ReplayKind.Impossible, Decision.Grant, null, ["proposal"]);
        }

        bool isErased = false;
        ValueList<WrittenReason?> reasons = await vault.OpenAsync(recorded, () => isErased = true, cancellation).ConfigureAwait(false);
        if (isErased || await vault.InputOfAsync(proposal, cancellation).ConfigureAwait(false) is not { } input)
        {
            return Erased;
        }

        SlateProposedRecord proposed = SlateProposedRecord.Read(proposal);
        var record = SlateRecord.Of(input, new(proposed.InputHash, proposed.Levels, proposed.Seats, [], []));
        foreach ((SeatDeparted departed, WrittenReason? reason) in decided.Departures.Zip(reasons))
        {
            Verdict<SeatDeparted> verdict = record.Decide(departed.Departure with { Reason = reason?.Text ?? string.Empty });
            if (!verdict.Decision.IsGranted)
            {
                return new(ReplayKind.Differs, Decision.Grant, verdict.Decision, ["decision"]);
            }

            record = record.Apply(verdict.Events[0]);
        }

        ValueList<SeatDeparted> again = ValueList.From(record.Departures.Select(departed => departed with { Departure = departed.Departure with { Reason = string.Empty } }));
        return Report(
            ("departures", again == decided.Departures),
            ("seats", record.Decided.Seats == decided.Seats),
            ("levels", record.Decided.Levels == decided.Levels),
            ("broken", record.Decided.Broken == decided.Broken));
    }

    private static ReplayReport Report(params ReadOnlySpan<(string Part, bool IsSame)> parts)
    {
        ValueList<string> differences = ValueList.From(parts.ToArray().Where(part => !part.IsSame).Select(part => part.Part));
        return new(differences.Count == 0 ? ReplayKind.Same : ReplayKind.Differs, Decision.Grant, Decision.Grant, differences);
    }
}
