using FourPer1000.Domain;

namespace FourPer1000.Targets.Tests;

/// <summary>Short ways to write series in years.</summary>
internal static class Make
{
    public static readonly Direction Up = Direction.Increase;
    public static readonly Direction Down = Direction.Decrease;

    public static TimePoint Year(int year) => TimePoint.OfYear(year);

    public static TimePoint Day(int year, int month, int day) => TimePoint.OfDay(new DateOnly(year, month, day));

    public static Baseline From(int year, Extent value) => new(Year(year), value);

    public static Target To(int year, Extent value) => new(Year(year), value);

    public static Observation Seen(int year, decimal? value) => new(Year(year), value);

    public static Series Series(Direction? direction, Baseline? baseline, Target? target, params Observation[] observations) =>
        new("x", direction, baseline, target, [.. observations]);

    /// <summary>From 0 in 2020 to 100 in 2030.</summary>
    public static Series Rising(params Observation[] observations) => Series(Up, From(2020, 0), To(2030, 100), observations);

    /// <summary>A whole number as an exact one.</summary>
    public static Rational Whole(int number) => number;

    public static IEnumerable<string> Codes(this TargetResult result) => result.Reasons.Select(reason => reason.Code);
}
