using FourPer1000.Rules;

namespace FourPer1000.Hosting;

/// <summary>Makes recorded slates again, with the reasons that were sealed.</summary>
internal sealed class OpenedSlates(SlateVault vault)
{
    private static readonly ReplayReport Erased = new(ReplayKind.Erased, Decision.Grant, null, ["sealed"]);

    public async Task<ReplayReport> ProposedAsync(JournalEvent recorded, CancellationToken cancellation) =>
        await vault.InputOfAsync(recorded, cancellation).ConfigureAwait(false) is { } input
            ? await Task.Run(() => SlateReplay.Proposed(SlateProposedRecord.Read(recorded), input, hasReasons: true), cancellation).ConfigureAwait(false)
            : Erased;

    public async Task<ReplayReport> DecidedAsync(JournalEvent[] before, JournalEvent recorded, CancellationToken cancellation)
    {
        SlateDecidedRecord decided = SlateDecidedRecord.Read(recorded);
        if (before.FirstOrDefault(happened => happened.Version == decided.Proposal) is not { } proposal)
        {
            return new(ReplayKind.Impossible, Decision.Grant, null, ["proposal"]);
        }

        bool isErased = false;
        ValueList<WrittenReason?> reasons = await vault.OpenAsync(recorded, () => isErased = true, cancellation).ConfigureAwait(false);
        return isErased || await vault.InputOfAsync(proposal, cancellation).ConfigureAwait(false) is not { } input
            ? Erased
            : SlateReplay.Decided(decided, SlateProposedRecord.Read(proposal), input, [.. reasons.Select(reason => reason?.Text)]);
    }
}
