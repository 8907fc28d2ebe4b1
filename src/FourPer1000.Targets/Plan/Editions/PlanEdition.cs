using FourPer1000.Domain;
using FourPer1000.Rules;

namespace FourPer1000.Targets;

/// <summary>An edition of the plan as it is judged: goals, objectives, measures and their terms. Codes are stable, labels and targets change under them.</summary>
public sealed class PlanEdition
{
    private static readonly Lazy<PlanEdition> First = new(() => Of(StrategicPlan.Edition2020, PlanTerms.Edition2020));
    private static readonly Lazy<PlanEdition> Second = new(LaterPlanData.Load);
    private readonly Dictionary<string, Measure> measures;

    /// <summary>An edition of one's own.</summary>
    /// <exception cref="ArgumentException">A key stands twice; a measure has no terms, or terms have no measure; a measure has a target and no role, or the reverse.</exception>
    public PlanEdition(ValueList<EditionGoal> goals, PlanTerms terms, ValueList<RuledTarget> rules)
    {
        ArgumentNullException.ThrowIfNull(goals);
        ArgumentNullException.ThrowIfNull(terms);
        ArgumentNullException.ThrowIfNull(rules);
        (Goals, Terms, Rules) = (goals, terms, rules);
        measures = Objectives.SelectMany(objective => objective.Measures).ToDictionary(measure => measure.Key, StringComparer.Ordinal);
        if (measures.Keys.Concat(terms.Measures.Select(one => one.Key)).FirstOrDefault(key => !measures.ContainsKey(key) || terms.Find(key) is null) is { } lonely)
        {
            throw new ArgumentException($"'{lonely}' is a measure without terms, or terms without a measure.", nameof(terms));
        }

        foreach (Measure measure in measures.Values)
        {
            if (Horizons.All.Any(horizon => measure.TargetAt(horizon) is null != (terms.Find(measure.Key)![horizon].Role == MeasureRole.None)))
            {
                throw new ArgumentException($"'{measure.Key}' has a target without a role, or a role without a target.", nameof(terms));
            }
        }
    }

    /// <summary>The plan adopted on 15 June 2020, verbatim.</summary>
    public static PlanEdition Edition2020 => First.Value;

    /// <summary>The later wording under the same codes, as far as it is known: paraphrased, with its sources.</summary>
    public static PlanEdition Later => Second.Value;

    /// <summary>All editions that the suite carries.</summary>
    public static ValueList<PlanEdition> All { get; } = [Edition2020, Later];

    /// <summary>The edition's name: <c>2020</c> or <c>later</c>.</summary>
    public EditionId Id => Terms.Edition;

    /// <summary>The goals, in order.</summary>
    public ValueList<EditionGoal> Goals { get; }

    /// <summary>How the measures are judged.</summary>
    public PlanTerms Terms { get; }

    /// <summary>The targets that follow from rules.</summary>
    public ValueList<RuledTarget> Rules { get; }

    /// <summary>All objectives, in order.</summary>
    public IEnumerable<EditionObjective> Objectives => Goals.SelectMany(goal => goal.Objectives);

    /// <summary>All measures, in order.</summary>
    public IReadOnlyCollection<Measure> Measures => measures.Values;

    /// <summary>A plan with its terms; its cells stand verbatim.</summary>
    public static PlanEdition Of(StrategicPlan plan, PlanTerms terms)
    {
        ArgumentNullException.ThrowIfNull(plan);
        return new(
            ValueList.From(plan.Goals.Select(goal => new EditionGoal(goal.Code, ValueList.From(goal.Objectives.Select(objective =>
                new EditionObjective(objective.Code, new ObjectiveWording.Verbatim(objective), objective.Measures)))))),
            terms,
            []);
    }

    /// <summary>A measure by its key, or null where the edition has none.</summary>
    public Measure? Find(string key) => measures.GetValueOrDefault(key);

    /// <summary>The same edition with other terms, as a host may set them.</summary>
    public PlanEdition With(PlanTerms terms) => new(Goals, terms, Rules);
}
