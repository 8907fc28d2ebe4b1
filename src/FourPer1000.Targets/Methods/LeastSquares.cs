using FourPer1000.Domain;

namespace FourPer1000.Targets;

/// <summary>The straight line that fits points best.</summary>
internal static class LeastSquares
{
    /// <summary>The slope per unit of time, exact. The points have at least two different times.</summary>
    public static Rational Slope(IReadOnlyList<PathPoint> points)
    {
        Rational count = points.Count;
        Rational times = Rational.Zero;
        Rational values = Rational.Zero;
        Rational products = Rational.Zero;
        Rational squares = Rational.Zero;
        foreach (PathPoint point in points)
        {
            Rational time = point.At.Since(points[0].At);
            times += time;
            values += point.Value;
            products += time * point.Value;
            squares += time * time;
        }

        return ((count * products) - (times * values)) / ((count * squares) - (times * times));
    }

    /// <summary>The standard error of the slope: √(Σ residual² / (n − 2) / Σ(t − t̄)²). At least three points.</summary>
    public static double StandardError(IReadOnlyList<PathPoint> points, Rational slope)
    {
        Rational count = points.Count;
        Rational meanTime = Rational.Zero;
        Rational meanValue = Rational.Zero;
        foreach (PathPoint point in points)
        {
            meanTime += point.At.Since(points[0].At);
            meanValue += point.Value;
        }

        meanTime /= count;
        meanValue /= count;
        Rational residuals = Rational.Zero;
        Rational spread = Rational.Zero;
        foreach (PathPoint point in points)
        {
            Rational time = point.At.Since(points[0].At) - meanTime;
            Rational residual = point.Value - meanValue - (slope * time);
            residuals += residual * residual;
            spread += time * time;
        }

        return Math.Sqrt((residuals / (points.Count - 2) / spread).ToDouble());
    }
}
