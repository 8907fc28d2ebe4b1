using FourPer1000.StateMachines;

namespace FourPer1000.Reporting;

/// <summary>The table under the picture: every arrow by its number with all that belongs to it, and the long guards by their letters.</summary>
internal sealed class MachineTable
{
    public const double TextSize = 11;
    private const double LineHeight = 15;
    private const double Gap = 18;
    private const double NumberWidth = 28;

    // Keeps the sign between two states pointing to the second one where their names are written from right to left.
    private const char LeftToRight = '\u200E';
    private static readonly double[] Widest = [210, 250, 290, 60, 300];
    private readonly MachineOutline machine;
    private readonly string[] headings;
    private readonly IReadOnlyList<string>[][] rows;
    private readonly double[] widths;
    private readonly GuardLetters letters;

    public MachineTable(MachineOutline machine, IMachineLabels labels, DiagramWords words)
    {
        this.machine = machine;
        letters = new(labels, words);
        headings = [words.Step, words.FromTo, words.Who, words.Clause, words.Needs];
        rows = [.. machine.Arrows.Select(arrow => CellsOf(arrow, labels))];
        widths = [.. Widest.Select((_, column) => rows.Select(row => TextLines.Widest(row[column], TextSize))
            .Append(TextMeasure.Width(headings[column], TextSize) * 1.1).Max())];
    }

    /// <summary>How wide the table is.</summary>
    public double Width => NumberWidth + widths.Sum() + (Gap * (widths.Length - 1));

    /// <summary>Writes the table and says where it ends.</summary>
    public double Write(SvgWriter svg, string prefix, double left, double top, double width)
    {
        svg.Open("g").With("id", $"{prefix}-table").With("font-size", TextSize);
        WriteCells(svg, [.. headings.Select(heading => (IReadOnlyList<string>)[heading])], left, top, strong: true);
        double y = top + LineHeight + 4;
        for (int i = 0; i < rows.Length; i++)
        {
            Rule(svg, left, y, width);
            svg.Open("g").With("data-row", LinkLabel.Number(i)).Badge(left + 10, y + 13, LinkLabel.Number(i));
            WriteCells(svg, rows[i], left, y + 5, strong: false);
            svg.Close();
            y += (rows[i].Max(cell => cell.Count) * LineHeight) + 10;
        }

        Rule(svg, left, y, width);
        y = WriteGuards(svg, left, y + 10, width);
        svg.Close();
        return y;
    }

    private IReadOnlyList<string>[] CellsOf(MachineArrow arrow, IMachineLabels labels)
    {
        string[] cells =
        [
            labels.Trigger(machine.Name, arrow.On),
            $"{LeftToRight}{labels.State(machine.Name, arrow.From)} {LeftToRight}→{LeftToRight} {labels.State(machine.Name, arrow.To)}",
            MachineWords.Who(arrow, labels),
            arrow.Clause.Id,
            letters.Mention(arrow.GuardExpression),
        ];
        return [.. cells.Select((cell, column) => TextLines.Wrap(SvgWriter.Clean(cell), Widest[column], TextSize))];
    }

    private void WriteCells(SvgWriter svg, IReadOnlyList<string>[] cells, double left, double top, bool strong)
    {
        double x = left + NumberWidth;
        for (int column = 0; column < cells.Length; column++)
        {
            for (int line = 0; line < cells[column].Count; line++)
            {
                if (cells[column][line].Length > 0)
                {
                    svg.Text(x, top + 12 + (line * LineHeight), cells[column][line], strong: strong);
                }
            }

            x += widths[column] + Gap;
        }
    }

    private double WriteGuards(SvgWriter svg, double left, double top, double width)
    {
        double y = top;
        foreach ((string letter, IReadOnlyList<string> parts) in letters.Lettered)
        {
            svg.Text(left + 6, y + 12, letter, strong: true);
            foreach (string part in parts)
            {
                svg.Text(left + NumberWidth, y + 12, "•");
                foreach (string line in TextLines.Wrap(SvgWriter.Clean(part), width - NumberWidth - 14, TextSize))
                {
                    svg.Text(left + NumberWidth + 12, y + 12, line);
                    y += LineHeight;
                }
            }

            y += 8;
        }

        return y;
    }

    private static void Rule(SvgWriter svg, double left, double y, double width) => svg.Open("line")
        .With("x1", left).With("y1", y).With("x2", left + width).With("y2", y).With("stroke", "#bbb").With("stroke-width", 0.75).Close();
}
