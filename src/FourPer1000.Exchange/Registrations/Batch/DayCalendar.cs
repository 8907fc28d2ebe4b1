using FourPer1000.Registration;

namespace FourPer1000.Exchange;

/// <summary>Dates of instants in a call's time zone, faster: the zone is asked once for the hours of a day in universal time.</summary>
internal sealed class DayCalendar(CallWindow window)
{
    private const int Days = 1024;
    private const int HoursADay = 24;
    private readonly (long Day, long Shift)[] known = new (long, long)[Days];

    /// <summary>The date of an instant: what <see cref="CallWindow.DateOf(DateTimeOffset)"/> says.</summary>
    public DateOnly DateOf(DateTimeOffset instant)
    {
        long day = instant.UtcTicks / TimeSpan.TicksPerDay;
        ref (long Day, long Shift) entry = ref known[day & (Days - 1)];
        if (entry.Day != day + 1)
        {
            entry = (day + 1, ShiftOn(day));
        }

        return entry.Shift == long.MinValue
            ? window.DateOf(instant)
            : DateOnly.FromDayNumber((int)((instant.UtcTicks + entry.Shift) / TimeSpan.TicksPerDay));
    }

    // How far local time is ahead; MinValue where that changes within the day, and at the ends of the calendar.
    private long ShiftOn(long day)
    {
        long begin = day * TimeSpan.TicksPerDay;
        if (day < 2 || begin > DateTime.MaxValue.Ticks - (3 * TimeSpan.TicksPerDay))
        {
            return long.MinValue;
        }

        long shift = ShiftAt(begin);
        for (int hour = 1; hour <= HoursADay; hour++)
        {
            if (ShiftAt(begin + (hour * TimeSpan.TicksPerHour)) != shift)
            {
                return long.MinValue;
            }
        }

        return shift;
    }

    private long ShiftAt(long ticks) => window.OffsetAt(new DateTimeOffset(ticks, TimeSpan.Zero)).Ticks;
}
