using System.Runtime.CompilerServices;

namespace FourPer1000.Selection;

/// <summary>Makes the factors: columns with one row left and rows with one column left need no arithmetic and come first, the rest is the kernel.</summary>
internal sealed partial class BasisFactor
{
    private const double Singular = 1e-7;
    private const int Open = -1;

    // The basis by columns and by rows.
    private readonly EntryList columns = new();
    private readonly EntryList rows = new();
    private int[] columnCount = [];
    private int[] rowCount = [];
    private int[] columnOrder = [];
    private int[] rowOrder = [];
    private int[] names = [];
    private int[] ready = [];
    private int readyCount;
    private int pivots;

    /// <summary>Makes the factors of a basis.</summary>
    /// <param name="model">The columns.</param>
    /// <param name="basis">The column at each place.</param>
    /// <param name="length">How many rows and places there are.</param>
    /// <param name="unfit">Gets the places whose column depends on the others, each with a row that is left over, when there are any; the factors are of no use then.</param>
    public void Factor(LinearModel model, int[] basis, int length, List<(int Place, int Row)> unfit)
    {
        Prepare(model, basis, length);
        TakeSingles();
        TakeKernel();
        if (pivots < size)
        {
            int row = 0;
            for (int place = 0; place < size; place++)
            {
                if (columnOrder[place] < 0)
                {
                    for (; rowOrder[row] >= 0; row++)
                    {
                    }

                    unfit.Add((place, row++));
                }
            }

            return;
        }

        above.Transpose(beside, size, columnOrder, rowOf);
    }

    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    private void Prepare(LinearModel model, int[] basis, int length)
    {
        size = length;
        if (rowOf.Length < size)
        {
            int room = size + 96;
            (rowOf, placeOf, columnCount, rowCount, columnOrder, rowOrder, names) = (new int[room], new int[room], new int[room], new int[room], new int[room], new int[room], new int[room]);
            (pivotOf, work, ready) = (new double[room], new double[room], new int[4 * room]);
            GrowKernel(room);
        }

        columns.Clear();
        Array.Clear(rowCount, 0, size);
        for (int place = 0; place < size; place++)
        {
            ref readonly SparseLine line = ref model.Column(basis[place]);
            ReadOnlySpan<int> at = line.Places, coefficients = line.Coefficients;
            for (int i = 0; i < at.Length; i++)
            {
                columns.Add(at[i], coefficients[i]);
                rowCount[at[i]]++;
            }

            columns.EndLine();
            columnCount[place] = at.Length;
            names[place] = place;
        }

        rows.Transpose(columns, size, names, names);
        Array.Fill(columnOrder, Open, 0, size);
        Array.Fill(rowOrder, Open, 0, size);
        lower.Clear();
        beside.Clear();
        steps.Clear();
        lowers = pivots = readyCount = Steps = 0;
        Version++;
    }

    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    private void TakeSingles()
    {
        for (int i = 0; i < size; i++)
        {
            Queue(columnCount[i], i);
        }

        for (int i = 0; i < size; i++)
        {
            Queue(rowCount[i], ~i);
        }

        for (int next = 0; next < readyCount; next++)
        {
            int line = ready[next];
            if (line >= 0 && columnOrder[line] == Open && columnCount[line] == 1)
            {
                TakeColumn(line);
            }
            else if (line < 0 && rowOrder[~line] == Open && rowCount[~line] == 1)
            {
                TakeRow(~line);
            }
        }
    }

    private void Queue(int count, int line)
    {
        if (count == 1)
        {
            ready[readyCount++] = line;
        }
    }

    private void Pivot(int row, int place, double value)
    {
        rowOf[pivots] = row;
        placeOf[pivots] = place;
        pivotOf[pivots] = value;
        rowOrder[row] = columnOrder[place] = pivots++;
    }

    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    private void TakeColumn(int place)
    {
        ReadOnlySpan<int> starts = columns.Starts, places = columns.Places;
        int at = starts[place];
        while (rowOrder[places[at]] != Open)
        {
            at++;
        }

        int row = places[at];
        Pivot(row, place, columns.Values[at]);
        for (int i = rows.Starts[row]; i < rows.Starts[row + 1]; i++)
        {
            int other = rows.Places[i];
            if (columnOrder[other] == Open)
            {
                beside.Add(other, rows.Values[i]);
                Queue(--columnCount[other], other);
            }
        }

        beside.EndLine();
    }

    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    private void TakeRow(int row)
    {
        ReadOnlySpan<int> starts = rows.Starts, places = rows.Places;
        int at = starts[row];
        while (columnOrder[places[at]] != Open)
        {
            at++;
        }

        int place = places[at], before = lower.Count;
        double pivot = rows.Values[at];
        Pivot(row, place, pivot);
        beside.EndLine();
        for (int i = columns.Starts[place]; i < columns.Starts[place + 1]; i++)
        {
            int other = columns.Places[i];
            if (rowOrder[other] == Open)
            {
                lower.Add(other, columns.Values[i] / pivot);
                Queue(--rowCount[other], ~other);
            }
        }

        EndLower(row, before);
    }

    private void EndLower(int row, int before)
    {
        if (lower.Count == before)
        {
            return;
        }

        lower.EndLine();
        if (lowers == lowerRow.Length)
        {
            Array.Resize(ref lowerRow, 2 * lowers);
        }

        lowerRow[lowers++] = row;
    }
}
