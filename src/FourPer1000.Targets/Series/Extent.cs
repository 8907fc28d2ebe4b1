namespace FourPer1000.Targets;

/// <summary>A stated value: one number, or a range.</summary>
public readonly record struct Extent
{
    /// <summary>A range; both ends equal is one number.</summary>
    /// <exception cref="ArgumentException">The lower end is above the upper end.</exception>
    public Extent(decimal low, decimal high)
    {
        if (low > high)
        {
            throw new ArgumentException("The lower end of a range is not above its upper end.", nameof(low));
        }

        Low = low;
        High = high;
    }

    /// <summary>The lower end.</summary>
    public decimal Low { get; }

    /// <summary>The upper end.</summary>
    public decimal High { get; }

    /// <summary>Whether it is one number.</summary>
    public bool IsPoint => Low == High;

    /// <summary>One number.</summary>
    public static implicit operator Extent(decimal value) => new(value, value);

    /// <summary>The end that is the less demanding one: the lower where more is wanted, the upper where less is. Of a target it is the commitment (charter C9.2).</summary>
    public decimal Commitment(Direction direction) => direction == Direction.Increase ? Low : High;

    /// <summary>The more demanding end: of a target the stretch, which is no cap.</summary>
    public decimal Stretch(Direction direction) => direction == Direction.Increase ? High : Low;
}
