using System.Collections.Frozen;
using FourPer1000.Rules;

namespace FourPer1000.Targets;

/// <summary>The reason codes of judging a plan; never reused, never renamed. Those of methods stand in <see cref="TargetReasons"/>.</summary>
public static class PlanReasons
{
    /// <summary>The plan sets the target for another kind of scope. Arguments: <c>scope</c>.</summary>
    public const string NoTargetInScope = "plan.no-target-in-scope";

    /// <summary>So many subjects are to meet the condition, and none is named: a single one is not bound. Arguments: <c>required</c>, <c>whole</c>.</summary>
    public const string NoSubjectIsBound = "plan.no-subject-is-bound";

    /// <summary>Nobody observed the globe as such: the weakest subject stands for it. Arguments: <c>subject</c>, <c>value</c>.</summary>
    public const string WeakestSubject = "plan.weakest-subject";

    /// <summary>Many subjects of which nothing is known. Arguments: <c>count</c>, <c>subjects</c>.</summary>
    public const string SubjectsNotKnown = "plan.subjects-not-known";

    /// <summary>Nothing is known of earlier steps that are due: if they are not done, the status is another. Arguments: <c>steps</c>.</summary>
    public const string StepsNotKnown = "plan.steps-not-known";

    /// <summary>A flow over several years of which only the last is known: it stands alone. Arguments: <c>years</c>, <c>at</c>.</summary>
    public const string WindowIncomplete = "plan.window-incomplete";

    /// <summary>Left out: the period was still running, and the target was not met. Arguments: <c>at</c>.</summary>
    public const string PeriodRunning = "plan.period-running";

    /// <summary>Left out: corrected by a later record. Arguments: <c>at</c>.</summary>
    public const string Corrected = "plan.corrected";

    /// <summary>Left out: recorded after the instant up to which records count. Arguments: <c>at</c>.</summary>
    public const string RecordedLater = "plan.recorded-later";

    /// <summary>The edition's words for the objective are not known. Arguments: <c>objective</c>.</summary>
    public const string WordingNotKnown = "plan.wording-not-known";

    /// <summary>Every reason of judging a plan.</summary>
    public static ValueList<ReasonKind> All { get; } =
    [
        new(NoTargetInScope, "C9.2", ["scope"], []),
        new(NoSubjectIsBound, "C9.2", ["required", "whole"], []),
        new(WeakestSubject, "C9.4", ["subject", "value"], []),
        new(SubjectsNotKnown, "C9.4", ["count", "subjects"], []),
        new(StepsNotKnown, "C9.3", ["steps"], []),
        new(WindowIncomplete, "C9.2", ["years", "at"], []),
        new(PeriodRunning, "C9.2", ["at"], []),
        new(Corrected, "C10.2", ["at"], []),
        new(RecordedLater, "C10.2", ["at"], []),
        new(WordingNotKnown, "C9.2", ["objective"], []),
    ];

    private static FrozenDictionary<string, Clause> Clauses { get; } =
        All.Concat(TargetReasons.All).ToFrozenDictionary(kind => kind.Code, kind => kind.Clause, StringComparer.Ordinal);

    /// <summary>A reason of this list or of the methods, with its clause.</summary>
    internal static Reason Because(string code, params ReadOnlySpan<Argument> arguments) => new(code, Clauses[code], ValueList.Create(arguments), []);
}
