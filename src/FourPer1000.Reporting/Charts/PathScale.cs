namespace FourPer1000.Reporting;

/// <summary>Where dates and values stand in the frame of a plot.</summary>
internal sealed class PathScale
{
    private readonly int from;
    private readonly int to;

    public PathScale(IReadOnlyCollection<PathChartData> paths, int parts)
    {
        PathChartData[] all = [.. paths];
        DateOnly[] days =
        [
            .. all.SelectMany(path => path.Observations).Select(point => point.At),
            .. all.Select(path => path.Baseline?.At ?? path.AsOf),
            .. all.SelectMany(path => path.Targets).Select(target => target.Due),
            .. all.Select(path => path.AsOf),
            new(2020, 12, 31),
        ];
        FirstYear = days.Min().Year;
        LastYear = Math.Max(days.Max().Year + (days.Max() is { Month: 12, Day: 31 } ? 0 : 1), FirstYear + 1);
        (from, to) = (new DateOnly(FirstYear, 1, 1).DayNumber, new DateOnly(LastYear, 12, 31).DayNumber);
        Values = new([.. all.SelectMany(ValuesOf)], all.Any(path => path.IsShare), parts);
    }

    public int FirstYear { get; }

    public int LastYear { get; }

    public ValueAxis Values { get; }

    public double X(Frame frame, DateOnly day) => frame.Left + (frame.Width * (day.DayNumber - from) / (to - from));

    public double Y(Frame frame, decimal value) => Values.Y(frame, value);

    /// <summary>The years that are written on the axis.</summary>
    public IEnumerable<int> Years(int step) => Enumerable.Range(FirstYear, LastYear - FirstYear + 1).Where(year => year % step == 0);

    private static IEnumerable<decimal> ValuesOf(PathChartData path) =>
        path.Observations.Concat(path.Baseline is { } baseline ? [baseline] : [])
            .SelectMany(point => ((decimal?[])[point.Value, point.Low, point.High]).OfType<decimal>())
            .Concat(path.Targets.SelectMany(target => ((decimal?[])[target.Commitment, target.Stretch]).OfType<decimal>()));
}
