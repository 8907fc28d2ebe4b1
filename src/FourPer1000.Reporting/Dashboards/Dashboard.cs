using FourPer1000.Domain;
using FourPer1000.Rules;
using FourPer1000.Targets;
using FourPer1000.Texts;

namespace FourPer1000.Reporting;

/// <summary>A judged plan as data to be shown, in one language: overview, a page for each objective, what the charts need. Statuses are counted, never averaged (charter C9.4).</summary>
/// <param name="Language">The language of all words.</param>
/// <param name="Edition">The edition of the plan.</param>
/// <param name="AsOf">The day up to which was looked.</param>
/// <param name="Plan">The distribution over objectives, for each horizon.</param>
/// <param name="Goals">The goals with their objectives, in order.</param>
/// <param name="Regions">What is judged region by region, in the order of the atlas.</param>
/// <param name="Pages">A page for each objective, in order.</param>
/// <param name="Sources">Where the observations come from, those invented for demonstration included; ordered.</param>
public sealed record Dashboard(
    Language Language,
    EditionId Edition,
    DateOnly AsOf,
    ValueList<Distribution> Plan,
    ValueList<GoalSection> Goals,
    ValueList<RegionSection> Regions,
    ValueList<ObjectivePage> Pages,
    ValueList<string> Sources)
{
    /// <summary>Whether anything on it rests on observations that are invented for demonstration.</summary>
    public bool HasDemonstration => Sources.Any(ObservationOrigin.IsDemonstration);

    /// <summary>The dashboard of an evaluation.</summary>
    /// <param name="evaluation">The evaluation.</param>
    /// <param name="book">The language.</param>
    public static Dashboard Of(PlanEvaluation evaluation, Phrasebook book)
    {
        ArgumentNullException.ThrowIfNull(evaluation);
        ArgumentNullException.ThrowIfNull(book);
        return new DashboardBuilder(evaluation, book).Build();
    }

    /// <summary>The page of an objective, or null where the plan has none of that code.</summary>
    public ObjectivePage? Find(ObjectiveCode code) => Pages.FirstOrDefault(page => page.Code == code);
}
