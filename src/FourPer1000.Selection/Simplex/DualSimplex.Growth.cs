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
            cost[known] = 0;
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
            Array.Resize(ref weight, size);
            Array.Resize(ref dual, size);
            Array.Resize(ref multipliers, size);
            Array.Resize(ref inverse, size);
            Array.Resize(ref pivotColumn, size);
            Array.Resize(ref inverseRow, size);
            Array.Resize(ref rightSide, size);
            Array.Resize(ref moved, size);
            for (int k = 0; k < rows; k++)
            {
                Array.Resize(ref inverse[k], size);
            }
        }

        while (rows < model.Rows)
        {
            int row = rows++, slack = model.Slack(row);
            inverse[row] = new double[basis.Length];
            basis[row] = slack;
            place[slack] = row;
            dual[row] = 0;
            double norm = 1;
            int entries = EntriesOfBasis(row);
            for (int k = 0; k < row; k++)
            {
                double sum = 0;
                for (int i = 0; i < entries; i++)
                {
                    sum -= ratios[i] * inverse[k][candidates[i]];
                }

                inverse[k][row] = sum;
                norm += sum * sum;
            }

            inverse[row][row] = 1;
            weight[row] = norm;
        }
    }
    // From the columns: the row itself no longer lists columns that are retired, and one of those may still be in the basis.
    private int EntriesOfBasis(int row)
    {
        int entries = 0;
        for (int i = 0; i < row; i++)
        {
            ref readonly SparseLine line = ref model.Column(basis[i]);
            int at = line.Places.IndexOf(row);
            if (at >= 0)
            {
                candidates[entries] = i;
                ratios[entries++] = line.Coefficients[at];
            }
        }

        return entries;
    }
}
