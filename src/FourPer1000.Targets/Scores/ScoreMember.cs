using FourPer1000.Rules;

namespace FourPer1000.Targets;

/// <summary>What the score of an indicator is the mean of: a series, or a group that is averaged first and counts as one.</summary>
public abstract record ScoreMember
{
    private ScoreMember()
    {
    }

    /// <summary>A series.</summary>
    /// <param name="Status">Its status.</param>
    /// <param name="Score">Its score; null where it has none and stands aside.</param>
    public sealed record OfSeries(TargetStatus Status, double? Score) : ScoreMember;

    /// <summary>A group.</summary>
    /// <param name="Members">Its members.</param>
    public sealed record Group(ValueList<ScoreMember> Members) : ScoreMember;
}
