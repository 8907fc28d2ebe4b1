using FourPer1000.Domain;

namespace FourPer1000.Targets;

/// <summary>The numbers of a compound path instead of a straight one.</summary>
internal static class GrowthFigures
{
    public static TargetFigures Of(TargetFigures straight, SeriesCase c, Func<decimal, decimal> replaced)
    {
        if (c.Latest is null || c.Base is null || c.Elapsed <= 0)
        {
            return straight;
        }

        double? growth = Growth.PerYear(replaced(c.Base.Value), c.Y, Growth.Years(c.T, c.Elapsed));
        TargetFigures figures = straight with { GrowthPerYear = growth };
        if (c.Aim is null)
        {
            return figures;
        }

        double? required = c.Period > 0 ? Growth.PerYear(replaced(c.Base.Value), replaced(c.Aim.Value), Growth.Years(c.T, c.Period)) : null;
        Rational? projected = growth is { } steady && c.Left >= 0 && Growth.Project(c.Y, steady, Growth.Years(c.T, c.Left)) is { } then
            ? Rational.Exactly(then)
            : null;
        return figures with
        {
            ProjectedRaw = projected,
            Projected = projected is { } raw ? PaceFigures.Held(c, raw) : null,
            ExpectedNow = required is { } path && Growth.Project(replaced(c.Base.Value), path, Growth.Years(c.T, Math.Min(c.Elapsed, c.Period))) is { } now
                ? Rational.Exactly(now)
                : null,
        };
    }
}
