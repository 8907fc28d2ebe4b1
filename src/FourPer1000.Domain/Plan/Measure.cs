using FourPer1000.Rules;

namespace FourPer1000.Domain;

/// <summary>Something countable in an objective's cells.</summary>
/// <param name="Key">The key, <c>A3.studies-per-year</c>.</param>
/// <param name="Description">What is counted, in English.</param>
/// <param name="Unit">The unit, in English.</param>
/// <param name="Kind">What kind of thing it counts.</param>
/// <param name="Scope">Over what it is counted.</param>
/// <param name="Baseline">The value of 2020; null where the plan states nothing.</param>
/// <param name="Target2030">The target of 2030; null where the plan states nothing.</param>
/// <param name="Target2050">The target of 2050; null where the plan states nothing.</param>
/// <param name="Due">An earlier date of its own; null where there is none.</param>
/// <param name="Derived">Which of the values are this project's computation and no figure of the plan.</param>
/// <param name="Clauses">The words of the cells it comes from, verbatim.</param>
/// <param name="Note">How it was read; null where nothing needs saying.</param>
public sealed record Measure(
    string Key,
    string Description,
    string Unit,
    MeasureKind Kind,
    MeasureScope Scope,
    MeasureValue? Baseline,
    MeasureValue? Target2030,
    MeasureValue? Target2050,
    EarlierDue? Due,
    ValueList<PlanColumn> Derived,
    ValueList<CellQuote> Clauses,
    string? Note);
