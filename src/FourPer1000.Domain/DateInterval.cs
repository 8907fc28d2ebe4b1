namespace FourPer1000.Domain;

/// <summary>Days from one date to another, half-open: <c>[From, To)</c>. An open end is null.</summary>
public readonly record struct DateInterval
{
    /// <summary>An interval.</summary>
    /// <param name="from">The first day; null where it has always held.</param>
    /// <param name="to">The first day on which it no longer holds; null where it is open.</param>
    /// <exception cref="ArgumentException"><paramref name="from"/> is not before <paramref name="to"/>.</exception>
    public DateInterval(DateOnly? from, DateOnly? to)
    {
        if (from >= to)
        {
            throw new ArgumentException("An interval begins before it ends.", nameof(to));
        }

        From = from;
        To = to;
    }

    /// <summary>Every day.</summary>
    public static DateInterval Always => default;

    /// <summary>The first day; null where it has always held.</summary>
    public DateOnly? From { get; }

    /// <summary>The first day on which it no longer holds; null where it is open.</summary>
    public DateOnly? To { get; }

    /// <summary>Whether the day lies within.</summary>
    public bool Contains(DateOnly day) => !(day < From) && !(day >= To);

    /// <summary>Whether the two share a day.</summary>
    public bool Overlaps(DateInterval other) => !(To <= other.From) && !(other.To <= From);
}
