using System.CommandLine;
using System.Text;
using FourPer1000.Domain;
using FourPer1000.Rules;

namespace FourPer1000.ConsoleHost;

/// <summary><c>reasons</c>: every reason code with its clause and text.</summary>
internal static class ReasonsCommand
{
    public static Command Build(Screen screen)
    {
        Option<string?> outFile = CommandTree.OutOption(screen);
        var command = new Command("reasons", screen.Say("command.reasons")) { outFile };
        command.SetAction(result => ResultText.Write(screen, result.GetValue(outFile), List(screen)));
        return command;
    }

    private static string List(Screen screen)
    {
        var text = new StringBuilder();
        foreach (ReasonKind reason in ReasonCatalogue.All)
        {
            text.Append(reason.Code).Append(" (").Append(reason.Clause.Id).Append(")\n    ")
                .Append(screen.Book.Find("reason", reason.Code)).Append('\n');
            if (ClauseTable.Find(reason.Clause)?.Sentence[screen.Language] is { } sentence)
            {
                text.Append("    ").Append(reason.Clause.Id).Append(": ").Append(sentence).Append('\n');
            }

            foreach (string remedy in reason.Remedies)
            {
                text.Append("    → ").Append(screen.Book.Find("remedy", remedy)).Append(" [").Append(remedy).Append("]\n");
            }
        }

        foreach (string key in screen.Book.Keys.Where(key => key.StartsWith("fault.", StringComparison.Ordinal)).Order(StringComparer.Ordinal))
        {
            text.Append(key["fault.".Length..]).Append(" (C10.4)\n    ").Append(screen.Book.Find(key)).Append('\n');
        }

        return text.ToString();
    }
}
