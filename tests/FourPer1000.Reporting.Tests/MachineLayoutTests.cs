using System.Globalization;
using System.Text.RegularExpressions;
using FourPer1000.StateMachines;

namespace FourPer1000.Reporting.Tests;

public sealed partial class MachineLayoutTests
{
    private static readonly MachineOutline[] All = [Machines.Registration, Machines.Hostile, Machines.One, .. Enumerable.Range(0, 60).Select(Machines.Random)];

    [Fact]
    public void No_two_boxes_overlap_and_none_leaves_the_picture()
    {
        foreach (MachineOutline machine in All)
        {
            MachineLayout layout = MachineLayout.Of(machine, new CodeLabels());
            Frame[] boxes = [.. layout.States, .. layout.Links.Select(link => link.Frame)];
            for (int i = 0; i < boxes.Length; i++)
            {
                boxes.Skip(i + 1).Should().NotContain(other => other.Overlaps(boxes[i]), "boxes of {0} stand apart", machine.Name);
                boxes[i].Left.Should().BeGreaterThanOrEqualTo(0);
                boxes[i].Right.Should().BeLessThanOrEqualTo(layout.Width);
                boxes[i].Bottom.Should().BeLessThanOrEqualTo(layout.Height);
            }
        }
    }

    [Fact]
    public void No_line_passes_a_box_that_is_not_its_own()
    {
        foreach (MachineOutline machine in All)
        {
            MachineLayout layout = MachineLayout.Of(machine, new CodeLabels());
            foreach (LinkLayout link in layout.Links)
            {
                (double X, double Y)[] points = [.. PointsOn(link.Path)];
                IEnumerable<Frame> others = layout.Links.Where(other => other != link).Select(other => other.Frame)
                    .Concat(layout.States.Where((_, state) => state != link.Link.From && state != link.Link.To));
                others.Should().NotContain(box => points.Any(point => IsIn(box, point)), "line {0} of {1} goes round", link.Link, machine.Name);
            }
        }
    }

    [Fact]
    public void A_line_runs_from_the_edge_of_its_state_to_the_edge_of_the_other_through_its_label()
    {
        foreach (MachineOutline machine in All)
        {
            MachineLayout layout = MachineLayout.Of(machine, new CodeLabels());
            foreach (LinkLayout link in layout.Links)
            {
                (double X, double Y)[] points = [.. PointsOn(link.Path)];
                IsOnEdge(layout.States[link.Link.From], points[0]).Should().BeTrue();
                IsOnEdge(layout.States[link.Link.To], points[^1]).Should().BeTrue();
                points.Should().Contain(point => IsIn(link.Frame, point), "{0} of {1}", link.Link, machine.Name);
            }
        }
    }

    [Fact]
    public void Words_fit_their_boxes()
    {
        MachineLayout layout = MachineLayout.Of(Machines.Registration, new CodeLabels());
        layout.Links.Should().OnlyContain(link => link.Label.Words.All(words => TextMeasure.Width(words, LinkLabel.TextSize) + LinkLabel.TextLeft <= link.Frame.Width));
        layout.StateLabels.Should().OnlyContain(label => label.Lines.All(line => TextMeasure.Width(line, StateLabel.TextSize) * 1.1 <= label.Width));
    }

    [Fact]
    public void Arrows_between_the_same_two_states_share_a_line_and_no_line_stays_within_a_rank()
    {
        MachineGraph graph = MachineGraph.Of(Machines.Registration);
        graph.Links.Should().HaveCount(16, "arrows between the same two states share a line");
        graph.Links.SelectMany(link => link.Arrows).Order().Should().Equal(Enumerable.Range(0, 19));
        graph.Links.Where(link => !link.IsLoop).Should().OnlyContain(link => graph.Ranks[link.From] != graph.Ranks[link.To]);
    }

    [Theory]
    [InlineData(100, "registration.office-needs-member-or-partner")]
    [InlineData(30, "العالم العالم العالم")]
    [InlineData(1, "narrower than any letter")]
    public void Wrapped_lines_are_within_the_width_or_one_letter_long_and_lose_nothing(double width, string text)
    {
        IReadOnlyList<string> lines = TextLines.Wrap(text, width, 11);
        lines.Should().OnlyContain(line => TextMeasure.Width(line, 11) <= width || line.Length == 1);
        string.Concat(lines).Replace(" ", "", StringComparison.Ordinal).Should().Be(text.Replace(" ", "", StringComparison.Ordinal));
    }

    private static bool IsIn(Frame box, (double X, double Y) point) =>
        point.X > box.Left + 0.5 && point.X < box.Right - 0.5 && point.Y > box.Top + 0.5 && point.Y < box.Bottom - 0.5;

    private static bool IsOnEdge(Frame box, (double X, double Y) point) =>
        point.X >= box.Left - 0.02 && point.X <= box.Right + 0.02 && point.Y >= box.Top - 0.02 && point.Y <= box.Bottom + 0.02
        && (Near(point.Y, box.Top) || Near(point.Y, box.Bottom) || Near(point.X, box.Right));

    private static bool Near(double one, double other) => Math.Abs(one - other) < 0.02;

    // Walks the path in small steps.
    private static IEnumerable<(double X, double Y)> PointsOn(string path)
    {
        (double X, double Y) at = default;
        foreach (Match piece in Pieces().Matches(path))
        {
            double[] n = [.. piece.Groups[2].Value.Split(' ', StringSplitOptions.RemoveEmptyEntries).Select(number => double.Parse(number, CultureInfo.InvariantCulture))];
            (double X, double Y) from = at;
            at = (n[^2], n[^1]);
            for (int step = piece.Groups[1].Value == "M" ? 20 : 0; step <= 20; step++)
            {
                double t = step / 20.0, u = 1 - t;
                yield return piece.Groups[1].Value == "C"
                    ? (Bezier(from.X, n[0], n[2], at.X), Bezier(from.Y, n[1], n[3], at.Y))
                    : ((from.X * u) + (at.X * t), (from.Y * u) + (at.Y * t));

                double Bezier(double a, double b, double c, double d) => (u * u * u * a) + (3 * u * u * t * b) + (3 * u * t * t * c) + (t * t * t * d);
            }
        }
    }

    [GeneratedRegex("([MLC]) ([-0-9. ]+)")]
    private static partial Regex Pieces();
}
