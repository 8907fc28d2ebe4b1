using FourPer1000.Rules;

namespace FourPer1000.Domain;

/// <summary>The strategic plan of an edition: goals, objectives, measures.</summary>
public sealed class StrategicPlan
{
    private static readonly Lazy<StrategicPlan> First = new(StrategicPlanData.Load);
    private readonly Dictionary<ObjectiveCode, Objective> objectives;

    /// <summary>A plan.</summary>
    /// <exception cref="ArgumentException">An objective is given twice.</exception>
    public StrategicPlan(EditionId edition, ValueList<Goal> goals)
    {
        ArgumentNullException.ThrowIfNull(goals);
        Edition = edition;
        Goals = goals;
        objectives = goals.SelectMany(goal => goal.Objectives).ToDictionary(objective => objective.Code);
    }

    /// <summary>The plan adopted on 15 June 2020, as the call of that summer shows it.</summary>
    public static StrategicPlan Edition2020 => First.Value;

    /// <summary>The edition.</summary>
    public EditionId Edition { get; }

    /// <summary>The goals, in order.</summary>
    public ValueList<Goal> Goals { get; }

    /// <summary>All objectives, in order.</summary>
    public IReadOnlyCollection<Objective> Objectives => objectives.Values;

    /// <summary>All measures, in order.</summary>
    public IEnumerable<Measure> Measures => Objectives.SelectMany(objective => objective.Measures);

    /// <summary>An objective by its code, or null where the plan has none of that code; codes are compared ordinally.</summary>
    public Objective? Find(ObjectiveCode code) => objectives.GetValueOrDefault(code);
}
