namespace FourPer1000.Domain;

/// <summary>What the plan states for a measure and a year. Where it states nothing there is no value, which is not zero (charter C9.2).</summary>
public abstract record MeasureValue
{
    private MeasureValue()
    {
    }

    /// <summary>One number, in the measure's unit.</summary>
    /// <param name="Value">The number.</param>
    public sealed record Number(decimal Value) : MeasureValue;

    /// <summary>A range: its lower end is the commitment, its upper end is stretch, not a cap.</summary>
    /// <param name="Lower">The commitment.</param>
    /// <param name="Upper">The stretch.</param>
    public sealed record Range(decimal Lower, decimal Upper) : MeasureValue;

    /// <summary>A milestone in the plan's words.</summary>
    /// <param name="Text">Verbatim.</param>
    public sealed record Milestone(string Text) : MeasureValue;
}
