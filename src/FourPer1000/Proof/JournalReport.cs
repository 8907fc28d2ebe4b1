using FourPer1000.Rules;

namespace FourPer1000;

/// <summary>What a journal turned out to be.</summary>
/// <param name="Findings">What is wrong, in the order in which it was found, each with its place; at most <see cref="JournalScan.MostFindings"/>.</param>
/// <param name="Events">How many events there are.</param>
/// <param name="Streams">How many streams.</param>
/// <param name="Checkpoints">How many checkpoints it was held against.</param>
/// <param name="CoveredUpTo">The last position that they cover: up to there every change shows; 0 without any.</param>
/// <param name="EventsAfter">How many events lie after it: a chain computed again there would not show.</param>
public sealed record JournalReport(ValueList<Reason> Findings, long Events, int Streams, int Checkpoints, long CoveredUpTo, long EventsAfter)
{
    /// <summary>Whether nothing is wrong.</summary>
    public bool IsWhole => Findings.Count == 0;
}
