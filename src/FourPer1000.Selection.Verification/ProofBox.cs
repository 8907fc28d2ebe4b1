using System.Numerics;

namespace FourPer1000.Selection.Verification;

/// <summary>Bounds L ≤ x ≤ U for each column.</summary>
internal sealed class ProofBox(long[] lower, long[] upper)
{
    /// <summary>Whether a lower bound is above its upper one: no slate lies in the box.</summary>
    public bool IsEmpty { get; private set; } = lower.Zip(upper).Any(bounds => bounds.First > bounds.Second);

    public ReadOnlySpan<long> Lower => lower;

    public ReadOnlySpan<long> Upper => upper;

    public void AtMost(int column, BigInteger value)
    {
        if (value < upper[column])
        {
            // A bound below the lower one says no more than that the box is empty.
            upper[column] = (long)BigInteger.Max(value, lower[column] - 1);
            IsEmpty |= upper[column] < lower[column];
        }
    }

    public void AtLeast(int column, BigInteger value)
    {
        if (value > lower[column])
        {
            lower[column] = (long)BigInteger.Min(value, upper[column] + 1);
            IsEmpty |= upper[column] < lower[column];
        }
    }

    public ProofBox Copy() => new([.. lower], [.. upper]);
}
