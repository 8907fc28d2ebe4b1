using FourPer1000.StateMachines;

namespace FourPer1000.Reporting;

/// <summary>Draws what a layout says: lines first, then boxes, then the labels on the lines.</summary>
internal sealed class MachinePicture(MachineOutline machine, MachineLayout layout, SvgWriter svg, string prefix)
{
    private const string Ink = "#222";

    /// <summary>Writes the tip that arrows share.</summary>
    public void WriteTip() => svg.Open("defs").Open("marker").With("id", $"{prefix}-tip").With("viewBox", "0 0 10 10").With("refX", 9).With("refY", 5)
        .With("markerWidth", 9).With("markerHeight", 9).With("markerUnits", "userSpaceOnUse").With("orient", "auto")
        .Open("path").With("d", "M 0 0.5 L 10 5 L 0 9.5 z").With("fill", Ink).Close().Close().Close();

    /// <summary>Writes the picture with its upper left corner at a place.</summary>
    public void Write(double left, double top)
    {
        svg.Open("g").With("id", $"{prefix}-picture").With("transform", $"translate({SvgWriter.Number(left)} {SvgWriter.Number(top)})");
        WriteLines();
        for (int i = 0; i < layout.States.Count; i++)
        {
            WriteState(i);
        }

        foreach (LinkLayout link in layout.Links)
        {
            WriteLabel(link);
        }

        svg.Close();
    }

    private void WriteLines()
    {
        svg.Open("g").With("fill", "none").With("stroke", Ink).With("stroke-width", 1.25);
        for (int i = 0; i < machine.States.Count; i++)
        {
            if (string.Equals(machine.States[i], machine.Initial, StringComparison.Ordinal))
            {
                Frame box = layout.States[i];
                svg.Open("circle").With("cx", box.CentreX).With("cy", box.Top - 28).With("r", 6).With("fill", Ink).Close();
                WriteLine($"M {SvgWriter.Number(box.CentreX)} {SvgWriter.Number(box.Top - 22)} L {SvgWriter.Number(box.CentreX)} {SvgWriter.Number(box.Top)}");
            }
        }

        foreach (LinkLayout link in layout.Links)
        {
            // The white line below keeps crossings apart.
            svg.Open("path").With("d", link.Path).With("stroke", "#fff").With("stroke-width", 5).Close();
            WriteLine(link.Path);
        }

        svg.Close();
    }

    private void WriteLine(string path) => svg.Open("path").With("d", path).With("marker-end", $"url(#{prefix}-tip)").Close();

    private void WriteState(int index)
    {
        Frame box = layout.States[index];
        StateLabel label = layout.StateLabels[index];
        svg.Open("g").With("id", $"{prefix}-state-{index + 1}").With("data-state", machine.States[index]).Box(box, 10, "#f1f1f1", Ink, 1.75);
        if (machine.Final.Contains(machine.States[index]))
        {
            svg.Box(new(box.Left + 4, box.Top + 4, box.Width - 8, box.Height - 8), 7, "none", Ink, 1.25);
        }

        svg.Open("g").With("font-size", StateLabel.TextSize);
        double first = box.CentreY - ((label.Lines.Count - 1) * StateLabel.LineHeight / 2) + 4.5;
        for (int line = 0; line < label.Lines.Count; line++)
        {
            svg.Text(box.CentreX, first + (line * StateLabel.LineHeight), label.Lines[line], "middle", strong: true);
        }

        svg.Close().Close();
    }

    private void WriteLabel(LinkLayout link)
    {
        Frame frame = link.Frame;
        svg.Open("g").With("font-size", LinkLabel.TextSize).Box(frame, 11, "#fff", "#999", 0.75);
        for (int line = 0; line < link.Label.Words.Count; line++)
        {
            int arrow = link.Link.Arrows[line];
            double y = frame.Top + 1 + ((line + 0.5) * LinkLabel.LineHeight);
            svg.Open("g").With("id", $"{prefix}-arrow-{LinkLabel.Number(arrow)}").With("data-arrow", LinkLabel.Number(arrow))
                .Badge(frame.Left + 13, y, LinkLabel.Number(arrow));
            if (link.Label.Words[line].Length > 0)
            {
                svg.Text(frame.Left + LinkLabel.TextLeft, y + 4, link.Label.Words[line]);
            }

            svg.Close();
        }

        svg.Close();
    }
}
