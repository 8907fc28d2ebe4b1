using FourPer1000.Domain;

namespace FourPer1000.Targets;

/// <summary>Judges a step of a ladder by its own state and by what is overdue before it. No percentage unless asked.</summary>
public static class MilestoneLadder
{
    internal const string Id = "milestone-ladder";

    /// <summary>Name and version of the method.</summary>
    public static VersionedName Name { get; } = new(Id, 1);

    /// <summary>Judges the ladder's judged step. The answer does not depend on the order of the observations.</summary>
    /// <param name="ladder">The ladder.</param>
    /// <param name="asOf">The date up to which is looked; null for the latest observation.</param>
    /// <param name="terms">The terms of flags; null for the default.</param>
    public static TargetResult Evaluate(Ladder ladder, TimePoint? asOf = null, TargetTerms? terms = null)
    {
        ArgumentNullException.ThrowIfNull(ladder);
        var view = new LadderView(ladder, asOf);
        return new LadderJudge(view, terms ?? TargetTerms.Default).Judge();
    }

    /// <summary>The weight of the steps that are done over the weight of all: only for who asks.</summary>
    /// <param name="ladder">The ladder.</param>
    /// <param name="asOf">The date up to which is looked; null for the latest observation.</param>
    public static Rational ShareDone(Ladder ladder, TimePoint? asOf = null)
    {
        ArgumentNullException.ThrowIfNull(ladder);
        var view = new LadderView(ladder, asOf);
        Rational all = Rational.Zero;
        Rational done = Rational.Zero;
        foreach (StepFinding finding in view.Findings)
        {
            all += finding.Step.Weight;
            done += finding.Standing == StepStanding.Done ? finding.Step.Weight : Rational.Zero;
        }

        return done / all;
    }
}
