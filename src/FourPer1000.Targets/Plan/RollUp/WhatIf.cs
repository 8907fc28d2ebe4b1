using FourPer1000.Domain;
using FourPer1000.Rules;

namespace FourPer1000.Targets;

/// <summary>Which measures, moved by how much, would turn an objective. The worst required measure decides, so every one that is worse than wanted has to move: the set is the smallest there is.</summary>
public static class WhatIf
{
    /// <summary>The moves that bring an objective to a status; empty where it is there already.</summary>
    /// <param name="evaluation">The evaluation.</param>
    /// <param name="objective">The objective.</param>
    /// <param name="horizon">The horizon.</param>
    /// <param name="wanted"><see cref="TargetStatus.Achieved"/> or <see cref="TargetStatus.OnTrack"/>.</param>
    /// <exception cref="ArgumentException">Another status is wanted.</exception>
    public static ValueList<Move> Turn(PlanEvaluation evaluation, ObjectiveCode objective, Horizon horizon, TargetStatus wanted)
    {
        ArgumentNullException.ThrowIfNull(evaluation);
        if (wanted is not (TargetStatus.Achieved or TargetStatus.OnTrack))
        {
            throw new ArgumentException("An objective is turned to achieved or on track.", nameof(wanted));
        }

        return ValueList.From(evaluation.Measures
            .Where(one => one.Objective == objective && one.Horizon == horizon && one.Scope == ObservationAxes.Global
                && one.Role == MeasureRole.Required && one.Status != TargetStatus.NotAssessable && !(one.Status.Severity() <= wanted.Severity()))
            .Select(one => MoveOf(evaluation, one, wanted)));
    }

    private static Move MoveOf(PlanEvaluation evaluation, MeasureEvaluation one, TargetStatus wanted)
    {
        MeasureTerms terms = evaluation.Edition.Terms.Find(one.Measure)!;
        if (terms.Counted == Counted.Step)
        {
            StepTerms step = evaluation.Edition.Terms.LadderOf(one.Measure)!.Steps.Single(
                step => step.Measure == one.Measure && step.Cell == one.Horizon.Column());
            return new(one.Measure, one.Status, TargetStatus.Achieved, null, null, step.Name);
        }

        Direction direction = terms.Direction!.Value;
        Rational aim = MeasureSeries.Target(evaluation.Edition.Find(one.Measure)!, one.Horizon)!.Value.Commitment(direction);
        decimal? latest = one.Result.Used is [.., var last] ? last.Value : null;

        // A pace can be turned where it is judged; after the date, and without a pace, only the target itself helps.
        bool hasPace = wanted == TargetStatus.OnTrack && one.Status is TargetStatus.OffTrack or TargetStatus.WellOffTrack or TargetStatus.MovingAway
            && one.Result.Figures.ExpectedNow is not null && one.Result.BasePoint is not null;
        Rational needed = hasPace
            ? one.Result.BasePoint!.Value + ((one.Result.Figures.ExpectedNow!.Value - one.Result.BasePoint.Value) * PaceThresholds.Default.OnTrack)
            : aim;
        if (terms.Counted == Counted.Things && terms[one.Horizon].OverYears == 1)
        {
            needed = direction == Direction.Increase ? new(needed.Ceiling(), 1) : new(needed.Floor(), 1);
        }

        return new(one.Measure, one.Status, hasPace ? TargetStatus.OnTrack : TargetStatus.Achieved, latest, needed, null);
    }
}
