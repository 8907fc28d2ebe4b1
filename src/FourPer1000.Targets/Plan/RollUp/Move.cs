using FourPer1000.Domain;

namespace FourPer1000.Targets;

/// <summary>What would have to be otherwise for an objective to turn: one measure, moved by so much, at the time of its latest observation.</summary>
/// <param name="Measure">The key of the measure.</param>
/// <param name="From">Its status.</param>
/// <param name="To">The status that it needs.</param>
/// <param name="Value">The latest value; null where there is none, or the measure is a step.</param>
/// <param name="Needed">The value that it needs: whole where things are counted; null for a step.</param>
/// <param name="Step">The step that is to be done; null for a number.</param>
public sealed record Move(string Measure, TargetStatus From, TargetStatus To, decimal? Value, Rational? Needed, string? Step)
{
    /// <summary>By how much the value has to move; null for a step, and where nothing was observed.</summary>
    public Rational? By => Needed is { } needed && Value is { } value ? needed - value : null;
}
