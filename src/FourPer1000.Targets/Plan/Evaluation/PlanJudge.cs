using FourPer1000.Domain;
using FourPer1000.Rules;

namespace FourPer1000.Targets;

/// <summary>Chooses for each measure, scope and horizon the way in which it is judged; the terms decide, nothing is guessed.</summary>
internal sealed class PlanJudge
{
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
    public IEnumerable<MeasureEvaluation> Judge(ObjectiveCode objective, Measure measure)
    {
        MeasureTerms terms = cells.Edition.Terms.Find(measure.Key)!;
        (int firstRegion, int regions) = cells.Axes.NumbersOf(MeasureScope.PerRegion).GetOffsetAndLength(cells.Axes.Scopes.Count);
        bool byRegion = terms.Scopes.Contains(MeasureScope.PerRegion);
        for (int scope = 0; scope < cells.Axes.Scopes.Count; scope++)
        {
            bool isAlways = scope == 0 || (byRegion && scope >= firstRegion && scope < firstRegion + regions);
            if (!isAlways && !IsObserved(terms, scope))
            {
                continue;
            }

            ValueList<string> sources = Sources(measure.Key, scope, terms);
            foreach (Horizon horizon in Horizons.All)
            {
                yield return new(measure.Key, objective, cells.Axes.Scopes[scope], horizon, terms[horizon].Role, Judge(measure, terms, horizon, scope))
                {
                    Sources = sources,
                };
            }
        }
    }

    private TargetResult Judge(Measure measure, MeasureTerms terms, Horizon horizon, int scope)
    {
        MeasureScope kind = cells.Axes.KindOf(scope);
        string method = terms[horizon].Method;
        if (!terms.Scopes.Contains(kind))
        {
            return Elsewhere(method, kind);
        }

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

    private bool IsObserved(MeasureTerms terms, int scope) =>
        cells.Has(terms.Key, scope) || (terms.Depth is { } depth && cells.Axes.KindOf(scope) == SubjectPoints.Kind(terms) && cells.Has(depth, scope));

    // No target at this horizon: what was observed is shown as used, and nothing is judged.
    private TargetResult Recorded(string id, string method, string measure, int scope)
    {
        CellPoints points = cells.Points(measure, scope);
        bool isNumber = !cells.Axes.IsStep(cells.NumberOf(measure));
        return Unassessable(id, method, new(TargetReasons.NoTarget, "C9.2")) with
        {
            AsOf = cells.AsOf,
            Used = isNumber ? ValueList.From(points.Observations(cells.Table.Columns).Where(point => point.At <= cells.AsOf)) : [],
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

    private ValueList<string> Sources(string measure, int scope, MeasureTerms terms)
    {
        if (!terms.Scopes.Contains(cells.Axes.KindOf(scope)) || !cells.Has(measure, scope))
        {
            return [];
        }

        return ValueList.From(cells.Points(measure, scope).Rows.Select(row => cells.Table.Columns.DetailsOf(row).Source).OfType<string>().Distinct(StringComparer.Ordinal));
    }

    private static TargetResult Unassessable(string id, string method, Reason reason) =>
        new(id, TargetStatus.NotAssessable, [], TargetMethods.All.First(name => name.Name == method), PaceThresholds.Default.Name, TargetFigures.None, [reason]);
}
