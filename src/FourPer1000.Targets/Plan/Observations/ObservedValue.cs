namespace FourPer1000.Targets;

/// <summary>A number, or the state of a step.</summary>
public readonly record struct ObservedValue
{
    private ObservedValue(decimal number, MilestoneState? step) => (RawNumber, Step) = (number, step);

    /// <summary>The number; null for a step.</summary>
    public decimal? Number => Step is null ? RawNumber : null;

    /// <summary>The state of a step; null for a number.</summary>
    public MilestoneState? Step { get; }

    private decimal RawNumber { get; }

    /// <summary>A number.</summary>
    public static implicit operator ObservedValue(decimal number) => new(number, null);

    /// <summary>The state of a step.</summary>
    public static implicit operator ObservedValue(MilestoneState state) => new(0, state);
}
