namespace FourPer1000.Registration;

/// <summary>The window of a call with the rules of its time zone, which the host brings: the zone's data belong to the machine, not to the policy.</summary>
public sealed class CallWindow
{
    private readonly TimeZoneInfo zone;

    /// <summary>The window that the terms describe.</summary>
    /// <param name="terms">The terms.</param>
    /// <param name="zone">The zone that <see cref="RegistrationTerms.TimeZone"/> names.</param>
    /// <exception cref="ArgumentException">The deadline lies before the day of the opening.</exception>
    public CallWindow(RegistrationTerms terms, TimeZoneInfo zone)
    {
        ArgumentNullException.ThrowIfNull(terms);
        ArgumentNullException.ThrowIfNull(zone);
        Terms = terms;
        this.zone = zone;
        if (terms.Deadline < DateOf(terms.OpensAt))
        {
            throw new ArgumentException("The deadline lies before the day of the opening.", nameof(terms));
        }
    }

    /// <summary>The terms.</summary>
    public RegistrationTerms Terms { get; }

    /// <summary>The calendar date of an instant in the call's time zone: the date that is kept with the decision (charter C2.5).</summary>
    public DateOnly DateOf(DateTimeOffset instant) => DateOf(instant, zone);

    /// <summary>How far local time in the call's zone is ahead of universal time at an instant.</summary>
    public TimeSpan OffsetAt(DateTimeOffset instant) => zone.GetUtcOffset(instant);

    /// <summary>The calendar date of an instant in a time zone. Near the ends of the calendar, where the local date may fall outside it, the last day that exists stands for it.</summary>
    public static DateOnly DateOf(DateTimeOffset instant, TimeZoneInfo zone)
    {
        ArgumentNullException.ThrowIfNull(zone);
        long ticks = instant.UtcTicks + zone.GetUtcOffset(instant).Ticks;
        return DateOnly.FromDateTime(new DateTime(Math.Clamp(ticks, DateTime.MinValue.Ticks, DateTime.MaxValue.Ticks)));
    }
}
