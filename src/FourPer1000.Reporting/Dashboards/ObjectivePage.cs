using FourPer1000.Domain;
using FourPer1000.Rules;

namespace FourPer1000.Reporting;

/// <summary>All that is said of an objective.</summary>
/// <param name="Card">The objective at a glance.</param>
/// <param name="GoalCode">The letter of its goal.</param>
/// <param name="GoalHeading">The heading of its goal.</param>
/// <param name="Cells">The cells of the plan; empty where the edition's words are not known.</param>
/// <param name="WordingSource">Where paraphrased cells come from; null where the cells are verbatim or not known.</param>
/// <param name="Ladder">The steps of its ladder, for a chart; null where it has none.</param>
/// <param name="Measures">Its measures, in order.</param>
/// <param name="Moves">Which measures, moved by how much, would turn it: sentences.</param>
public sealed record ObjectivePage(
    ObjectiveCard Card,
    string GoalCode,
    string GoalHeading,
    ValueList<PlanCell> Cells,
    string? WordingSource,
    LadderChartData? Ladder,
    ValueList<MeasureSection> Measures,
    ValueList<string> Moves)
{
    /// <summary>The code.</summary>
    public ObjectiveCode Code => Card.Code;
}
