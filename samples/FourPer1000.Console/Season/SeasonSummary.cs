using System.Globalization;
using System.Text;
using FourPer1000.Exchange;
using FourPer1000.Rules;
using Spectre.Console;

namespace FourPer1000.ConsoleHost;

/// <summary>What a season came to, by task force: as a table on the screen and as Markdown.</summary>
internal sealed class SeasonSummary(Screen screen, RegistrationTotals totals)
{
    private static readonly string[] Headings =
        ["task-force", "title", "forms", "accepted", "refused", "withdrawn", "leaders", "representatives", "members", "reserve"];

    /// <summary>Shows the table, then the reasons that were given.</summary>
    public void Show(IAnsiConsole canvas)
    {
        var table = new Table().Border(TableBorder.Rounded).Title(Markup.Escape(screen.Say("season.summary")));
        foreach (string heading in Headings)
        {
            var column = new TableColumn(Markup.Escape(screen.Say($"season.column.{heading}")));
            table.AddColumn(heading is "task-force" or "title" ? column : column.RightAligned().NoWrap());
        }

        foreach (string[] row in Rows())
        {
            table.AddRow([.. row.Select(Markup.Escape)]);
        }

        table.AddEmptyRow().AddRow([.. Total().Select(cell => $"[bold]{Markup.Escape(cell)}[/]")]);
        canvas.Write(table);
        var reasons = new Table().Border(TableBorder.Rounded).Title(Markup.Escape(screen.Say("season.reasons")))
            .AddColumn(Markup.Escape(screen.Say("season.column.reason"))).AddColumn(new TableColumn(Markup.Escape(screen.Say("season.column.count"))).RightAligned());
        foreach ((string code, int count) in totals.Reasons)
        {
            reasons.AddRow(Markup.Escape($"{screen.Book.Find("requirement", code)} [{code}]"), Number(count));
        }

        canvas.Write(reasons);
    }

    /// <summary>The table as Markdown, with LF line ends.</summary>
    public string Markdown()
    {
        var text = new StringBuilder();
        text.Append("# ").Append(screen.Say("season.summary")).Append("\n\n").Append(screen.Say("season.demonstration")).Append("\n\n| ")
            .AppendJoin(" | ", Headings.Select(heading => screen.Say($"season.column.{heading}"))).Append(" |\n|---|---|")
            .Append(string.Concat(Enumerable.Repeat("---:|", Headings.Length - 2))).Append('\n');
        foreach (string[] row in Rows().Append(Total()))
        {
            text.Append("| ").AppendJoin(" | ", row).Append(" |\n");
        }

        text.Append("\n## ").Append(screen.Say("season.reasons")).Append("\n\n");
        foreach ((string code, int count) in totals.Reasons)
        {
            text.Append("- ").Append(screen.Book.Find("requirement", code)).Append(" (`").Append(code).Append("`): ").Append(Number(count)).Append('\n');
        }

        return text.ToString();
    }

    private IEnumerable<string[]> Rows() => totals.TaskForces.Select(force =>
        Cells(force.Objective.Value, Short(screen.Book.Find($"objective.{force.Objective}.title").ToString()), [force]));

    // Without what stands in brackets: a table has little room.
    private static string Short(string title) => title.Split(" (")[0];

    private string[] Total() => Cells("", screen.Say("season.total"), totals.TaskForces);

    private static string[] Cells(string code, string title, ValueList<TaskForceTotals> forces) =>
    [
        code,
        title,
        Number(forces.Sum(force => force.Forms)),
        Number(forces.Sum(force => force.Accepted)),
        Number(forces.Sum(force => force.Refused)),
        Number(forces.Sum(force => force.Withdrawn)),
        Number(forces.Sum(force => force.Leaders)),
        Number(forces.Sum(force => force.Representatives)),
        Number(forces.Sum(force => force.Members)),
        Number(forces.Sum(force => force.Reserve)),
    ];

    private static string Number(int number) => number.ToString(CultureInfo.InvariantCulture);
}
