using FourPer1000.Domain;
using FourPer1000.Reporting;
using FourPer1000.StateMachines;
using FourPer1000.Texts;
using static FourPer1000.House.Tests.MarkdownText;

namespace FourPer1000.House.Tests;

/// <summary>A lifecycle: its diagram, every row of its table, and the diagram in the other languages.</summary>
internal static class LifecyclePage
{
    public static string Write(string name)
    {
        MachineOutline machine = Lifecycles.Find(name) ?? throw new ArgumentException($"There is no lifecycle '{name}'.", nameof(name));
        var english = new PhrasebookLabels(Phrasebook.In(Language.English));
        MarkdownText page = Page(english.Machine(name), "the transition table")
            .Line("Every arrow names the trigger with its clause, who may pull it and, in brackets, what has to hold. Where several rows share a state and a trigger, the first that is granted wins; anyone else gets a refusal with the reason [authority.not-yours](../reasons.md#authoritynot-yours).")
            .Line()
            .Heading(2, "Diagram")
            .Block("mermaid", Mermaid.Write(machine, english))
            .Heading(2, "Rows")
            .Table("from", "trigger", "to", "who may", "what has to hold", "clause");
        foreach (MachineArrow arrow in machine.Arrows)
        {
            page.Row(
                $"{english.State(name, arrow.From)} (`{arrow.From}`)",
                $"{english.Trigger(name, arrow.On)} (`{arrow.On}`)",
                $"{english.State(name, arrow.To)} (`{arrow.To}`)",
                string.Join(", ", arrow.By.Select(authority => english.Authority(authority.Code))),
                Guards(english, arrow),
                $"[{arrow.Clause}](../domain/charter.md#{MarkdownPage.SlugOf(arrow.Clause.Id)})");
        }

        page.Line()
            .Line(machine.Final.Count == 0
                ? "Every state can be left again; none is final."
                : $"Final: {string.Join(", ", machine.Final.Select(state => english.State(name, state)))}.")
            .Line();
        foreach (Language language in Languages.All.Where(language => language != Language.English))
        {
            Phrasebook book = Phrasebook.In(language);
            page.Heading(2, book.Find("machine", name).ToString()).Block("mermaid", Mermaid.Write(machine, new PhrasebookLabels(book)));
        }

        return page.ToString();
    }

    private static string Guards(PhrasebookLabels labels, MachineArrow arrow)
    {
        if (arrow.GuardExpression is null)
        {
            return "";
        }

        string guards = string.Join("<br>", arrow.Guards.Select(code => $"{labels.Guard(code)} ([{code}](../reasons.md#{MarkdownPage.SlugOf(code)}))"));
        return arrow.GuardExpression.StartsWith("awaited(", StringComparison.Ordinal) ? $"cannot be decided yet, because a fact is missing:<br>{guards}" : guards;
    }
}
