using FourPer1000.Rules;
using FourPer1000.Selection;

namespace FourPer1000;

/// <summary>Makes recorded slates again, from their recorded input and limits (charter C5.7, C10.2).</summary>
public static class SlateReplay
{
    private const string NotOpened = "sealed";

    /// <summary>Searches for the best slate again, as far as the recorded limits allow.</summary>
    /// <param name="record">The proposal as it was recorded.</param>
    /// <param name="input">Its input.</param>
    /// <param name="hasReasons">Whether the input holds the reasons that were sealed; without them neither its hash nor the seal of the certificate can be compared, seats and levels can.</param>
    public static ReplayReport Proposed(SlateProposedRecord record, SlateInput input, bool hasReasons)
    {
        ArgumentNullException.ThrowIfNull(record);
        ArgumentNullException.ThrowIfNull(input);
        return SlateSearch.Find(input, record.Limits) is SlateOutcome.Optimal best
            ? Report(
                ("inputHash", !hasReasons || record.InputHash == best.Slate.InputHash),
                ("levels", record.Levels == best.Slate.Levels),
                ("seats", record.Seats == best.Slate.Seats),
                ("seal", !hasReasons || record.Seal == best.Certificate.Seal))
            : new(ReplayKind.Impossible, Decision.Grant, null, ["input"]);
    }

    /// <summary>Decides on every departure again, with its effect on each level.</summary>
    /// <param name="decided">The decision as it was recorded.</param>
    /// <param name="proposed">The proposal that it was made on.</param>
    /// <param name="input">The input of the proposal.</param>
    /// <param name="reasons">The reasons of the departures, in their order; null where they are sealed and nobody opened them: everything else is decided again.</param>
    public static ReplayReport Decided(SlateDecidedRecord decided, SlateProposedRecord proposed, SlateInput input, IReadOnlyList<string?>? reasons)
    {
        ArgumentNullException.ThrowIfNull(decided);
        ArgumentNullException.ThrowIfNull(proposed);
        ArgumentNullException.ThrowIfNull(input);
        var record = SlateRecord.Of(input, new(InputHash.Of(input), proposed.Levels, proposed.Seats, [], []));
        for (int i = 0; i < decided.Departures.Count; i++)
        {
            string reason = reasons is null ? NotOpened : i < reasons.Count ? reasons[i] ?? string.Empty : string.Empty;
            Verdict<SeatDeparted> verdict = record.Decide(decided.Departures[i].Departure with { Reason = reason });
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
