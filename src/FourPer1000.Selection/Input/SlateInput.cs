using FourPer1000.Domain;
using FourPer1000.Rules;

namespace FourPer1000.Selection;

/// <summary>Everything a slate is made from. The order of people, candidacies, quotas, balance attributes and decisions does not matter; that of task forces and regions does.</summary>
/// <param name="Date">The selection date.</param>
/// <param name="TaskForces">The task forces in the order in which they are settled.</param>
/// <param name="Regions">The regions in the order in which their seats are settled.</param>
/// <param name="People">The nominees.</param>
/// <param name="Candidacies">The admissible candidacies.</param>
/// <param name="Policy">The policy.</param>
/// <param name="Lot">The lot.</param>
public sealed record SlateInput(
    DateOnly Date,
    ValueList<ObjectiveCode> TaskForces,
    ValueList<string> Regions,
    ValueList<SlatePerson> People,
    ValueList<SeatCandidacy> Candidacies,
    SlatePolicy Policy,
    SlateLot Lot)
{
    /// <summary>Who holds a seat already, where a standing slate is repaired: then seats that change hands are a level of their own, behind the shortfall against quotas. Empty where a slate is made anew.</summary>
    public ValueList<StandingSeat> Standing { get; init; } = [];

    /// <summary>All seats in settling order: task force by task force, the leader first, then the regions.</summary>
    public IEnumerable<SeatId> Seats =>
        TaskForces.SelectMany(taskForce => Regions.Prepend(SeatId.GlobalLeader).Select(seat => new SeatId(taskForce, seat)));

    /// <summary>The same input with the plan's task forces where it names none, and the default regions where it names none.</summary>
    /// <param name="plan">The plan whose objectives are the task forces.</param>
    /// <param name="atlas">The list of regions.</param>
    public SlateInput WithDefaults(StrategicPlan plan, Atlas atlas)
    {
        ArgumentNullException.ThrowIfNull(plan);
        ArgumentNullException.ThrowIfNull(atlas);
        return this with
        {
            TaskForces = TaskForces.Count == 0 ? ValueList.From(plan.Objectives.Select(objective => objective.Code)) : TaskForces,
            Regions = Regions.Count == 0 ? atlas.Regions : Regions,
        };
    }

    /// <summary>The same input in canonical order: people by id; candidacies and decisions by task force, seat, person; quotas by id; balance and attributes by name; all ordinal.
    /// Attributes without a value are left out, and the task forces of a quota are those of the slate that it names, in the slate's order.</summary>
    public SlateInput Canonical() => CanonicalOrder.Of(this);
}
