namespace FourPer1000.Reporting;

/// <summary>The plot of a path: range band, straight path, observations with their intervals, targets. Small and large ones are drawn alike.</summary>
internal sealed class PathPlot(PathChartData data, PathScale scale, Frame frame)
{
    /// <summary>The corners of the straight path: the baseline, then the targets that are due later.</summary>
    public IReadOnlyList<(double X, double Y)> Corners { get; } =
    [
        .. data.Baseline is { } start ? [(scale.X(frame, start.At), scale.Y(frame, start.Value))] : Array.Empty<(double, double)>(),
        .. data.Targets.Select(target => (scale.X(frame, target.Due), scale.Y(frame, target.Commitment))),
    ];

    /// <summary>Every straight line that is drawn: the path, between observations, intervals and ranges.</summary>
    public IEnumerable<((double X, double Y) From, (double X, double Y) To)> Lines
    {
        get
        {
            ChartPoint[] points = [.. data.Observations];
            return Corners.Zip(Corners.Skip(1))
                .Concat(points.Zip(points.Skip(1)).Select(pair => ((X(pair.First), Y(pair.First)), (X(pair.Second), Y(pair.Second)))))
                .Concat(points.Concat(data.Baseline is { } start ? [start] : []).Where(point => point.Low is not null || point.High is not null)
                    .Select(point => ((X(point), scale.Y(frame, point.Low ?? point.Value)), (X(point), scale.Y(frame, point.High ?? point.Value)))))
                .Concat(data.Targets.Where(target => target.Stretch is not null)
                    .Select(target => ((scale.X(frame, target.Due), scale.Y(frame, target.Commitment)), (scale.X(frame, target.Due), scale.Y(frame, target.Stretch!.Value)))));
        }
    }

    /// <summary>Where signs stand.</summary>
    public IEnumerable<(double X, double Y)> Signs => Corners.Concat(data.Observations.Select(point => (X(point), Y(point))));

    public void Write(SvgWriter svg, double radius)
    {
        Band(svg);
        for (int i = 1; i < Corners.Count; i++)
        {
            PathSigns.Line(svg, Corners[i - 1], Corners[i], StatusStyle.Quiet, 1.6, PathSigns.PathDash);
        }

        AsOf(svg);
        Observations(svg, radius);
        if (data.Baseline is { } baseline)
        {
            if (baseline is { Low: { } low, High: { } high })
            {
                PathSigns.Interval(svg, X(baseline), scale.Y(frame, low), scale.Y(frame, high), StatusStyle.Text, 4);
            }

            PathSigns.Baseline(svg, X(baseline), Y(baseline));
        }

        foreach (ChartTarget target in data.Targets)
        {
            if (target.Stretch is { } stretch)
            {
                PathSigns.Interval(svg, scale.X(frame, target.Due), scale.Y(frame, target.Commitment), scale.Y(frame, stretch), StatusStyle.Target, 8);
            }

            PathSigns.Target(svg, scale.X(frame, target.Due), scale.Y(frame, target.Commitment));
        }
    }

    public double X(ChartPoint point) => scale.X(frame, point.At);

    public double Y(ChartPoint point) => scale.Y(frame, point.Value);

    // From the baseline, or the target before, to both ends of a target range.
    private void Band(SvgWriter svg)
    {
        int before = data.Baseline is null ? -1 : 0;
        for (int i = 0; i < data.Targets.Count; i++)
        {
            ChartTarget target = data.Targets[i];
            if (target.Stretch is not { } stretch || i + before < 0)
            {
                continue;
            }

            (double x, double y) = Corners[i + before];
            decimal startHigh = i > 0 ? data.Targets[i - 1].Stretch ?? data.Targets[i - 1].Commitment : data.Baseline!.High ?? data.Baseline.Value;
            svg.Open("path").With("data-sign", "range")
                .With("d", $"M{PathSigns.N(x)} {PathSigns.N(y)}L{PathSigns.N(scale.X(frame, target.Due))} {PathSigns.N(scale.Y(frame, target.Commitment))}V{PathSigns.N(scale.Y(frame, stretch))}L{PathSigns.N(x)} {PathSigns.N(scale.Y(frame, startHigh))}Z")
                .With("fill", "#f1e3d3").With("stroke", "none").Close();
        }
    }

    private void AsOf(SvgWriter svg)
    {
        double x = scale.X(frame, data.AsOf);
        PathSigns.Line(svg, (x, frame.Top), (x, frame.Bottom), StatusStyle.Quiet, 1, "1.5 3");
    }

    private void Observations(SvgWriter svg, double radius)
    {
        for (int i = 1; i < data.Observations.Count; i++)
        {
            (ChartPoint from, ChartPoint to) = (data.Observations[i - 1], data.Observations[i]);
            PathSigns.Line(svg, (X(from), Y(from)), (X(to), Y(to)), from.IsDemonstration || to.IsDemonstration ? StatusStyle.Demonstration : StatusStyle.Observation, 2);
        }

        foreach (ChartPoint point in data.Observations)
        {
            if (point.Low is not null || point.High is not null)
            {
                PathSigns.Interval(svg, X(point), scale.Y(frame, point.Low ?? point.Value), scale.Y(frame, point.High ?? point.Value));
            }

            PathSigns.Observation(svg, X(point), Y(point), point.IsDemonstration, radius);
        }
    }
}
