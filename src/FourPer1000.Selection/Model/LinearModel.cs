namespace FourPer1000.Selection;

/// <summary>Rows <c>A·x = b</c> over whole-number columns with bounds. Rows and columns can be added; nothing is ever taken away.</summary>
internal sealed class LinearModel
{
    private SparseLine[] columns = new SparseLine[256];
    private SparseLine[] rows = new SparseLine[256];
    private int[] lower = new int[256];
    private int[] upper = new int[256];
    private bool[] isActive = new bool[256];
    private long[] right = new long[256];
    private int[] slack = new int[256];

    public int Columns { get; private set; }

    public int Rows { get; private set; }

    /// <summary>The bounds that a column was born with.</summary>
    public ReadOnlySpan<int> Lower => lower.AsSpan(0, Columns);

    public ReadOnlySpan<int> Upper => upper.AsSpan(0, Columns);

    public long Right(int row) => right[row];

    /// <summary>The column with the entry 1 in this row alone: the first basis.</summary>
    public int Slack(int row) => slack[row];

    /// <summary>All entries of a column.</summary>
    public ref readonly SparseLine Column(int column) => ref columns[column];

    /// <summary>The entries of a row in columns that can still change.</summary>
    public ref readonly SparseLine Row(int row) => ref rows[row];

    public bool IsActive(int column) => isActive[column];

    public int AddColumn(int from, int to)
    {
        if (Columns == lower.Length)
        {
            int size = 2 * Columns;
            Array.Resize(ref columns, size);
            Array.Resize(ref lower, size);
            Array.Resize(ref upper, size);
            Array.Resize(ref isActive, size);
        }

        lower[Columns] = from;
        upper[Columns] = to;
        isActive[Columns] = true;
        return Columns++;
    }

    /// <summary>A row without entries but its slack.</summary>
    public int AddRow(long rightSide, int slackColumn)
    {
        if (Rows == right.Length)
        {
            int size = 2 * Rows;
            Array.Resize(ref rows, size);
            Array.Resize(ref right, size);
            Array.Resize(ref slack, size);
        }

        right[Rows] = rightSide;
        slack[Rows] = slackColumn;
        Add(Rows++, slackColumn, 1);
        return Rows - 1;
    }

    public void Add(int row, int column, int coefficient)
    {
        columns[column].Add(row, coefficient);
        if (isActive[column])
        {
            rows[row].Add(column, coefficient);
        }
    }

    /// <summary>Takes columns that are fixed for good out of the rows; what they contribute is computed from the columns.</summary>
    public void Retire(ReadOnlySpan<bool> isFixed)
    {
        bool any = false;
        for (int j = 0; j < isFixed.Length; j++)
        {
            if (isFixed[j] && isActive[j])
            {
                isActive[j] = false;
                any = true;
            }
        }

        for (int i = 0; any && i < Rows; i++)
        {
            rows[i].Keep(isActive);
        }
    }
}
