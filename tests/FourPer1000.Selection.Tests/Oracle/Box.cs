using System.Numerics;

namespace FourPer1000.Selection.Tests;

/// <summary>Bounds for each column.</summary>
internal sealed class Box(IEnumerable<BigInteger> lower, IEnumerable<BigInteger> upper)
{
    public BigInteger[] Lower { get; } = [.. lower];

    public BigInteger[] Upper { get; } = [.. upper];

    public bool IsEmpty => Lower.Where((least, j) => least > Upper[j]).Any();

    public Box Copy() => new(Lower, Upper);

    public void Narrow(BigInteger[] residuals, BigInteger gap)
    {
        for (int j = 0; j < residuals.Length; j++)
        {
            if (residuals[j] > 0)
            {
                Upper[j] = BigInteger.Min(Upper[j], Lower[j] + (gap / residuals[j]));
            }
            else if (residuals[j] < 0)
            {
                Lower[j] = BigInteger.Max(Lower[j], Upper[j] - (gap / -residuals[j]));
            }
        }
    }
}
