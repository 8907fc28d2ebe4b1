using System.Globalization;
using FourPer1000.Domain;
using FourPer1000.Rules;

namespace FourPer1000.Targets;

/// <summary>A year or a day. A bare year stands for its last day where the two are compared.</summary>
public readonly record struct TimePoint : IComparable<TimePoint>
{
    // So many days has the mean year of the Gregorian calendar: 146,097 in 400 years.
    private static readonly Rational DaysOfYear = new(146_097, 400);

    private TimePoint(TimeScale scale, int count)
    {
        Scale = scale;
        Count = count;
    }

    /// <summary>Years or days.</summary>
    public TimeScale Scale { get; }

    /// <summary>The year, or the number of the day (<see cref="DateOnly.DayNumber"/>).</summary>
    public int Count { get; }

    /// <summary>The calendar year.</summary>
    public int CalendarYear => Scale == TimeScale.Years ? Count : Day.Year;

    /// <summary>How many units of this scale make a year: 1, or the days of the mean Gregorian year, 146097/400.</summary>
    public Rational UnitsPerYear => Scale == TimeScale.Years ? Rational.One : DaysOfYear;

    private DateOnly Day => DateOnly.FromDayNumber(Count);

    /// <summary>A whole year, in years.</summary>
    public static TimePoint OfYear(int year) => new(TimeScale.Years, year);

    /// <summary>A day, in days.</summary>
    public static TimePoint OfDay(DateOnly day) => new(TimeScale.Days, day.DayNumber);

    /// <summary>The last day of a year, in days: what a bare year stands for.</summary>
    public static TimePoint LastDayOf(int year) => OfDay(new DateOnly(year, 12, 31));

    /// <summary>How many units have gone by since an earlier point; negative where it is later.</summary>
    /// <exception cref="ArgumentException">The other is counted in another unit.</exception>
    public long Since(TimePoint earlier) =>
        earlier.Scale == Scale ? (long)Count - earlier.Count : throw new ArgumentException("Years and days are not subtracted from each other.", nameof(earlier));

    /// <summary>The same point in a scale: a year as its last day, a day as the last year that is whole by then.</summary>
    public TimePoint In(TimeScale scale) =>
        scale == Scale ? this
        : scale == TimeScale.Days ? LastDayOf(Count)
        : OfYear(EndsYear(Day) ? Day.Year : Day.Year - 1);

    /// <summary>The calendar day, or null for a whole year.</summary>
    public DateOnly? AsDay() => Scale == TimeScale.Days ? Day : null;

    /// <summary>The same point so many years later, held at the end of the calendar; the 29 of February becomes the 28.</summary>
    public TimePoint AddYears(int years) => Scale == TimeScale.Years
        ? new(Scale, (int)Math.Clamp((long)Count + years, int.MinValue, int.MaxValue))
        : OfDay(Day.Year + years > DateOnly.MaxValue.Year ? DateOnly.MaxValue : Day.AddYears(years));

    /// <summary>A point so many units before or after, or null where the calendar has none.</summary>
    public TimePoint? At(System.Numerics.BigInteger count) =>
        Scale == TimeScale.Years
            ? count >= int.MinValue && count <= int.MaxValue ? new(Scale, (int)count) : null
            : count >= 0 && count <= DateOnly.MaxValue.DayNumber ? new(Scale, (int)count) : null;

    /// <summary>As an argument of a reason: a number for a year, a date for a day.</summary>
    public ArgumentValue AsArgument() => Scale == TimeScale.Years ? Count : Day;

    /// <summary>Earlier comes first; a bare year stands for its last day.</summary>
    public int CompareTo(TimePoint other)
    {
        if (Scale == other.Scale)
        {
            return Count.CompareTo(other.Count);
        }

        int years = CalendarYear.CompareTo(other.CalendarYear);
        return years != 0 ? years : Scale == TimeScale.Years ? EndsYear(other.Day) ? 0 : 1 : EndsYear(Day) ? 0 : -1;
    }

    /// <summary>The year, or the day as an ISO date.</summary>
    public override string ToString() => Scale == TimeScale.Years
        ? Count.ToString(CultureInfo.InvariantCulture)
        : Day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);

    /// <summary>Whether the left one is earlier.</summary>
    public static bool operator <(TimePoint left, TimePoint right) => left.CompareTo(right) < 0;

    /// <summary>Whether the left one is not later.</summary>
    public static bool operator <=(TimePoint left, TimePoint right) => left.CompareTo(right) <= 0;

    /// <summary>Whether the left one is later.</summary>
    public static bool operator >(TimePoint left, TimePoint right) => left.CompareTo(right) > 0;

    /// <summary>Whether the left one is not earlier.</summary>
    public static bool operator >=(TimePoint left, TimePoint right) => left.CompareTo(right) >= 0;

    private static bool EndsYear(DateOnly day) => day is { Month: 12, Day: 31 };
}
