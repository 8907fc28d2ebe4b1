using System.Numerics;

namespace FourPer1000.Selection.Verification;

/// <summary>Bounds L ≤ x ≤ U for each column. There is one box for a whole walk: it goes back to where it was at a case distinction, so that a deep certificate needs no more room than a flat one.</summary>
internal sealed class ProofBox(long[] lower, long[] upper)
{
    private readonly Stack<(int Column, bool IsUpper, long Before)> changes = [];

    /// <summary>Whether a lower bound is above its upper one: no slate lies in the box.</summary>
    public bool IsEmpty { get; private set; } = lower.Zip(upper).Any(bounds => bounds.First > bounds.Second);

    public ReadOnlySpan<long> Lower => lower;

    public ReadOnlySpan<long> Upper => upper;

    /// <summary>How often a bound has moved: where <see cref="Return"/> goes back to.</summary>
    public int Changes => changes.Count;

    public void AtMost(int column, BigInteger value)
    {
        if (value < upper[column])
        {
            // A bound below the lower one says no more than that the box is empty.
            changes.Push((column, true, upper[column]));
            upper[column] = (long)BigInteger.Max(value, lower[column] - 1);
            IsEmpty |= upper[column] < lower[column];
        }
    }

    public void AtLeast(int column, BigInteger value)
    {
        if (value > lower[column])
        {
            changes.Push((column, false, lower[column]));
            lower[column] = (long)BigInteger.Min(value, upper[column] + 1);
            IsEmpty |= upper[column] < lower[column];
        }
    }

    /// <summary>Goes back to the box of a case distinction, which was not empty.</summary>
    /// <param name="to">The <see cref="Changes"/> of then.</param>
    public void Return(int to)
    {
        while (changes.Count > to)
        {
            (int column, bool isUpper, long before) = changes.Pop();
            (isUpper ? upper : lower)[column] = before;
        }

        IsEmpty = false;
    }
}
