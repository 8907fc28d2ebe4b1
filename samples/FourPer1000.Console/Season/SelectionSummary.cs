using System.Globalization;
using System.Text;
using FourPer1000.Texts;
using Spectre.Console;

namespace FourPer1000.ConsoleHost;

/// <summary>The slate of a season: levels and an answer, on the screen and as Markdown.</summary>
internal sealed class SelectionSummary(Screen screen, SelectionTotals totals)
{
    /// <summary>Shows the levels and the answer.</summary>
    public void Show(IAnsiConsole canvas)
    {
        var table = new Table().Border(TableBorder.Rounded).Title(Markup.Escape(screen.Say("season.slate")))
            .AddColumn(Markup.Escape(screen.Say("season.column.level"))).AddColumn(new TableColumn(Markup.Escape(screen.Say("season.column.value"))).RightAligned());
        foreach ((string name, string value) in Rows())
        {
            table.AddRow(Markup.Escape(name), value);
        }

        canvas.Write(table);
        foreach (string line in Lines())
        {
            canvas.WriteLine(line);
        }
    }

    /// <summary>The same as Markdown, with LF line ends.</summary>
    public string Markdown()
    {
        var text = new StringBuilder();
        text.Append("\n## ").Append(screen.Say("season.slate")).Append("\n\n| ").Append(screen.Say("season.column.level")).Append(" | ").Append(screen.Say("season.column.value")).Append(" |\n|---|---:|\n");
        foreach ((string name, string value) in Rows())
        {
            text.Append("| ").Append(name).Append(" | ").Append(value).Append(" |\n");
        }

        text.Append('\n');
        foreach (string line in Lines())
        {
            text.Append("- ").Append(line).Append('\n');
        }

        return text.ToString();
    }

    private IEnumerable<(string Name, string Value)> Rows() =>
        totals.Slate.Levels.Select(level => (screen.Book.Find("slate-level", level.Name).ToString(), level.Value.ToString(CultureInfo.InvariantCulture)));

    private IEnumerable<string> Lines()
    {
        yield return screen.Say("season.nominees", new("people", totals.Input.People.Count), new("candidacies", totals.Input.Candidacies.Count), new("seats", totals.Slate.Seats.Count));
        yield return screen.Say("season.support");
        if (totals.Answer is { } answer)
        {
            yield return screen.Say("season.why-not", new("person", answer.Person.Value), new("seat", answer.Seat.ToString())) + " " + screen.Book.Sentence(answer.Reason);
        }
    }
}
