using FourPer1000.Domain;
using FourPer1000.Rules;

namespace FourPer1000.Targets;

/// <summary>Judges a step of a ladder. Nothing is held against a step of which nobody said anything: silence is not "not done".</summary>
internal sealed class StepJudge(PlanCells cells)
{
    private static readonly DateOnly PlanStart = new(2020, 12, 31);

    /// <summary>The step that a horizon sets for a measure, on the globe.</summary>
    public TargetResult Judge(Measure measure, Horizon horizon, string id)
    {
        LadderTerms ladder = cells.Edition.Terms.LadderOf(measure.Key)!;
        StepTerms judged = ladder.Steps.Single(step => step.Measure == measure.Key && step.Cell == horizon.Column());
        Dictionary<string, ValueList<MilestoneObservation>> seen = Observations(ladder, out List<MilestoneObservation> leftOut);
        StepTerms[] before = [.. ladder.Steps.TakeWhile(step => step != judged)];
        StepTerms[] known = [.. before.Where(step => seen[step.Name].Count > 0 && (step.Cell != PlanColumn.Baseline2020 || !IsDone(seen[step.Name])))];
        StepTerms[] silent = [.. before.Where(step => seen[step.Name].Count == 0 && step.Cell != PlanColumn.Baseline2020)];
        TargetResult result = Judge(measure, [.. known, judged], judged, seen, id);
        if (result.Status == TargetStatus.Missed && seen[judged.Name].All(one => one.At > cells.AsOf))
        {
            result = result with { Status = TargetStatus.InsufficientData, Flags = [], Reasons = [PlanReasons.Because(TargetReasons.NothingKnown)] };
        }

        if (silent.Length > 0 && result.Status.Severity() is not null
            && Judge(measure, [.. before.Where(step => known.Contains(step) || silent.Contains(step)), judged], judged, seen, id).Status != result.Status)
        {
            result = result with
            {
                Flags = result.Flags.Contains(TargetFlag.Borderline) ? result.Flags : ValueList.From(result.Flags.Append(TargetFlag.Borderline).Order()),
                Reasons = result.Reasons.Add(PlanReasons.Because(PlanReasons.StepsNotKnown, new Argument("steps", ValueList.From(silent.Select(step => step.Name))))),
            };
        }

        return leftOut.Count == 0 ? result : result with { StepsLeftOut = ValueList.From(result.StepsLeftOut.Concat(leftOut).OrderBy(one => one.At)) };
    }

    private TargetResult Judge(Measure measure, IEnumerable<StepTerms> steps, StepTerms judged, Dictionary<string, ValueList<MilestoneObservation>> seen, string id)
    {
        DateOnly start = measure.Due is { AppliesTo: PlanColumn.Baseline2020 } own ? own.By : PlanStart;
        Ladder ladder = new(
            id,
            TimePoint.OfDay(start),
            ValueList.From(steps.Select(step => new MilestoneStep(step.Name, TimePoint.OfDay(step.Due)))),
            judged.Name,
            ValueList.From(steps.SelectMany(step => seen[step.Name])));
        return MilestoneLadder.Evaluate(ladder, cells.AsOf, cells.Terms.Terms);
    }

    private bool IsDone(ValueList<MilestoneObservation> observations) => observations.LastOrDefault(one => one.At <= cells.AsOf)?.State == MilestoneState.Done;

    // What was observed of each step of a ladder, and what a later record corrected.
    private Dictionary<string, ValueList<MilestoneObservation>> Observations(LadderTerms ladder, out List<MilestoneObservation> leftOut)
    {
        var seen = ladder.Steps.ToDictionary(step => step.Name, _ => new List<MilestoneObservation>(), StringComparer.Ordinal);
        leftOut = [];
        foreach (IGrouping<string, StepTerms> ofMeasure in ladder.Steps.GroupBy(step => step.Measure, StringComparer.Ordinal))
        {
            CellPoints points = cells.Points(ofMeasure.Key, 0);
            var track = new StepTrack([.. ofMeasure]);
            foreach (int row in points.Rows)
            {
                foreach (StepTerms step in track.Next(cells.Table.Columns, row))
                {
                    seen[step.Name].Add(Observation(step.Name, row));
                }
            }

            leftOut.AddRange(points.LeftOut.Select(left => Observation(ofMeasure.First().Name, left.Row)));
        }

        return seen.ToDictionary(pair => pair.Key, pair => ValueList.From(pair.Value), StringComparer.Ordinal);
    }

    private MilestoneObservation Observation(string step, int row)
    {
        ObservationColumns columns = cells.Table.Columns;
        ObservationDetails details = columns.DetailsOf(row);
        return new(step, TimePoint.OfDay(DateOnly.FromDayNumber(columns.DayOf(row))), (MilestoneState)(int)columns.ValueOf(row), EvidenceOf(details.Evidence))
        {
            RecordedAt = details.RecordedAt,
        };
    }

    // Words that are no level are a declaration of who reports.
    private static EvidenceLevel? EvidenceOf(string? text) =>
        text is null ? null : Enum.GetValues<EvidenceLevel>().Where(level => level.Code() == text).Select(level => (EvidenceLevel?)level).FirstOrDefault() ?? EvidenceLevel.SelfDeclared;
}
