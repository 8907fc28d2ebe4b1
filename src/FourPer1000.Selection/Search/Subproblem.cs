namespace FourPer1000.Selection;

/// <summary>A box: bounds for each column.</summary>
/// <remarks>Columns that were born later than the box have the bounds of their birth: what was found out in another box is not true here.</remarks>
internal sealed class Subproblem(int[] lower, int[] upper, ProofNode proof)
{
    private int[] lower = lower;
    private int[] upper = upper;

    /// <summary>Where the proof about the box goes on.</summary>
    public ProofNode Proof { get; set; } = proof;

    /// <summary>The proven least cost at the level at hand.</summary>
    public long Bound { get; set; } = long.MinValue;

    /// <summary>A basis near the box's best point; null where none is known.</summary>
    public SavedBasis? Basis { get; set; }

    /// <summary>Whether the level's cost may vary within the box although it is settled.</summary>
    public bool IsLoose { get; set; }

    public Span<int> Lower => lower;

    public Span<int> Upper => upper;

    /// <summary>Whether a lower bound is above its upper one.</summary>
    public bool IsContradictory => Enumerable.Range(0, lower.Length).Any(j => lower[j] > upper[j]);

    public static Subproblem Root(LinearModel model) => new(model.Lower.ToArray(), model.Upper.ToArray(), new());

    public void Extend(LinearModel model)
    {
        int from = lower.Length;
        if (from < model.Columns)
        {
            Array.Resize(ref lower, model.Columns);
            Array.Resize(ref upper, model.Columns);
            model.Lower[from..].CopyTo(lower.AsSpan(from));
            model.Upper[from..].CopyTo(upper.AsSpan(from));
        }
    }

    /// <summary>The two halves of a case distinction.</summary>
    public (Subproblem Low, Subproblem High) Split(int column, int atMost)
    {
        (ProofNode low, ProofNode high) = Proof.Split(column, atMost);
        var below = new Subproblem([.. lower], [.. upper], low) { Bound = Bound, Basis = Basis };
        var above = new Subproblem([.. lower], [.. upper], high) { Bound = Bound, Basis = Basis };
        below.upper[column] = atMost;
        above.lower[column] = atMost + 1;
        return (below, above);
    }

    /// <summary>Whether a slate lies in the box.</summary>
    public bool Holds(ReadOnlySpan<int> values)
    {
        for (int j = 0; j < lower.Length; j++)
        {
            if (values[j] < lower[j] || values[j] > upper[j])
            {
                return false;
            }
        }

        return true;
    }
}
