namespace FourPer1000.Selection;

/// <summary>A bounded dual simplex with bound flipping on doubles. It finds points and multipliers and proves nothing: <see cref="ExactBound"/> does.</summary>
/// <remarks>
/// Since every column has two bounds, any basis is made dual feasible by moving columns to the other bound;
/// so the basis simply stays when another subproblem or another cost is loaded.
/// Every sum is added up in one fixed order: the result is the same on every machine.
/// </remarks>
internal sealed partial class DualSimplex
{
    private const double PrimalTolerance = 1e-7;
    private const double DualTolerance = 1e-7;
    private const double SmallestPivot = 1e-5;
    private const int MostRounds = 8;
    private const int StepsBetweenFactors = 64;
    private const double LeastWeight = 1e-4;
    private const double LeastGain = 1e-8;

    private readonly LinearModel model;
    private double[] cost = [];
    private double[] plainCost = [];
    private bool isShifted;
    private double[] reduced = [];
    private int[] lower = [];
    private int[] upper = [];
    private bool[] isAtUpper = [];
    private int[] place = [];

    private int rows;
    private int[] basis = [];
    private double[] value = [];
    private double[] least = [];
    private double[] most = [];
    private double[] weight = [];
    private double[] dual = [];

    public DualSimplex(LinearModel model)
    {
        this.model = model;
        Grow();
    }

    /// <summary>The multipliers of the last optimal point, or those that show that there is none.</summary>
    public ReadOnlySpan<double> Multipliers => multipliers.AsSpan(0, rows);

    /// <summary>Steps taken in all.</summary>
    public long Steps { get; private set; }

    /// <summary>Takes new costs; the basis stays.</summary>
    public void LoadCosts(ReadOnlySpan<double> costs)
    {
        Grow();
        costs.CopyTo(plainCost);
        costs.CopyTo(cost);
        isShifted = false;
        ComputeDuals();
    }

    /// <summary>Takes the bounds of a subproblem; columns born later than it have the bounds of their birth.</summary>
    public void LoadBounds(ReadOnlySpan<int> from, ReadOnlySpan<int> to)
    {
        Grow();
        from.CopyTo(lower);
        to.CopyTo(upper);
        model.Lower[from.Length..].CopyTo(lower.AsSpan(from.Length));
        model.Upper[to.Length..].CopyTo(upper.AsSpan(to.Length));
        isPlaced = false;
    }

    /// <summary>Narrows or widens one column.</summary>
    public void SetBounds(int column, int from, int to)
    {
        lower[column] = from;
        upper[column] = to;
        isPlaced = false;
    }

    /// <summary>The value of a column at the point at hand.</summary>
    public double Value(int column) => place[column] >= 0 ? value[place[column]] : isAtUpper[column] ? upper[column] : lower[column];

    /// <summary>Solves from the basis at hand.</summary>
    /// <param name="steps">The most steps.</param>
    /// <param name="isFinal">Whether the point is to be checked against fresh sums.</param>
    public LpStatus Solve(int steps, bool isFinal)
    {
        Grow();
        for (int round = 0; ; round++)
        {
            if (factor.Steps >= StepsBetweenFactors)
            {
                Refactor();
            }

            if (!isPlaced)
            {
                Place();
            }

            long before = Steps;
            LpStatus status = Run(ref steps);
            if (status == LpStatus.Stopped && steps > 0)
            {
                // The factors are worn out or due.
                Refactor();
                continue;
            }

            if (status == LpStatus.Optimal && isFinal && before != Steps)
            {
                ComputeDuals();
                Place();
                if (!IsPrimalFeasible())
                {
                    if (round < MostRounds)
                    {
                        continue;
                    }

                    return LpStatus.Stopped;
                }
            }

            if (status == LpStatus.Optimal)
            {
                dual.AsSpan(0, rows).CopyTo(multipliers);
            }

            return status;
        }
    }

    /// <summary>Makes the factors anew.</summary>
    public void Refresh() => Refactor();

    private bool IsPrimalFeasible()
    {
        for (int i = 0; i < rows; i++)
        {
            if (value[i] < least[i] - PrimalTolerance || value[i] > most[i] + PrimalTolerance)
            {
                return false;
            }
        }

        return true;
    }
}
