using System.Numerics;

namespace FourPer1000.Selection.Verification;

/// <summary>What multipliers y and a scale s prove about a box: with r = s·c − y·A no slate in it costs less than B/s, where B = y·b + Σ (r &gt; 0 ? r·L : r·U).</summary>
internal sealed class BoundSum(ProofModel model)
{
    private readonly List<int> touched = [];
    private BigInteger[] rest = [];
    private bool[] isTouched = [];

    /// <summary>B.</summary>
    public BigInteger Least { get; private set; }

    /// <summary>Computes r and B.</summary>
    public void Compute(Statement.Bound bound, ProofBox box)
    {
        Clear(box.Lower.Length);
        foreach ((int column, BigInteger cost) in model.CostsOf(bound.Level))
        {
            Add(box, column, bound.Scale * cost);
        }

        Least = 0;
        foreach ((ProofRow row, BigInteger multiplier) in bound.Multipliers)
        {
            Least += multiplier * row.Right;
            foreach ((int column, BigInteger coefficient) in row.Entries)
            {
                Add(box, column, -multiplier * coefficient);
            }
        }

        foreach (int column in touched)
        {
            Least += rest[column] * (rest[column].Sign > 0 ? box.Lower[column] : box.Upper[column]);
        }
    }

    /// <summary>Sets slates aside that cost more than z: a column with r &gt; 0 stays within ⌊gap/r⌋ of L, one with r &lt; 0 of U.</summary>
    /// <param name="box">The box that was computed for.</param>
    /// <param name="gap">s·z − B, not negative.</param>
    public void Narrow(ProofBox box, BigInteger gap)
    {
        foreach (int column in touched)
        {
            BigInteger size = BigInteger.Abs(rest[column]);
            if (size.IsZero || size * (box.Upper[column] - box.Lower[column]) <= gap)
            {
                continue;
            }

            if (rest[column].Sign > 0)
            {
                box.AtMost(column, box.Lower[column] + (gap / size));
            }
            else
            {
                box.AtLeast(column, box.Upper[column] - (gap / size));
            }
        }
    }

    private void Add(ProofBox box, int column, BigInteger amount)
    {
        // A column that is 0 in the whole box adds nothing, whatever its r.
        if (box.Upper[column] == 0 && box.Lower[column] == 0)
        {
            return;
        }

        if (!isTouched[column])
        {
            isTouched[column] = true;
            touched.Add(column);
            rest[column] = amount;
        }
        else
        {
            rest[column] += amount;
        }
    }

    private void Clear(int columns)
    {
        if (rest.Length < columns)
        {
            rest = new BigInteger[columns];
            isTouched = new bool[columns];
        }

        foreach (int column in touched)
        {
            isTouched[column] = false;
        }

        touched.Clear();
    }
}
