using System.Runtime.CompilerServices;

namespace FourPer1000.Selection;

/// <summary>Factors of the basis, and the way back to a basis.</summary>
internal sealed partial class DualSimplex
{
    private readonly BasisFactor factor = new();
    private readonly List<(int Place, int Row)> unfit = [];
    private double[] sides = [];
    private SavedBasis? current;
    private int currentVersion;
    private int currentSteps;

    /// <summary>The basis at hand. Coming back to it costs little as long as few steps were taken since.</summary>
    public SavedBasis Save()
    {
        if (factor.Steps > StepsBetweenFactors / 2)
        {
            Refactor();
        }

        current = new(basis[..rows], weight[..rows], isAtUpper[..known]);
        (currentVersion, currentSteps) = (factor.Version, factor.Steps);
        return current;
    }

    /// <summary>Comes back to a basis.</summary>
    public void Restore(SavedBasis saved)
    {
        Grow();
        bool isNear = ReferenceEquals(saved, current) && currentVersion == factor.Version && rows == saved.Columns.Length;
        if (isNear && currentSteps == factor.Steps)
        {
            // Not a step was taken since; columns may have changed their bound.
            saved.IsAtUpper.CopyTo(isAtUpper, 0);
            isPlaced = false;
            return;
        }

        for (int i = 0; i < rows; i++)
        {
            place[basis[i]] = -1;
        }

        saved.IsAtUpper.CopyTo(isAtUpper, 0);
        saved.Columns.CopyTo(basis, 0);
        saved.Weights.CopyTo(weight, 0);
        for (int i = saved.Columns.Length; i < rows; i++)
        {
            basis[i] = model.Slack(i);
        }

        for (int i = 0; i < rows; i++)
        {
            place[basis[i]] = i;
        }

        if (isShifted)
        {
            plainCost.AsSpan(0, known).CopyTo(cost);
            isShifted = false;
        }

        if (isNear)
        {
            factor.ReturnTo(currentSteps);
            ComputeDuals();
            return;
        }

        Refactor();
        for (int i = saved.Columns.Length; i < rows; i++)
        {
            weight[i] = Norm(i);
        }

        current = saved;
        (currentVersion, currentSteps) = (factor.Version, factor.Steps);
    }

    /// <summary>Makes the factors anew. A column that depends on others leaves the basis; the slack of a row that is left over takes its place.</summary>
    private void Refactor()
    {
        unfit.Clear();
        factor.Factor(model, basis, rows, unfit);
        while (unfit.Count > 0)
        {
            foreach ((int at, int row) in unfit)
            {
                place[basis[at]] = -1;
                basis[at] = model.Slack(row);
                place[basis[at]] = at;
                weight[at] = 1;
            }

            unfit.Clear();
            factor.Factor(model, basis, rows, unfit);
        }

        ComputeDuals();
    }

    /// <summary>The squared length of a row of the inverse.</summary>
    private double Norm(int at)
    {
        ComputeInverseRow(at);
        return Math.Max(SumOfSquares(inverseRow), LeastWeight);
    }

    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    private double SumOfSquares(double[] vector)
    {
        double sum = 0;
        for (int k = 0; k < rows; k++)
        {
            sum += vector[k] * vector[k];
        }

        return sum;
    }

    private void ComputeInverseRow(int at)
    {
        sides[at] = 1;
        factor.SolveTransposed(sides, inverseRow);
    }
}
