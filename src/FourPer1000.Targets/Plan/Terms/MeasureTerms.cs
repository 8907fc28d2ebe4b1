using FourPer1000.Domain;
using FourPer1000.Rules;

namespace FourPer1000.Targets;

/// <summary>How a measure of a plan is judged: what the plan leaves open, authored as data with a reason beside it.</summary>
/// <param name="Key">The key of the measure.</param>
/// <param name="Because">Why it is judged this way, in one English sentence for those who author terms.</param>
/// <param name="Direction">Which way is wanted, declared; null where the plan wants neither.</param>
/// <param name="Counted">What the numbers count.</param>
/// <param name="Limit">The value that it cannot pass, such as 100 %; null where there is none.</param>
/// <param name="Whole">The name of the whole of which it is a share or count; null where there is none.</param>
/// <param name="IsPerYear">Whether it is a flow: each year stands on its own, nothing is added up.</param>
/// <param name="BaselineAt">The day of the baseline; null where the plan states none, which is not zero.</param>
/// <param name="Scopes">Where it can be judged; the globe is always among them.</param>
/// <param name="Total">How the globe follows from regions or countries.</param>
/// <param name="Depth">The measure whose target at the same horizon a subject must meet to count; null where there is no such condition.</param>
/// <param name="Subjects">The named subjects, where they are neither regions nor countries.</param>
/// <param name="At2030">How it is judged in 2030.</param>
/// <param name="At2050">How it is judged in 2050.</param>
public sealed record MeasureTerms(
    string Key,
    string Because,
    Direction? Direction,
    Counted Counted,
    decimal? Limit,
    string? Whole,
    bool IsPerYear,
    DateOnly? BaselineAt,
    ValueList<MeasureScope> Scopes,
    ScopeTotal Total,
    string? Depth,
    ValueList<string> Subjects,
    HorizonTerms At2030,
    HorizonTerms At2050)
{
    /// <summary>Whether the plan sets a target at one of the horizons.</summary>
    public bool HasTarget => At2030.Role != MeasureRole.None || At2050.Role != MeasureRole.None;

    /// <summary>The terms of a horizon.</summary>
    public HorizonTerms this[Horizon horizon] => horizon == Horizon.Year2030 ? At2030 : At2050;
}
