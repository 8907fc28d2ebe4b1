namespace FourPer1000.Selection;

/// <summary>A statement of the proof while it grows. It starts open and becomes a bound or a case distinction.</summary>
internal sealed class ProofNode
{
    private int[] rows = [];
    private long[] multipliers = [];
    private int level = -1;
    private long scale;
    private long bound;
    private int column = -1;
    private int value;
    private ProofNode? low;
    private ProofNode? high;
    private ProofNode? next;

    /// <summary>Whether the box was narrowed by the bound although it settled nothing.</summary>
    public bool HasNarrowed { get; set; }

    /// <summary>States that the box is empty.</summary>
    public void Empty(ExactBound exact) => Bound(0, long.MaxValue, exact);

    /// <summary>States a bound at a level and answers where the proof goes on.</summary>
    public ProofNode Bound(int atLevel, long atLeast, ExactBound exact)
    {
        ReadOnlySpan<long> multiplier = exact.Multipliers;
        scale = exact.Scale;
        level = atLevel;
        bound = atLeast;
        rows = new int[multiplier.Length - multiplier.Count(0L)];
        multipliers = new long[rows.Length];
        for (int i = 0, at = 0; i < multiplier.Length; i++)
        {
            if (multiplier[i] != 0)
            {
                rows[at] = i;
                multipliers[at++] = multiplier[i];
            }
        }

        return next = new();
    }

    public (ProofNode Low, ProofNode High) Split(int onColumn, int atMost)
    {
        column = onColumn;
        value = atMost;
        return (low = new(), high = new());
    }

    /// <summary>The certificate's form, against the final costs: what these make superfluous is left out.</summary>
    /// <param name="model">Names rows and columns.</param>
    /// <param name="costs">The final cost by level; of level 0 it is 0.</param>
    public CertificateNode? Finish(SlateModel model, Func<int, long> costs)
    {
        if (low is not null && high is not null)
        {
            return new CertificateNode.Split(model.CertificateColumnOf(column), value, Required(low, model, costs), Required(high, model, costs));
        }

        if (level < 0)
        {
            return null;
        }

        long final = costs(level);
        if (bound < final && !HasNarrowed)
        {
            return next!.Finish(model, costs);
        }

        Level at = model.Levels[level];
        Multiplier[] list = new Multiplier[rows.Length];
        for (int i = 0; i < list.Length; i++)
        {
            list[i] = new(model.CertificateRowOf(rows[i]), multipliers[i]);
        }

        return new CertificateNode.Bound(
            at.Name, at.Kind == LevelKind.Lot ? at.Seat : null, scale, Rules.ValueList.Create<Multiplier>(list), bound > final ? null : next!.Finish(model, costs));
    }

    private static CertificateNode Required(ProofNode child, SlateModel model, Func<int, long> costs) =>
        child.Finish(model, costs) ?? throw new InvalidOperationException("The search left a case without proof.");
}
