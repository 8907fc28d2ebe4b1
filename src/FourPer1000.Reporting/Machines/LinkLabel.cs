using System.Globalization;
using FourPer1000.StateMachines;

namespace FourPer1000.Reporting;

/// <summary>What stands on a line: a number for each of its arrows, and the trigger with its clause where that is short enough; the table below has everything.</summary>
internal sealed class LinkLabel
{
    public const double TextSize = 11;
    public const double LineHeight = 22;
    public const double TextLeft = 26;
    private const double Widest = 190;

    private LinkLabel(IReadOnlyList<string> words, double width)
    {
        Words = words;
        Width = width;
    }

    /// <summary>The words beside each number; empty where they would not fit.</summary>
    public IReadOnlyList<string> Words { get; }

    public double Width { get; }

    public double Height => (Words.Count * LineHeight) + 2;

    public static LinkLabel Of(MachineLink link, MachineOutline machine, IMachineLabels labels)
    {
        string[] words = [.. link.Arrows.Select(index => Fitting(machine, machine.Arrows[index], labels))];
        double widest = words.Max(line => TextMeasure.Width(line, TextSize));
        return new(words, widest == 0 ? TextLeft : TextLeft + widest + 8);
    }

    /// <summary>The number of an arrow, from 1.</summary>
    public static string Number(int arrow) => (arrow + 1).ToString(CultureInfo.InvariantCulture);

    private static string Fitting(MachineOutline machine, MachineArrow arrow, IMachineLabels labels)
    {
        string trigger = SvgWriter.Clean(labels.Trigger(machine.Name, arrow.On));
        string words = $"{trigger} ({SvgWriter.Clean(arrow.Clause.Id)})";
        return TextMeasure.Width(words, TextSize) <= Widest ? words : TextMeasure.Width(trigger, TextSize) <= Widest ? trigger : "";
    }
}
