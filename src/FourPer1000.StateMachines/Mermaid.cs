using System.Text;

namespace FourPer1000.StateMachines;

/// <summary>Writes a machine as a Mermaid state diagram. The same outline and labels give the same text.</summary>
public static class Mermaid
{
    /// <summary>The diagram as text, with LF line ends.</summary>
    /// <param name="machine">The machine.</param>
    /// <param name="labels">The words, in one language.</param>
    public static string Write(MachineOutline machine, IMachineLabels labels)
    {
        ArgumentNullException.ThrowIfNull(machine);
        ArgumentNullException.ThrowIfNull(labels);
        var text = new StringBuilder("stateDiagram-v2\n");
        text.Append("    accTitle: ").Append(Escape(labels.Machine(machine.Name))).Append('\n');
        foreach (string state in machine.States)
        {
            text.Append("    state \"").Append(Escape(labels.State(machine.Name, state))).Append("\" as ").Append(Id(state)).Append('\n');
        }

        text.Append("    [*] --> ").Append(Id(machine.Initial)).Append('\n');
        foreach (MachineArrow arrow in machine.Arrows)
        {
            text.Append("    ").Append(Id(arrow.From)).Append(" --> ").Append(Id(arrow.To)).Append(": ")
                .AppendJoin("<br/>", ArrowLabel.Lines(machine, arrow, labels).Select(Escape)).Append('\n');
        }

        foreach (string state in machine.Final)
        {
            text.Append("    ").Append(Id(state)).Append(" --> [*]\n");
        }

        return text.ToString();
    }

    private static string Id(string code) => code.Replace('-', '_');

    private static string Escape(string label)
    {
        var text = new StringBuilder(label.Length);
        foreach (char c in label)
        {
            _ = c is '#' or ';' or ':' or '"' or '<' or '>' or '{' or '}' ? text.Append('#').Append((int)c).Append(';') : text.Append(c is '\n' or '\r' ? ' ' : c);
        }

        return text.ToString();
    }
}
