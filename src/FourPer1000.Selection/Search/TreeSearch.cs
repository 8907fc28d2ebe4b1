namespace FourPer1000.Selection;

/// <summary>One tree for all levels: a level ends with the boxes in which slates of its best cost may lie, and the next level starts from these.</summary>
/// <remarks>Parts: this one runs the levels, <c>Boxes</c> settles one level, <c>Points</c> solves linear programs and takes slates, <c>Branching</c> and <c>Dives</c> choose where to go on, <c>Lots</c> settles the lot.
/// Nodes are counted, never seconds; nothing depends on a clock or on chance.</remarks>
internal sealed partial class TreeSearch
{
    private readonly SlateModel model;
    private readonly int nodeLimit;
    private readonly DualSimplex simplex;
    private readonly ExactBound exact;
    private readonly int loadLevel;
    private int level;
    private Seating? incumbent;
    private List<Subproblem> live = [];
    private ProofNode rootProof = new();

    public TreeSearch(SlateModel model, int nodeLimit)
    {
        this.model = model;
        this.nodeLimit = nodeLimit;
        simplex = new(model.Linear);
        exact = new(model.Linear);
        loadLevel = Array.FindIndex(model.Levels, known => known.Kind == LevelKind.Load);
        point = new double[model.Pool.Candidacies.Length];
    }

    /// <summary>Boxes looked at.</summary>
    public int Nodes { get; private set; }

    /// <summary>The best slate found.</summary>
    public Seating? Incumbent => incumbent;

    /// <summary>How many levels are settled, the hard rules and the lot's seats counted.</summary>
    public int Settled { get; private set; }

    /// <summary>Whether it is proven that no slate keeps the hard rules.</summary>
    public bool IsInfeasible { get; private set; }

    /// <summary>Whether everything is settled.</summary>
    public bool IsDone => Settled == model.Levels.Length;

    /// <summary>The rules that the proof of infeasibility leans on.</summary>
    public SortedSet<string> Blamed { get; } = new(StringComparer.Ordinal);

    /// <summary>Looks for a slate that keeps the hard rules.</summary>
    public void FindAny()
    {
        level = 0;
        Subproblem root = Subproblem.Root(model.Linear);
        rootProof = root.Proof;
        if (IsContradictory(root))
        {
            IsInfeasible = true;
            return;
        }

        LoadLevel();
        live = [root];
        bool isComplete = SettleBoxes(live);
        if (incumbent is null)
        {
            IsInfeasible = isComplete;
            return;
        }

        // Hard minima are met from here on; what was proven on the way is not needed.
        root = Subproblem.Root(model.Linear);
        foreach (int below in model.HardBelow)
        {
            root.Upper[below] = 0;
        }

        rootProof = root.Proof;
        live = [root];
        Settled = 1;
    }

    /// <summary>Looks for a slate for which the hard rules give way at the least cost.</summary>
    /// <returns>Whether that was settled within the node limit; without a slate then, there is none.</returns>
    public bool FindCheapest()
    {
        level = 0;
        Subproblem root = Subproblem.Root(model.Linear);
        rootProof = root.Proof;
        if (IsContradictory(root))
        {
            return true;
        }

        LoadLevel();
        return SettleBoxes([root]);
    }

    /// <summary>Whether a candidacy is seated in some slate that keeps the hard rules; null where the node limit was reached. The search may be asked again and again.</summary>
    public bool? CanSeat(int candidacy)
    {
        level = 0;
        Nodes = 0;
        incumbent = null;
        Subproblem root = Subproblem.Root(model.Linear);
        root.Lower[candidacy] = 1;
        LoadLevel();
        bool isComplete = !root.IsContradictory && SettleBoxes([root]);
        return incumbent is not null ? true : isComplete || root.IsContradictory ? false : null;
    }

    /// <summary>The proof of what was found.</summary>
    public CertificateNode? Proof() => rootProof.Finish(model, at => at == 0 ? 0 : model.CostOf(at, incumbent!));

    private bool SettleLevel()
    {
        LoadLevel();
        if (!SettleBoxes(live))
        {
            return false;
        }

        if (live.Exists(leaf => leaf.IsLoose))
        {
            model.AddSettled(level, CurrentCost);
        }

        Retire();
        return true;
    }

    private long CurrentCost => model.CostOf(level, incumbent!);

    private bool IsContradictory(Subproblem root)
    {
        for (int j = 0; j < root.Lower.Length; j++)
        {
            if (root.Lower[j] > root.Upper[j])
            {
                Blamed.Add(model.FixingOf(j));
                exact.Compute(new double[model.Linear.Rows], 0, 1, [], [], []);
                rootProof.Empty(exact);
                return true;
            }
        }

        return false;
    }

    /// <summary>Columns that are fixed alike in all boxes are out of the game.</summary>
    private void Retire()
    {
        bool[] isFixed = new bool[model.Linear.Columns];
        Array.Fill(isFixed, true);
        foreach (Subproblem leaf in live)
        {
            leaf.Extend(model.Linear);
            for (int j = 0; j < isFixed.Length; j++)
            {
                isFixed[j] &= leaf.Lower[j] == leaf.Upper[j] && leaf.Lower[j] == live[0].Lower[j];
            }
        }

        model.Linear.Retire(isFixed);
    }
}
