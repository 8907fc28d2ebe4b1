using FourPer1000.Domain;
using FourPer1000.Rules;

namespace FourPer1000.Targets;

/// <summary>Chooses for each measure, scope and horizon the way in which it is judged; the terms decide, nothing is guessed.</summary>
internal sealed class PlanJudge
{
    private static readonly MeasureScope[] Kinds = [MeasureScope.Global, MeasureScope.PerRegion, MeasureScope.PerCountry];

    private readonly PlanCells cells;
    private readonly NumberJudge numbers;
    private readonly CoverageJudge coverage;
    private readonly StepJudge steps;
    private readonly Dictionary<(string Method, MeasureScope Kind), TargetResult> elsewhere = [];

    public PlanJudge(PlanCells cells)
    {
        this.cells = cells;
        numbers = new(cells);
        coverage = new(cells, numbers);
        steps = new(cells);
    }

    /// <summary>Everything that is said of a measure: on the globe; in each region it is judged in; in every other scope in which it was observed.</summary>
    public void Judge(ObjectiveCode objective, Measure measure, List<MeasureEvaluation> judged)
    {
        MeasureTerms terms = cells.Edition.Terms.Find(measure.Key)!;
        foreach (MeasureScope kind in Kinds)
        {
            (int first, int count) = cells.Axes.NumbersOf(kind).GetOffsetAndLength(cells.Axes.Scopes.Count);
            if (terms.Scopes.Contains(kind))
            {
                JudgeHere(objective, measure, terms, kind, first, count, judged);
            }
            else
            {
                JudgeElsewhere(objective, terms, kind, first, count, judged);
            }
        }
    }

    private void JudgeHere(ObjectiveCode objective, Measure measure, MeasureTerms terms, MeasureScope kind, int first, int count, List<MeasureEvaluation> judged)
    {
        for (int scope = first; scope < first + count; scope++)
        {
            if (kind == MeasureScope.PerCountry && !IsObserved(terms, kind, scope))
            {
                continue;
            }

            ValueList<string> sources = cells.Points(cells.NumberOf(measure.Key), scope).Sources(cells.Table.Columns);
            foreach (Horizon horizon in Horizons.All)
            {
                judged.Add(new(measure.Key, objective, cells.Axes.Scopes[scope], horizon, terms[horizon].Role, Judge(measure, terms, horizon, kind, scope)) { Sources = sources });
            }
        }
    }

    // The answer is the same in every scope of a kind.
    private void JudgeElsewhere(ObjectiveCode objective, MeasureTerms terms, MeasureScope kind, int first, int count, List<MeasureEvaluation> judged)
    {
        (TargetResult at2030, TargetResult at2050) = (Elsewhere(terms.At2030.Method, kind), Elsewhere(terms.At2050.Method, kind));
        for (int scope = first; scope < first + count; scope++)
        {
            if (kind == MeasureScope.Global || IsObserved(terms, kind, scope))
            {
                string code = cells.Axes.Scopes[scope];
                judged.Add(new(terms.Key, objective, code, Horizon.Year2030, terms.At2030.Role, at2030));
                judged.Add(new(terms.Key, objective, code, Horizon.Year2050, terms.At2050.Role, at2050));
            }
        }
    }

    private TargetResult Judge(Measure measure, MeasureTerms terms, Horizon horizon, MeasureScope kind, int scope)
    {
        string method = terms[horizon].Method;
        string id = $"{measure.Key}/{cells.Axes.Scopes[scope]}/{horizon.Year()}";
        if (measure.TargetAt(horizon) is null)
        {
            return Recorded(id, method, measure.Key, scope);
        }

        if (terms.Counted == Counted.Step)
        {
            return steps.Judge(measure, horizon, id);
        }

        return method != Coverage.Id ? numbers.Judge(measure, terms, horizon, method, scope, id)
            : kind == MeasureScope.Global ? coverage.Global(measure, terms, horizon, id)
            : coverage.Subject(measure, terms, horizon, scope, id);
    }

    private bool IsObserved(MeasureTerms terms, MeasureScope kind, int scope) =>
        cells.Has(terms.Key, scope) || (terms.Depth is { } depth && kind == SubjectPoints.Kind(terms) && cells.Has(depth, scope));

    // No target at this horizon: what was observed is shown as used, and nothing is judged.
    private TargetResult Recorded(string id, string method, string measure, int scope)
    {
        bool isNumber = !cells.Axes.IsStep(cells.NumberOf(measure));
        return Unassessable(id, method, new(TargetReasons.NoTarget, "C9.2")) with
        {
            AsOf = cells.AsOf,
            Used = isNumber ? ValueList.From(cells.Observations(measure, scope).Where(point => point.At <= cells.AsOf)) : [],
        };
    }

    private TargetResult Elsewhere(string method, MeasureScope kind)
    {
        if (!elsewhere.TryGetValue((method, kind), out TargetResult? result))
        {
            result = Unassessable(kind.Code(), method, PlanReasons.Because(PlanReasons.NoTargetInScope, new Argument("scope", kind.Code()))) with { AsOf = cells.AsOf };
            elsewhere.Add((method, kind), result);
        }

        return result;
    }

    private static TargetResult Unassessable(string id, string method, Reason reason) =>
        new(id, TargetStatus.NotAssessable, [], TargetMethods.All.First(name => name.Name == method), PaceThresholds.Default.Name, TargetFigures.None, [reason]);
}
