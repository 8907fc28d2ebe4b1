using FourPer1000.Domain;

namespace FourPer1000.Targets;

/// <summary>Compound growth, in binary floating point as the published methods compute it.</summary>
public static class Growth
{
    /// <summary>The compound growth rate a year between two values: (to / from)^(1 / years) − 1; null where there is none.</summary>
    /// <param name="from">The earlier value.</param>
    /// <param name="to">The later value: of the same sign, or zero.</param>
    /// <param name="years">The years between them, above zero.</param>
    public static double? PerYear(decimal from, decimal to, double years)
    {
        if (from == 0 || years <= 0 || (from < 0 ? to > 0 : to < 0))
        {
            return null;
        }

        double rate = Math.Pow(((Rational)to / from).ToDouble(), 1 / years) - 1;
        return double.IsFinite(rate) ? rate : null;
    }

    /// <summary>What a value becomes after so many years of compound growth; null where it is too large to be told.</summary>
    public static double? Project(decimal value, double ratePerYear, double years)
    {
        double projected = (double)value * Math.Pow(1 + ratePerYear, years);
        return double.IsFinite(projected) ? projected : null;
    }

    internal static double Years(TimePoint at, long units) => ((Rational)units / at.UnitsPerYear).ToDouble();
}
