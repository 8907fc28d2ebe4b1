using FourPer1000.Rules;

namespace FourPer1000.Targets;

/// <summary>Flows a year: an observation of the last day of a year covers it, any other day a period that is still running. Nothing is added up but where the plan takes several years together.</summary>
internal static class FlowPeriods
{
    /// <summary>The points that count for a flow.</summary>
    /// <param name="observed">What was observed, by day.</param>
    /// <param name="direction">The wanted direction.</param>
    /// <param name="aim">The commitment.</param>
    /// <param name="overYears">Over how many years the flow is taken.</param>
    /// <param name="asOf">The day up to which is looked.</param>
    /// <param name="leftOut">Takes what is left out.</param>
    public static ValueList<Observation> Of(
        ValueList<Observation> observed, Direction direction, decimal? aim, int overYears, TimePoint asOf, List<LeftOutPoint> leftOut)
    {
        Observation? latest = observed.LastOrDefault(point => point.At <= asOf);
        var counted = new List<Observation>(observed.Count);
        foreach (Observation point in observed)
        {
            bool isMet = aim is { } wanted && point.Value is { } value && direction.IsMet(value / overYears, wanted);
            if (EndsYear(point) || (ReferenceEquals(point, latest) && isMet))
            {
                counted.Add(point);
            }
            else
            {
                leftOut.Add(new(point, PlanReasons.PeriodRunning));
            }
        }

        return overYears == 1 ? ValueList.From(counted) : ValueList.From(counted.Select(point => Mean(point, counted, overYears)));
    }

    /// <summary>Whether the window that ends with a point is known only in part.</summary>
    public static bool IsPartial(Observation point, ValueList<Observation> observed, int overYears) =>
        Enumerable.Range(1, overYears - 1).Any(back => !observed.Any(other => EndsYear(other) && other.At.CalendarYear == point.At.CalendarYear - back));

    // Over two years 3 and 2 are 2.5 a year. Where a year of the window is not known, the last year stands alone; its share of the window is the least that it can be.
    private static Observation Mean(Observation point, List<Observation> counted, int years)
    {
        decimal?[] window = [.. Enumerable.Range(0, years).Select(back => back == 0
            ? point.Value
            : counted.FirstOrDefault(other => EndsYear(other) && other.At.CalendarYear == point.At.CalendarYear - back)?.Value)];
        return window.All(value => value is not null)
            ? point with { Value = window.Sum() / years, Low = null, High = null }
            : point with { Low = window.Sum(value => value ?? 0) / years, High = point.High };
    }

    private static bool EndsYear(Observation point) => point.At.AsDay() is { Month: 12, Day: 31 };
}
