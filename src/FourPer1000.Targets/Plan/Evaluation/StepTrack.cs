using FourPer1000.Domain;

namespace FourPer1000.Targets;

/// <summary>
/// Says of which step an observation of a measure speaks, where its key holds several: of the first state that is not done, but not of a state whose
/// time has not come. A state of the baseline column counts as done once its date has passed.
/// </summary>
internal sealed class StepTrack
{
    private readonly StepTerms[][] states;
    private readonly bool[] areDone;

    public StepTrack(StepTerms[] steps)
    {
        states = [.. steps.GroupBy(step => step.State, StringComparer.Ordinal).Select(state => state.ToArray())];
        areDone = new bool[states.Length];
    }

    /// <summary>The steps of which the next observation speaks; observations come by day.</summary>
    public IReadOnlyList<StepTerms> Next(ObservationColumns columns, int row)
    {
        var day = DateOnly.FromDayNumber(columns.DayOf(row));
        int open = Array.FindIndex(states, state => !areDone[Array.IndexOf(states, state)] && !IsPastBaseline(state, day));
        int due = Array.FindIndex(states, state => state[^1].Due >= day);
        int last = states.Length - 1;
        int spoken = Math.Min(open < 0 ? last : open, due < 0 ? last : due);
        areDone[spoken] = (MilestoneState)(int)columns.ValueOf(row) == MilestoneState.Done;
        return states[spoken];
    }

    private bool IsPastBaseline(StepTerms[] state, DateOnly day) =>
        Array.IndexOf(states, state) < states.Length - 1 && state.All(step => step.Cell == PlanColumn.Baseline2020) && state[^1].Due < day;
}
