using FourPer1000.Domain;
using FourPer1000.Rules;

namespace FourPer1000.Targets;

/// <summary>Judges measures that follow from regions or countries: the globe from its subjects where nobody observed it as such, and each subject for itself.</summary>
internal sealed class CoverageJudge(PlanCells cells, NumberJudge numbers)
{
    private const int MostNamed = 10;
    private readonly SubjectPoints subjects = new(cells);
    private readonly Coverage coverage = new(PaceThresholds.Default, cells.Terms.Terms);

    /// <summary>The globe.</summary>
    public TargetResult Global(Measure measure, MeasureTerms terms, Horizon horizon, string id)
    {
        if (terms.Total == ScopeTotal.None || cells.Has(measure.Key, 0))
        {
            return numbers.Judge(measure, terms, horizon, Coverage.Id, 0, id);
        }

        IReadOnlyList<int> scopes = subjects.NumbersOf(terms);
        ValueList<string> codes = ValueList.From(scopes.Select(scope => cells.Axes.Scopes[scope]));
        CoverageCondition condition = terms.Total == ScopeTotal.Count
            ? subjects.Condition(terms, horizon)
            : new(terms.Direction!.Value, 0);
        CoverageSeries series = new(
            id,
            codes,
            condition,
            MeasureSeries.Baseline(measure, terms),
            MeasureSeries.Target(measure, horizon),
            ValueList.From(scopes.SelectMany(scope => subjects.Of(terms, scope).Select(point => new SubjectObservation(cells.Axes.Scopes[scope], point)))));
        return Shortened(terms.Total == ScopeTotal.Count
            ? coverage.Evaluate(series, cells.AsOf)
            : WithWeakest(coverage.EvaluateWeakest(series, cells.AsOf, terms.Limit), terms, scopes));
    }

    /// <summary>One region or country.</summary>
    public TargetResult Subject(Measure measure, MeasureTerms terms, Horizon horizon, int scope, string id)
    {
        if (terms.Total == ScopeTotal.Minimum)
        {
            return numbers.Judge(measure, terms, horizon, LinearPace.Id, scope, id);
        }

        // Whether it meets the condition. Where only so many are to, none of them in particular is bound.
        CoverageCondition condition = subjects.Condition(terms, horizon);
        Target? all = MeasureSeries.Target(measure, horizon);
        Series series = new(id, condition.Direction, null, all is null ? null : new(all.Due, condition.Threshold), subjects.Of(terms, scope));
        TargetResult result = numbers.Judge(series, ThresholdOnly.Id);
        return all is not null && result.Status is TargetStatus.Missed or TargetStatus.InsufficientData && (WholeOf(terms) ?? subjects.NumbersOf(terms).Count) is var whole && all.Value.Low < whole
            ? result with
            {
                Status = TargetStatus.NotAssessable,
                Flags = [],
                Reasons = [PlanReasons.Because(PlanReasons.NoSubjectIsBound, new("required", all.Value.Low), new("whole", whole))],
            }
            : result;
    }

    // A sentence names a few subjects; of many it gives the number, and the data list them.
    private static TargetResult Shortened(TargetResult result) => result with
    {
        Reasons = ValueList.From(result.Reasons.Select(reason => reason is { Code: TargetReasons.UnknownSubjects } && reason["subjects"] is ArgumentValue.Codes { Values: { Count: > MostNamed } many }
            ? PlanReasons.Because(PlanReasons.SubjectsNotKnown, new("count", many.Count), new("subjects", many))
            : reason)),
    };

    private decimal? WholeOf(MeasureTerms terms) => cells.Edition.Terms.Wholes.FirstOrDefault(whole => whole.Name == terms.Whole)?.Number;

    private TargetResult WithWeakest(TargetResult result, MeasureTerms terms, IReadOnlyList<int> scopes)
    {
        Direction direction = terms.Direction!.Value;
        (string Code, decimal Value)[] known = [.. scopes
            .Select(scope => (Code: cells.Axes.Scopes[scope], Latest: subjects.Of(terms, scope).LastOrDefault(point => point.At <= cells.AsOf && point.Value is not null)))
            .Where(pair => pair.Latest is not null)
            .Select(pair => (pair.Code, pair.Latest!.Value!.Value))];
        if (known.Length == 0)
        {
            return result;
        }

        (string Code, decimal Value) weakest = known.MinBy(pair => direction.Sign() * pair.Value);
        return result with { Reasons = result.Reasons.Add(PlanReasons.Because(PlanReasons.WeakestSubject, new("subject", weakest.Code), new("value", weakest.Value))) };
    }
}
