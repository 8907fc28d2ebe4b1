using FourPer1000.Rules;

namespace FourPer1000.Targets;

/// <summary>The reason codes of progress towards targets; never reused, never renamed.</summary>
public static class TargetReasons
{
    /// <summary>The target is met. Arguments: <c>value</c>, <c>target</c>.</summary>
    public const string Met = "target.met";

    /// <summary>It was first seen to be met after the target date. Arguments: <c>due</c>, <c>at</c>.</summary>
    public const string MetLate = "target.met-late";

    /// <summary>The target date has passed and the target is not met. Arguments: <c>due</c>, <c>value</c>, <c>target</c>.</summary>
    public const string Missed = "target.missed";

    /// <summary>It was met at the target date and has been lost since. Arguments: <c>due</c>.</summary>
    public const string Lost = "target.lost";

    /// <summary>An earlier point met the target; the latest does not. Arguments: <c>at</c>.</summary>
    public const string NoLongerMet = "target.no-longer-met";

    /// <summary>Not met, and one observation shows no pace. Arguments: <c>value</c>, <c>target</c>.</summary>
    public const string NotMetYet = "target.not-met-yet";

    /// <summary>The pace so far suffices. Arguments: <c>ratio</c>.</summary>
    public const string PaceSuffices = "target.pace-suffices";

    /// <summary>Progress, but too slow. Arguments: <c>ratio</c>, <c>acceleration</c>.</summary>
    public const string TooSlow = "target.too-slow";

    /// <summary>The pace needed from now is at least twice the pace so far. Arguments: <c>ratio</c>, <c>acceleration</c>.</summary>
    public const string FarTooSlow = "target.far-too-slow";

    /// <summary>Nothing moves, or next to nothing. Arguments: <c>value</c>, <c>baseline</c>.</summary>
    public const string NoProgress = "target.no-progress";

    /// <summary>The target date is reached and nothing is left of the time. Arguments: <c>due</c>, <c>value</c>, <c>target</c>.</summary>
    public const string DueNow = "target.due-now";

    /// <summary>Movement against the wanted direction. Arguments: <c>baseline</c>, <c>value</c>.</summary>
    public const string WrongWay = "target.wrong-way";

    /// <summary>On or beyond a path that is still flat. Arguments: <c>value</c>, <c>expected</c>.</summary>
    public const string OnPath = "target.on-path";

    /// <summary>Behind a path that is still flat. Arguments: <c>value</c>, <c>expected</c>.</summary>
    public const string BehindPath = "target.behind-path";

    /// <summary>Growth so far over the growth needed, with the publisher's label. Arguments: <c>ratio</c>, <c>label</c>.</summary>
    public const string GrowthRatio = "target.growth-ratio";

    /// <summary>Growth without a target, in percent a year, with the publisher's label. Arguments: <c>rate</c>, <c>label</c>.</summary>
    public const string GrowthRate = "target.growth-rate";

    /// <summary>The measure stood at its natural limit and stays there. Arguments: <c>limit</c>.</summary>
    public const string AtLimit = "target.at-limit";

    /// <summary>The share of the way that is expected by the target date, with the level of the chart. Arguments: <c>fraction</c>, <c>level</c>.</summary>
    public const string ChartLevel = "target.chart-level";

    /// <summary>Growth without a target, in percent a year, with the level of the chart. Arguments: <c>rate</c>, <c>level</c>.</summary>
    public const string ChartGrowth = "target.chart-growth";

    /// <summary>Within one point of a target of 0 % or 100 %, which counts as met. Arguments: <c>value</c>, <c>target</c>.</summary>
    public const string WithinOnePoint = "target.within-one-point";

    /// <summary>The slope a year of the last points. Arguments: <c>slope</c>, <c>points</c>.</summary>
    public const string TrendSlope = "target.trend-slope";

    /// <summary>Nothing was observed up to the as-of date.</summary>
    public const string NoObservation = "target.no-observation";

    /// <summary>No baseline is known: no pace.</summary>
    public const string NoBaseline = "target.no-baseline";

    /// <summary>One point shows no pace.</summary>
    public const string OnePoint = "target.one-point";

    /// <summary>Fewer points than the method needs. Arguments: <c>points</c>, <c>least</c>.</summary>
    public const string FewPoints = "target.few-points";

    /// <summary>Less than a tenth of the period has gone by. Arguments: <c>at</c>, <c>due</c>.</summary>
    public const string TooEarly = "target.too-early";

    /// <summary>The target date is not after the baseline date. Arguments: <c>at</c>, <c>due</c>.</summary>
    public const string NoPeriod = "target.no-period";

    /// <summary>Nothing is aimed at here.</summary>
    public const string NoTarget = "target.no-target";

    /// <summary>Nobody declared which way is wanted.</summary>
    public const string NoDirection = "target.no-direction";

    /// <summary>The target equals the baseline: no pace leads there. Arguments: <c>target</c>.</summary>
    public const string SameAsBaseline = "target.same-as-baseline";

    /// <summary>No growth rate starts from zero or below, or leads there.</summary>
    public const string ZeroOrBelow = "target.zero-or-below";

    /// <summary>No growth rate leads from one sign to the other. Arguments: <c>baseline</c>, <c>value</c>.</summary>
    public const string OppositeSigns = "target.opposite-signs";

    /// <summary>The path does not go one way from the baseline to the target.</summary>
    public const string PathUnusable = "target.path-unusable";

    /// <summary>The two ends of the baseline give different statuses; the less favourable one stands. Arguments: <c>low</c>, <c>high</c>.</summary>
    public const string BaselineRange = "target.baseline-range";

    /// <summary>The ends of the interval give other statuses. Arguments: <c>atLow</c>, <c>atHigh</c>.</summary>
    public const string IntervalDiffers = "target.interval-differs";

    /// <summary>The last points go against the wanted direction. Arguments: <c>points</c>.</summary>
    public const string TrendAdverse = "target.trend-adverse";

    /// <summary>The last points alone would not do. Arguments: <c>points</c>.</summary>
    public const string TrendTooSlow = "target.trend-too-slow";

    /// <summary>The slope of the last points would lose it before the target date. Arguments: <c>due</c>.</summary>
    public const string WouldBeLost = "target.would-be-lost";

    /// <summary>The latest observation is old. Arguments: <c>at</c>.</summary>
    public const string Stale = "target.stale";

    /// <summary>No baseline is declared: the method found its base year. Arguments: <c>at</c>.</summary>
    public const string BaseFound = "target.base-found";

    /// <summary>A zero was replaced, which can decide the answer. Arguments: <c>substitute</c>.</summary>
    public const string ZeroSubstituted = "target.zero-substituted";

    /// <summary>Not met before: judged by linear pace.</summary>
    public const string HandedOver = "target.handed-over";

    /// <summary>The step is done. Arguments: <c>step</c>.</summary>
    public const string StepDone = "target.step-done";

    /// <summary>The step was due and is not done. Arguments: <c>step</c>, <c>due</c>.</summary>
    public const string StepMissed = "target.step-missed";

    /// <summary>The step was done and no longer is. Arguments: <c>step</c>.</summary>
    public const string StepUndone = "target.step-undone";

    /// <summary>Earlier steps are overdue. Arguments: <c>steps</c>.</summary>
    public const string StepsOverdue = "target.steps-overdue";

    /// <summary>No earlier step is overdue. Arguments: <c>step</c>, <c>due</c>.</summary>
    public const string StepsInTime = "target.steps-in-time";

    /// <summary>Still only planned with little time left. Arguments: <c>step</c>.</summary>
    public const string StepStillPlanned = "target.step-still-planned";

    /// <summary>Said to be done, without evidence. Arguments: <c>step</c>.</summary>
    public const string StepWithoutEvidence = "target.step-without-evidence";

    /// <summary>Nothing is known of the step.</summary>
    public const string NothingKnown = "target.nothing-known";

    /// <summary>Subjects of which nothing is known. Arguments: <c>subjects</c>.</summary>
    public const string UnknownSubjects = "target.unknown-subjects";

    /// <summary>Two different values for one date. Arguments: <c>at</c>.</summary>
    public const string RepeatedDate = "series.repeated-date";

    /// <summary>Observed after the as-of date. Arguments: <c>at</c>.</summary>
    public const string AfterAsOf = "series.after-as-of";

    /// <summary>Observed before the baseline date. Arguments: <c>at</c>.</summary>
    public const string BeforeBaseline = "series.before-baseline";

    /// <summary>Nothing was measured, which is not zero. Arguments: <c>at</c>.</summary>
    public const string NoValue = "series.no-value";

    /// <summary>A subject that is not on the list. Arguments: <c>at</c>.</summary>
    public const string UnknownSubject = "series.unknown-subject";

    /// <summary>An observation of the baseline date has another value than the baseline. Arguments: <c>baseline</c>, <c>value</c>.</summary>
    public const string BaselineDiffers = "series.baseline-differs";

    /// <summary>Every reason of targets.</summary>
    public static ValueList<ReasonKind> All { get; } =
    [
        new(Met, "C9.3", ["value", "target"], []),
        new(MetLate, "C9.3", ["due", "at"], []),
        new(Missed, "C9.3", ["due", "value", "target"], []),
        new(Lost, "C9.3", ["due"], []),
        new(NoLongerMet, "C9.3", ["at"], []),
        new(NotMetYet, "C9.3", ["value", "target"], []),
        new(PaceSuffices, "C9.3", ["ratio"], []),
        new(TooSlow, "C9.3", ["ratio", "acceleration"], []),
        new(FarTooSlow, "C9.3", ["ratio", "acceleration"], []),
        new(NoProgress, "C9.3", ["value", "baseline"], []),
        new(DueNow, "C9.3", ["due", "value", "target"], []),
        new(WrongWay, "C9.3", ["baseline", "value"], []),
        new(OnPath, "C9.3", ["value", "expected"], []),
        new(BehindPath, "C9.3", ["value", "expected"], []),
        new(GrowthRatio, "C9.3", ["ratio", "label"], []),
        new(GrowthRate, "C9.3", ["rate", "label"], []),
        new(AtLimit, "C9.3", ["limit"], []),
        new(ChartLevel, "C9.3", ["fraction", "level"], []),
        new(ChartGrowth, "C9.3", ["rate", "level"], []),
        new(WithinOnePoint, "C9.3", ["value", "target"], []),
        new(TrendSlope, "C9.3", ["slope", "points"], []),
        new(NoObservation, "C9.3", [], []),
        new(NoBaseline, "C9.2", [], []),
        new(OnePoint, "C9.3", [], []),
        new(FewPoints, "C9.3", ["points", "least"], []),
        new(TooEarly, "C9.3", ["at", "due"], []),
        new(NoPeriod, "C9.3", ["at", "due"], []),
        new(NoTarget, "C9.2", [], []),
        new(NoDirection, "C9.3", [], []),
        new(SameAsBaseline, "C9.3", ["target"], []),
        new(ZeroOrBelow, "C9.3", [], []),
        new(OppositeSigns, "C9.3", ["baseline", "value"], []),
        new(PathUnusable, "C9.3", [], []),
        new(BaselineRange, "C9.3", ["low", "high"], []),
        new(IntervalDiffers, "C9.3", ["atLow", "atHigh"], []),
        new(TrendAdverse, "C9.3", ["points"], []),
        new(TrendTooSlow, "C9.3", ["points"], []),
        new(WouldBeLost, "C9.3", ["due"], []),
        new(Stale, "C9.3", ["at"], []),
        new(BaseFound, "C9.3", ["at"], []),
        new(ZeroSubstituted, "C9.3", ["substitute"], []),
        new(HandedOver, "C9.3", [], []),
        new(StepDone, "C9.3", ["step"], []),
        new(StepMissed, "C9.3", ["step", "due"], []),
        new(StepUndone, "C9.3", ["step"], []),
        new(StepsOverdue, "C9.3", ["steps"], []),
        new(StepsInTime, "C9.3", ["step", "due"], []),
        new(StepStillPlanned, "C9.3", ["step"], []),
        new(StepWithoutEvidence, "C9.3", ["step"], []),
        new(NothingKnown, "C9.3", [], []),
        new(UnknownSubjects, "C9.3", ["subjects"], []),
        new(RepeatedDate, "C9.3", ["at"], []),
        new(AfterAsOf, "C9.3", ["at"], []),
        new(BeforeBaseline, "C9.3", ["at"], []),
        new(NoValue, "C9.2", ["at"], []),
        new(UnknownSubject, "C9.3", ["at"], []),
        new(BaselineDiffers, "C9.3", ["baseline", "value"], []),
    ];
}
