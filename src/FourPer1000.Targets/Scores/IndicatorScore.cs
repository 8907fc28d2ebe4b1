using FourPer1000.Rules;

namespace FourPer1000.Targets;

/// <summary>Several series of one indicator together, as the published sets of <c>cagr-ratio</c> roll them up.</summary>
/// <param name="Status">Achieved only where every series with a score is; otherwise by the band of the mean; insufficient data without any score.</param>
/// <param name="Score">The mean of the members' scores; null without any.</param>
/// <param name="Scored">How many series have a score.</param>
/// <param name="Series">How many series there are.</param>
public sealed record IndicatorScore(TargetStatus Status, double? Score, int Scored, int Series)
{
    /// <summary>The mean of the members, groups first; a mean hides members that deteriorate, so show them beside it.</summary>
    /// <param name="thresholds">The set whose bands of scores hold.</param>
    /// <param name="members">The members.</param>
    public static IndicatorScore Of(GrowthThresholds thresholds, ValueList<ScoreMember> members)
    {
        ArgumentNullException.ThrowIfNull(thresholds);
        ArgumentNullException.ThrowIfNull(members);
        ScoreMember.OfSeries[] all = [.. Leaves(members)];
        ScoreMember.OfSeries[] scored = [.. all.Where(one => one.Score is not null)];
        double? mean = Mean(members);
        TargetStatus status = mean is not { } score ? TargetStatus.InsufficientData
            : Array.TrueForAll(scored, one => one.Status == TargetStatus.Achieved) ? TargetStatus.Achieved
            : thresholds.BandOfScore(score).Status;
        return new(status, mean, scored.Length, all.Length);
    }

    private static double? Mean(ValueList<ScoreMember> members)
    {
        double[] scores = [.. members.Select(ScoreOf).OfType<double>()];
        return scores.Length == 0 ? null : scores.Average();
    }

    private static double? ScoreOf(ScoreMember member) => member switch
    {
        ScoreMember.OfSeries one => one.Score,
        ScoreMember.Group group => Mean(group.Members),
        _ => null,
    };

    private static IEnumerable<ScoreMember.OfSeries> Leaves(ValueList<ScoreMember> members) =>
        members.SelectMany(member => member is ScoreMember.Group group ? Leaves(group.Members) : [(ScoreMember.OfSeries)member]);
}
