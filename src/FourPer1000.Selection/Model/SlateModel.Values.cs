namespace FourPer1000.Selection;

/// <summary>The whole-number value of each column in a slate.</summary>
internal sealed partial class SlateModel
{
    /// <summary>The one way to write a slate as columns: counters no greater than needed, places of a group from the first.</summary>
    public int[] ValuesOf(int[] holders)
    {
        int[] values = new int[Linear.Columns];
        int[] seated = new int[Linear.Rows];
        foreach (int candidacy in holders)
        {
            if (candidacy >= 0)
            {
                values[candidacy] = 1;
                foreach (int row in Linear.Column(candidacy).Places)
                {
                    seated[row]++;
                }
            }
        }

        for (int column = Pool.Candidacies.Length; column < values.Length; column++)
        {
            Name<ColumnKind> name = columnNames[column];
            int row = Linear.Column(column).Places[0];
            int count = seated[row], right = (int)Math.Clamp(Linear.Right(row), int.MinValue, int.MaxValue);
            values[column] = name.Kind switch
            {
                ColumnKind.Vacancy => 1 - count,
                ColumnKind.Below => Math.Max(0, right - count),
                ColumnKind.Above => Math.Max(0, count - right),
                ColumnKind.Sharing => count >= name.Second ? 1 : 0,
                ColumnKind.Extra => Math.Max(0, count - 1),
                ColumnKind.Slack => SlackOf(rowNames[row].Kind, right, count),
                _ => throw new InvalidOperationException($"No value for column {name}."),
            };
        }

        return values;
    }

    private static int SlackOf(RowKind kind, int right, int count) => kind switch
    {
        RowKind.Minimum => Math.Min(0, right - count),
        RowKind.Group => -Math.Min(1, count),
        RowKind.Settled => 0,
        _ => Math.Max(0, right - count),
    };
}
