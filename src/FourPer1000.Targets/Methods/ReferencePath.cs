using FourPer1000.Domain;
using FourPer1000.Rules;

namespace FourPer1000.Targets;

/// <summary>The value now against the path through dated interim values and the targets of several horizons of one measure. With a single segment it is linear pace. Exact.</summary>
public sealed class ReferencePath : SeriesMethod
{
    internal const string Id = "reference-path";

    /// <summary>The method with thresholds and terms of an edition.</summary>
    public ReferencePath(PaceThresholds thresholds, TargetTerms terms)
        : base(new(Id, 1), thresholds, terms)
    {
        Pace = thresholds;
    }

    /// <summary>The method with the thresholds of charter C9.3.</summary>
    public static ReferencePath Default { get; } = new(PaceThresholds.Default, TargetTerms.Default);

    private PaceThresholds Pace { get; }

    internal override Judgement Judge(SeriesCase @case)
    {
        IReadOnlyList<PathPoint>? path = PathOf(@case);
        if (path is null)
        {
            return @case.Latest is not null && @case.IsMet
                ? Steps.Met(@case, null)
                : Steps.Start(@case, null) ?? Judgement.Unassessable(Because.Of(TargetReasons.PathUnusable));
        }

        if (path.Count <= 2)
        {
            return LinearPace.Judge(@case, Pace);
        }

        Rational? expected = @case.Latest is null || @case.Elapsed <= 0 ? null : ValueAt(path, @case.T);
        Rational? step = expected - @case.Base!.Value;
        Rational? ratio = step is { IsZero: false } way ? @case.Progress / way.Abs() : null;
        if (Steps.Start(@case, ratio) is { } early)
        {
            return early;
        }

        if (@case.IsPastDue)
        {
            return Steps.Missed(@case, ratio);
        }

        if (Steps.NoPace(@case, Pace.LeastShareOfPeriod) is { } none)
        {
            return none;
        }

        return ratio is { } known
            ? Steps.ByPace(@case, Pace, known, path.FirstOrDefault(point => point.At > @case.T))
            : OnFlatPath(@case, expected!.Value);
    }

    internal override TargetFigures Complete(SeriesCase @case, Judgement judgement)
    {
        TargetFigures figures = base.Complete(@case, judgement);
        if (@case.Latest is null || PathOf(@case) is not { Count: > 2 } path)
        {
            return figures;
        }

        PathPoint? next = path.FirstOrDefault(point => point.At > @case.T);
        Rational? needed = next is null || @case.IsMet ? null : ((Rational)next.Value - @case.Y) / next.At.Since(@case.T);
        bool helps = @case.Elapsed > 0 && @case.Progress.Sign > 0;
        return figures with
        {
            ExpectedNow = ValueAt(path, @case.T),
            Acceleration = helps ? needed / (((Rational)@case.Y - @case.Base!.Value) / @case.Elapsed) : null,
        };
    }

    private static Judgement OnFlatPath(SeriesCase c, Rational expected)
    {
        bool holds = c.Progress.Sign >= 0;
        return Judgement.Of(
            holds ? TargetStatus.OnTrack : TargetStatus.MovingAway,
            null,
            Because.Of(holds ? TargetReasons.OnPath : TargetReasons.BehindPath, new Argument("value", c.Y), Because.Number("expected", expected)));
    }

    // From the base point through the interim points to the target and beyond; null where it is no path: two values for one date, a date that is not
    // after the baseline, or a step against the wanted direction. Without interim points, or without a base point or aim, it is left to linear pace.
    private static IReadOnlyList<PathPoint>? PathOf(SeriesCase c)
    {
        if (c.Aim is null || c.Base is null || c.Series.Path.Count == 0)
        {
            return [];
        }

        PathPoint[] ahead = [.. c.Series.Path.Where(point => point.At != c.Aim.At).Append(c.Aim).OrderBy(point => point.At)];
        PathPoint before = c.Base;
        foreach (PathPoint point in ahead)
        {
            if (point.At <= before.At || !c.Direction.IsMet(point.Value, before.Value))
            {
                return null;
            }

            before = point;
        }

        return [c.Base, .. ahead];
    }

    private static Rational ValueAt(IReadOnlyList<PathPoint> path, TimePoint at)
    {
        for (int i = 1; i < path.Count; i++)
        {
            if (at <= path[i].At)
            {
                PathPoint from = path[i - 1];
                Rational rise = (Rational)path[i].Value - from.Value;
                return from.Value + (rise * at.Since(from.At) / path[i].At.Since(from.At));
            }
        }

        return path[^1].Value;
    }
}
