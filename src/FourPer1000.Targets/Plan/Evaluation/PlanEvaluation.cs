using FourPer1000.Domain;
using FourPer1000.Rules;

namespace FourPer1000.Targets;

/// <summary>A plan judged as of a day: every measure at both horizons, and what objectives, goals, plan and regions come to (charter C9.2–C9.4). Immutable.</summary>
public sealed class PlanEvaluation
{
    private readonly Lazy<Dictionary<(string Measure, string Scope, Horizon Horizon), MeasureEvaluation>> byKey;

    private PlanEvaluation(PlanEdition edition, ObservationTable table, PlanEvaluationTerms terms)
    {
        (Edition, Table, Terms) = (edition, table, terms);
        Measures = Judged(edition, new(new(edition, table, terms)));
        byKey = new(() => Measures.ToDictionary(one => (one.Measure, one.Scope, one.Horizon)));
        ILookup<(ObjectiveCode, Horizon), MeasureEvaluation> global =
            Measures.Where(one => one.Scope == ObservationAxes.Global).ToLookup(one => (one.Objective, one.Horizon));
        Objectives = ValueList.From(edition.Objectives.SelectMany(objective => Horizons.All.Select(horizon =>
            RollUp.Objective(objective.Code, horizon, global[(objective.Code, horizon)]))));
        Goals = ValueList.From(edition.Goals.SelectMany(goal => Horizons.All.Select(horizon => RollUp.Group(
            goal.Code, horizon, [.. Objectives.Where(one => one.Horizon == horizon && goal.Objectives.Any(objective => objective.Code == one.Objective))]))));
        Plan = ValueList.From(Horizons.All.Select(horizon =>
            RollUp.Group(edition.Id.Value, horizon, [.. Objectives.Where(one => one.Horizon == horizon)])));
        ILookup<(string, Horizon), MeasureEvaluation> elsewhere =
            Measures.Where(one => one.Scope != ObservationAxes.Global && table.Axes.Atlas.HasRegion(one.Scope)).ToLookup(one => (one.Scope, one.Horizon));
        Regions = ValueList.From(table.Axes.Atlas.Regions.SelectMany(region => Horizons.All.Select(horizon =>
            RollUp.Region(region, horizon, elsewhere[(region, horizon)]))));
    }

    /// <summary>The edition by which was judged.</summary>
    public PlanEdition Edition { get; }

    /// <summary>What was observed.</summary>
    public ObservationTable Table { get; }

    /// <summary>As of when, on which records, with which terms.</summary>
    public PlanEvaluationTerms Terms { get; }

    /// <summary>Every measure in every scope at both horizons: in the order of the plan, the globe first.</summary>
    public ValueList<MeasureEvaluation> Measures { get; }

    /// <summary>The objectives, each at both horizons.</summary>
    public ValueList<ObjectiveResult> Objectives { get; }

    /// <summary>The goals, each at both horizons: a distribution over objectives and its coverage.</summary>
    public ValueList<GroupResult> Goals { get; }

    /// <summary>The plan at both horizons: a distribution over objectives and its coverage.</summary>
    public ValueList<GroupResult> Plan { get; }

    /// <summary>The regions, each at both horizons: a distribution over the measures that are judged region by region.</summary>
    public ValueList<RegionResult> Regions { get; }

    /// <summary>Judges observations by an edition. The answer does not depend on the order in which they were added.</summary>
    public static PlanEvaluation Of(PlanEdition edition, ObservationTable table, PlanEvaluationTerms terms)
    {
        ArgumentNullException.ThrowIfNull(edition);
        ArgumentNullException.ThrowIfNull(table);
        ArgumentNullException.ThrowIfNull(terms);
        return new(edition, table, terms);
    }

    /// <summary>A measure in a scope at a horizon; null where nothing is said of it.</summary>
    public MeasureEvaluation? Find(string measure, string scope, Horizon horizon) => byKey.Value.GetValueOrDefault((measure, scope, horizon));

    /// <summary>An objective at a horizon; null where the edition has none of that code.</summary>
    public ObjectiveResult? Find(ObjectiveCode objective, Horizon horizon) => Objectives.FirstOrDefault(one => one.Objective == objective && one.Horizon == horizon);

    private static ValueList<MeasureEvaluation> Judged(PlanEdition edition, PlanJudge judge)
    {
        var judged = new List<MeasureEvaluation>();
        foreach (EditionObjective objective in edition.Objectives)
        {
            foreach (Measure measure in objective.Measures)
            {
                judge.Judge(objective.Code, measure, judged);
            }
        }

        return ValueList.From(judged);
    }
}
