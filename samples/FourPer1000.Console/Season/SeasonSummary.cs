using System.Globalization;
using System.Text;
using FourPer1000.Domain;
using FourPer1000.Exchange;
using Spectre.Console;

namespace FourPer1000.ConsoleHost;

/// <summary>What a season came to, by task force: as a table on the screen and as Markdown.</summary>
internal sealed class SeasonSummary(Screen screen, Registering registering)
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
        foreach ((string code, int count) in registering.Reasons)
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
        foreach ((string code, int count) in registering.Reasons)
        {
            text.Append("- ").Append(screen.Book.Find("requirement", code)).Append(" (`").Append(code).Append("`): ").Append(Number(count)).Append('\n');
        }

        return text.ToString();
    }

    private IEnumerable<string[]> Rows() => Edition.Edition2020.Plan.Objectives.Select(objective =>
    {
        TaskForceTally tally = registering.Tallies[objective.Code.Value];
        return Cells(objective.Code.Value, Short(screen.Book.Find($"objective.{objective.Code}.title").ToString()), [tally]);
    });

    // Without what stands in brackets: a table has little room.
    private static string Short(string title) => title.Split(" (")[0];

    private string[] Total() => Cells("", screen.Say("season.total"), registering.Tallies.Values);

    private static string[] Cells(string code, string title, IEnumerable<TaskForceTally> tallies)
    {
        TaskForceTally[] all = [.. tallies];
        return
        [
            code,
            title,
            Number(all.Sum(tally => tally.Forms)),
            Number(all.Sum(tally => tally.Count(RegistrationOutcome.Accepted))),
            Number(all.Sum(tally => tally.Count(RegistrationOutcome.Refused))),
            Number(all.Sum(tally => tally.Count(RegistrationOutcome.Withdrawn))),
            Number(all.Sum(tally => tally.Count(Role.GlobalLeader))),
            Number(all.Sum(tally => tally.Count(Role.RegionalRepresentative))),
            Number(all.Sum(tally => tally.Count(Role.TeamMember))),
            Number(all.Sum(tally => tally.Reserve)),
        ];
    }

    private static string Number(int number) => number.ToString(CultureInfo.InvariantCulture);
}
