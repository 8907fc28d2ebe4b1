using FourPer1000.Domain;

namespace FourPer1000.Targets;

/// <summary>One base point against one aim: what a method judges. Made from a series by <see cref="SeriesEvaluation"/>.</summary>
/// <param name="series">The series.</param>
/// <param name="direction">The declared direction.</param>
/// <param name="base">The base point; null where there is none.</param>
/// <param name="aim">The aim with its date; null where there is none.</param>
/// <param name="points">The points used, by time, each with a value; the base point is not among them unless it was observed.</param>
/// <param name="asOf">The date up to which is looked; null where there is no point.</param>
internal sealed class SeriesCase(
    Series series, Direction direction, PathPoint? @base, PathPoint? aim, IReadOnlyList<Observation> points, TimePoint? asOf)
{
    private PathPoint[]? allPoints;

    public Series Series => series;

    public Direction Direction => direction;

    public PathPoint? Base => @base;

    public PathPoint? Aim => aim;

    public IReadOnlyList<Observation> Points => points;

    public TimePoint? AsOf => asOf;

    /// <summary>1 or −1.</summary>
    public int D => Direction.Sign();

    public Observation? Latest => Points.Count == 0 ? null : Points[^1];

    /// <summary>The latest value; only asked for where there is one.</summary>
    public decimal Y => Latest!.Value!.Value;

    /// <summary>Its time.</summary>
    public TimePoint T => Latest!.At;

    public bool IsMet => Aim is not null && Latest is not null && Direction.IsMet(Y, Aim.Value);

    public bool IsPastDue => Aim is not null && AsOf is { } now && now > Aim.At;

    /// <summary>Units of time from the base point to the latest one.</summary>
    public long Elapsed => T.Since(Base!.At);

    /// <summary>Units of time from the base point to the target date.</summary>
    public long Period => Aim!.At.Since(Base!.At);

    /// <summary>Units of time from the latest point to the target date.</summary>
    public long Left => Aim!.At.Since(T);

    /// <summary>d·(y − y0).</summary>
    public Rational Progress => D * ((Rational)Y - Base!.Value);

    /// <summary>d·(yT − y).</summary>
    public Rational Missing => D * ((Rational)Aim!.Value - Y);

    /// <summary>Whether there are a base point, a later one, an aim that differs, and a period.</summary>
    public bool HasPace => Base is not null && Aim is not null && Latest is not null && Base.Value != Aim.Value && Elapsed > 0 && Period > 0;

    /// <summary>R of linear pace; null where it cannot be computed.</summary>
    public Rational? LinearRatio()
    {
        if (!HasPace)
        {
            return null;
        }

        Rational way = ((Rational)Aim!.Value - Base!.Value).Abs();
        return Progress * Period / (way * Elapsed);
    }

    /// <summary>Base point and points by time, the base point only where nothing was observed on its date.</summary>
    public IReadOnlyList<PathPoint> AllPoints => allPoints ??= Last(int.MaxValue);

    /// <summary>The same against another aim.</summary>
    public SeriesCase WithAim(PathPoint other) => new(series, direction, @base, other, points, asOf);

    /// <summary>The same with other points.</summary>
    public SeriesCase WithPoints(IReadOnlyList<Observation> others) => new(series, direction, @base, aim, others, asOf);

    /// <summary>Whether the base point stands before the points, since nothing was observed on its date.</summary>
    public bool LeadsWithBase => @base is not null && (points.Count == 0 || points[0].At != @base.At);

    /// <summary>When the aim was met first; only asked for where it is met.</summary>
    public TimePoint FirstMet()
    {
        if (LeadsWithBase && Direction.IsMet(Base!.Value, Aim!.Value))
        {
            return Base.At;
        }

        int first = 0;
        while (!Direction.IsMet(points[first].Value!.Value, Aim!.Value))
        {
            first++;
        }

        return points[first].At;
    }

    /// <summary>The last points, the base point counted.</summary>
    public IReadOnlyList<PathPoint> TrendPoints(int most) => Last(most);

    /// <summary>The least-squares slope of the last points in units of the measure per unit of time, exact; null with fewer points than asked for.</summary>
    public Rational? RecentSlope(int most, int least)
    {
        IReadOnlyList<PathPoint> points = TrendPoints(most);
        return points.Count < least ? null : LeastSquares.Slope(points);
    }

    private PathPoint[] Last(int most)
    {
        bool leads = LeadsWithBase && points.Count < most;
        int skipped = Math.Max(0, points.Count - most);
        var last = new PathPoint[points.Count - skipped + (leads ? 1 : 0)];
        for (int i = 0; i < last.Length; i++)
        {
            last[i] = leads && i == 0 ? @base! : At(points[skipped + (leads ? i - 1 : i)]);
        }

        return last;

        static PathPoint At(Observation point) => new(point.At, point.Value!.Value);
    }
}
