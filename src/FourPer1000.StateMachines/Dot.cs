using System.Text;

namespace FourPer1000.StateMachines;

/// <summary>Writes a machine as a DOT graph for Graphviz. The same outline and labels give the same text.</summary>
public static class Dot
{
    /// <summary>The graph as text, with LF line ends.</summary>
    /// <param name="machine">The machine.</param>
    /// <param name="labels">The words, in one language.</param>
    public static string Write(MachineOutline machine, IMachineLabels labels)
    {
        ArgumentNullException.ThrowIfNull(machine);
        ArgumentNullException.ThrowIfNull(labels);
        var text = new StringBuilder();
        text.Append("digraph ").Append(Quote(machine.Name)).Append(" {\n")
            .Append("    label=").Append(Quote(labels.Machine(machine.Name))).Append(";\n")
            .Append("    rankdir=TB;\n    node [shape=box, style=rounded];\n    start [shape=point, label=\"\"];\n");
        foreach (string state in machine.States)
        {
            text.Append("    ").Append(Quote(state)).Append(" [label=").Append(Quote(labels.State(machine.Name, state)))
                .Append(machine.Final.Contains(state) ? ", peripheries=2" : "").Append("];\n");
        }

        text.Append("    start -> ").Append(Quote(machine.Initial)).Append(";\n");
        foreach (MachineArrow arrow in machine.Arrows)
        {
            text.Append("    ").Append(Quote(arrow.From)).Append(" -> ").Append(Quote(arrow.To)).Append(" [label=")
                .Append(Quote(string.Join('\n', ArrowLabel.Lines(machine, arrow, labels)))).Append("];\n");
        }

        return text.Append("}\n").ToString();
    }

    private static string Quote(string label) =>
        $"\"{label.Replace("\\", "\\\\", StringComparison.Ordinal).Replace("\"", "\\\"", StringComparison.Ordinal).Replace("\r", "", StringComparison.Ordinal).Replace("\n", "\\n", StringComparison.Ordinal)}\"";
}
