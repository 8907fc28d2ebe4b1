namespace FourPer1000.Selection;

/// <summary>Rows and columns that the model got since the last look at it.</summary>
internal sealed partial class DualSimplex
{
    private double[] multipliers = [];
    private bool isPlaced;
    private int known;

    private void Grow()
    {
        if (known == model.Columns && rows == model.Rows)
        {
            return;
        }

        if (model.Columns > cost.Length)
        {
            int size = model.Columns + 512;
            Array.Resize(ref cost, size);
            Array.Resize(ref plainCost, size);
            Array.Resize(ref reduced, size);
            Array.Resize(ref lower, size);
            Array.Resize(ref upper, size);
            Array.Resize(ref isAtUpper, size);
            Array.Resize(ref place, size);
            Array.Resize(ref pivotRow, size);
            Array.Resize(ref stamp, size);
            Array.Resize(ref touched, size);
            Array.Resize(ref candidates, size);
            Array.Resize(ref ratios, size);
        }

        int first = known;
        for (; known < model.Columns; known++)
        {
            cost[known] = plainCost[known] = 0;
            reduced[known] = 0;
            lower[known] = model.Lower[known];
            upper[known] = model.Upper[known];
            isAtUpper[known] = false;
            place[known] = -1;
        }

        GrowRows();
        for (int j = first; j < known; j++)
        {
            reduced[j] = place[j] >= 0 ? 0 : ReducedCost(j);
        }

        isPlaced = false;
    }

    private void GrowRows()
    {
        if (model.Rows > basis.Length)
        {
            int size = model.Rows + 96;
            Array.Resize(ref basis, size);
            Array.Resize(ref value, size);
            Array.Resize(ref least, size);
            Array.Resize(ref most, size);
            Array.Resize(ref weight, size);
            Array.Resize(ref dual, size);
            Array.Resize(ref multipliers, size);
            Array.Resize(ref pivotColumn, size);
            Array.Resize(ref inverseRow, size);
            Array.Resize(ref rightSide, size);
            Array.Resize(ref moved, size);
            Array.Resize(ref sides, size);
        }

        if (rows == model.Rows)
        {
            return;
        }

        int first = rows;
        for (; rows < model.Rows; rows++)
        {
            basis[rows] = model.Slack(rows);
            place[basis[rows]] = rows;
            dual[rows] = 0;
        }

        Refactor();
        for (int row = first; row < rows; row++)
        {
            weight[row] = first == 0 ? 1 : Norm(row);
        }
    }
}
