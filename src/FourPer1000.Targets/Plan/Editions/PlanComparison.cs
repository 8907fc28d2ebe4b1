using FourPer1000.Domain;
using FourPer1000.Rules;

namespace FourPer1000.Targets;

/// <summary>Two editions of the plan side by side.</summary>
public static class PlanComparison
{
    private static readonly PlanColumn[] Columns = [PlanColumn.Baseline2020, PlanColumn.Target2030, PlanColumn.Target2050];

    /// <summary>What changes from one edition to the other, objective by objective. Milestones are compared by whether there is one, since a paraphrase has other words by nature.</summary>
    public static ValueList<PlanChange> Between(PlanEdition from, PlanEdition to)
    {
        ArgumentNullException.ThrowIfNull(from);
        ArgumentNullException.ThrowIfNull(to);
        Dictionary<ObjectiveCode, EditionObjective> later = to.Objectives.ToDictionary(objective => objective.Code);
        return ValueList.From(from.Objectives.SelectMany(before =>
            later.TryGetValue(before.Code, out EditionObjective? after) ? Changes(from, before, to, after) : [Unknown(before.Code, to.Id, new ObjectiveWording.NotKnown())]));
    }

    private static IEnumerable<PlanChange> Changes(PlanEdition from, EditionObjective before, PlanEdition to, EditionObjective after)
    {
        if (!before.HasCells || !after.HasCells)
        {
            return [before.HasCells ? Unknown(before.Code, to.Id, after.Wording) : Unknown(before.Code, from.Id, before.Wording)];
        }

        Dictionary<string, Measure> kept = after.Measures.ToDictionary(measure => measure.Key, StringComparer.Ordinal);
        HashSet<string> known = new(before.Measures.Select(measure => measure.Key), StringComparer.Ordinal);
        return before.Measures
            .SelectMany(measure => kept.TryGetValue(measure.Key, out Measure? same) ? Changes(before.Code, measure, same) : [new PlanChange.MeasureDropped(before.Code, measure)])
            .Concat(after.Measures.Where(measure => !known.Contains(measure.Key)).Select(measure => new PlanChange.MeasureAdded(before.Code, measure)));
    }

    private static IEnumerable<PlanChange> Changes(ObjectiveCode objective, Measure before, Measure after)
    {
        foreach (PlanColumn column in Columns)
        {
            (MeasureValue? left, MeasureValue? right) = (ValueOf(before, column), ValueOf(after, column));
            if (left != right && !(left is MeasureValue.Milestone && right is MeasureValue.Milestone))
            {
                yield return new PlanChange.ValueChanged(objective, before.Key, column, left, right);
            }
        }

        foreach (Horizon horizon in Horizons.All)
        {
            if (before.TargetAt(horizon) is not null && after.TargetAt(horizon) is not null && before.DueAt(horizon) != after.DueAt(horizon))
            {
                yield return new PlanChange.DueChanged(objective, before.Key, horizon, before.DueAt(horizon), after.DueAt(horizon));
            }
        }
    }

    private static MeasureValue? ValueOf(Measure measure, PlanColumn column) => column switch
    {
        PlanColumn.Baseline2020 => measure.Baseline,
        PlanColumn.Target2030 => measure.Target2030,
        _ => measure.Target2050,
    };

    private static PlanChange.NotComparable Unknown(ObjectiveCode objective, EditionId edition, ObjectiveWording wording) => new(objective, edition, wording);
}
