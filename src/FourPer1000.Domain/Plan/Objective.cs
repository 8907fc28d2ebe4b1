using FourPer1000.Rules;

namespace FourPer1000.Domain;

/// <summary>One of the plan's objectives; each has a task force of the same code (charter C1.1). The cells are verbatim and in English, the only language the source has for them.</summary>
/// <param name="Code">The code, <c>A1</c>.</param>
/// <param name="Heading">The heading, verbatim.</param>
/// <param name="Title">The title, verbatim.</param>
/// <param name="Statement">The objective cell, verbatim.</param>
/// <param name="Baseline2020">The baseline cell, verbatim.</param>
/// <param name="Target2030">The cell of 2030, verbatim.</param>
/// <param name="Target2050">The cell of 2050, verbatim.</param>
/// <param name="Measures">The measures in its cells.</param>
/// <param name="Unmeasurable">The words that no measure covers.</param>
/// <param name="SplitConfidence">How sure the borders of the cells are: certain, likely, ambiguous.</param>
/// <param name="Note">How the cells were split; null where nothing needs saying.</param>
public sealed record Objective(
    ObjectiveCode Code,
    string Heading,
    string Title,
    string Statement,
    string Baseline2020,
    string Target2030,
    string Target2050,
    ValueList<Measure> Measures,
    ValueList<Unmeasurable> Unmeasurable,
    string SplitConfidence,
    string? Note)
{
    /// <summary>A cell by its column.</summary>
    public string this[PlanColumn column] => column switch
    {
        PlanColumn.Objective => Statement,
        PlanColumn.Baseline2020 => Baseline2020,
        PlanColumn.Target2030 => Target2030,
        PlanColumn.Target2050 => Target2050,
        _ => throw new ArgumentOutOfRangeException(nameof(column), column, "Not a column."),
    };
}
