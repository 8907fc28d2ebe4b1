using System.Runtime.CompilerServices;

namespace FourPer1000.Selection;

/// <summary>Gaussian elimination of the kernel: the pivot of a short column in a short row, not much smaller than the greatest entry of its column.</summary>
internal sealed partial class BasisFactor
{
    private const int MostColumnsLookedAt = 4;
    private const double GreatEnough = 0.1;

    // The kernel: entries by rows, and which rows a column has had entries in.
    private int[][] kernelPlaces = [];
    private double[][] kernelValues = [];
    private int[] kernelCount = [];
    private int[][] kernelRows = [];
    private int[] kernelRowsCount = [];
    private int[] kernelOpen = [];
    private int[] inPivotRow = [];
    private int[] inRow = [];
    private int stampOfPivot;
    private int stampOfRow;

    private void GrowKernel(int room)
    {
        (kernelPlaces, kernelValues, kernelRows) = (new int[room][], new double[room][], new int[room][]);
        (kernelCount, kernelRowsCount, kernelOpen, inPivotRow, inRow) = (new int[room], new int[room], new int[room], new int[room], new int[room]);
        for (int i = 0; i < room; i++)
        {
            kernelPlaces[i] = new int[8];
            kernelValues[i] = new double[8];
            kernelRows[i] = new int[8];
        }
    }

    private void TakeKernel()
    {
        int open = FillKernel();
        while (open > 0)
        {
            (int row, int place, double value) = BestPivot(open);
            if (row >= 0)
            {
                Eliminate(row, place, value);
            }

            int at = Array.IndexOf(kernelOpen, place, 0, open);
            Array.Copy(kernelOpen, at + 1, kernelOpen, at, --open - at);
        }
    }

    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    private int FillKernel()
    {
        int open = 0;
        for (int place = 0; pivots < size && place < size; place++)
        {
            if (columnOrder[place] == Open)
            {
                kernelOpen[open++] = place;
                kernelRowsCount[place] = 0;
            }
        }

        for (int row = 0; pivots < size && row < size; row++)
        {
            if (rowOrder[row] != Open)
            {
                continue;
            }

            kernelCount[row] = 0;
            for (int i = rows.Starts[row]; i < rows.Starts[row + 1]; i++)
            {
                int place = rows.Places[i];
                if (columnOrder[place] == Open)
                {
                    AddToKernel(row, place, rows.Values[i]);
                }
            }
        }

        return open;
    }

    private void AddToKernel(int row, int place, double value)
    {
        ref int count = ref kernelCount[row], rowsCount = ref kernelRowsCount[place];
        if (count == kernelPlaces[row].Length)
        {
            Array.Resize(ref kernelPlaces[row], 2 * count);
            Array.Resize(ref kernelValues[row], 2 * count);
        }

        if (rowsCount == kernelRows[place].Length)
        {
            Array.Resize(ref kernelRows[place], 2 * rowsCount);
        }

        kernelPlaces[row][count] = place;
        kernelValues[row][count++] = value;
        kernelRows[place][rowsCount++] = row;
    }

    // The shortest columns first; no row where a column has nothing left to stand on.
    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    private (int Row, int Place, double Value) BestPivot(int open)
    {
        int shortest = int.MaxValue;
        for (int i = 0; i < open; i++)
        {
            shortest = Math.Min(shortest, columnCount[kernelOpen[i]]);
        }

        (int Row, int Place, double Value) best = (-1, -1, 0);
        long least = long.MaxValue;
        int looked = 0;
        for (int i = 0; i < open && looked < MostColumnsLookedAt; i++)
        {
            int place = kernelOpen[i];
            if (columnCount[place] > shortest)
            {
                continue;
            }

            looked++;
            double most = 0;
            for (int k = 0; k < kernelRowsCount[place]; k++)
            {
                most = rowOrder[kernelRows[place][k]] == Open ? Math.Max(most, Math.Abs(KernelValue(kernelRows[place][k], place))) : most;
            }

            if (most < Singular)
            {
                return (-1, place, 0);
            }

            for (int k = 0; k < kernelRowsCount[place]; k++)
            {
                int row = kernelRows[place][k];
                if (rowOrder[row] == Open && kernelCount[row] < least && KernelValue(row, place) is var value && Math.Abs(value) >= GreatEnough * most)
                {
                    least = kernelCount[row];
                    best = (row, place, value);
                }
            }
        }

        return best;
    }

    private double KernelValue(int row, int place) => kernelValues[row][Array.IndexOf(kernelPlaces[row], place, 0, kernelCount[row])];

    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    private void Eliminate(int row, int place, double pivot)
    {
        Pivot(row, place, pivot);
        stampOfPivot++;
        for (int i = 0; i < kernelCount[row]; i++)
        {
            int other = kernelPlaces[row][i];
            columnCount[other]--;
            if (other != place)
            {
                inPivotRow[other] = stampOfPivot;
                work[other] = kernelValues[row][i];
                beside.Add(other, kernelValues[row][i]);
            }
        }

        beside.EndLine();
        int before = lower.Count;
        for (int k = 0; k < kernelRowsCount[place]; k++)
        {
            int other = kernelRows[place][k];
            if (rowOrder[other] == Open)
            {
                double factor = KernelValue(other, place) / pivot;
                Subtract(other, row, place, factor);
                lower.Add(other, factor);
            }
        }

        EndLower(row, before);
    }

    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    private void Subtract(int row, int pivotRow, int place, double factor)
    {
        stampOfRow++;
        int[] places = kernelPlaces[row];
        double[] values = kernelValues[row];
        int kept = 0;
        for (int i = 0; i < kernelCount[row]; i++)
        {
            int at = places[i];
            if (at == place)
            {
                continue;
            }

            inRow[at] = stampOfRow;
            places[kept] = at;
            values[kept++] = inPivotRow[at] == stampOfPivot ? values[i] - (factor * work[at]) : values[i];
        }

        kernelCount[row] = kept;
        for (int i = 0; i < kernelCount[pivotRow]; i++)
        {
            int at = kernelPlaces[pivotRow][i];
            if (at != place && inRow[at] != stampOfRow)
            {
                AddToKernel(row, at, -factor * work[at]);
                columnCount[at]++;
            }
        }
    }
}
