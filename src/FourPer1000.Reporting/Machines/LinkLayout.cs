namespace FourPer1000.Reporting;

/// <summary>A link with the frame of its label and the line that is drawn, as SVG path data; the line ends at the state to which it leads.</summary>
internal sealed record LinkLayout(MachineLink Link, LinkLabel Label, Frame Frame, string Path);
