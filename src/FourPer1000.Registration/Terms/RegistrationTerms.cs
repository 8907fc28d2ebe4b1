namespace FourPer1000.Registration;

/// <summary>The numbers of a call: dated parameters of an edition that a host can change, never literals of a rule.</summary>
public sealed record RegistrationTerms
{
    /// <summary>The terms of 2020 (charter C2.2–C2.6).</summary>
    public static RegistrationTerms Edition2020 { get; } = new();

    /// <summary>The most task forces a person can be registered for; at least 1 (charter C2.2).</summary>
    /// <exception cref="ArgumentOutOfRangeException">Below 1.</exception>
    public int MostTaskForces
    {
        get;
        init
        {
            ArgumentOutOfRangeException.ThrowIfLessThan(value, 1);
            field = value;
        }
    }

    = 3;

    /// <summary>The instant from which forms are taken (charter C2.5).</summary>
    public DateTimeOffset OpensAt { get; init; } = new(2020, 6, 15, 0, 0, 0, TimeSpan.FromHours(2));

    /// <summary>The last day of the initial registration, in the call's time zone; the day belongs to the window (charter C2.5).</summary>
    public DateOnly Deadline { get; init; } = new(2020, 9, 30);

    /// <summary>The IANA name of the call's time zone.</summary>
    public string TimeZone { get; init; } = "Europe/Paris";

    /// <summary>What becomes of a late registration for an office.</summary>
    public LateOffice LateOffice { get; init; } = LateOffice.Reserve;

    /// <summary>What becomes of a registration for an office without standing.</summary>
    public OfficeWithoutStanding OfficeWithoutStanding { get; init; } = OfficeWithoutStanding.Refuse;

    /// <summary>Whether the call had opened at an instant (charter C2.5).</summary>
    public bool HasOpenedBy(DateTimeOffset instant) => instant >= OpensAt;

    /// <summary>Whether a day in the call's time zone comes after the deadline (charter C2.5).</summary>
    public bool IsLate(DateOnly day) => day > Deadline;
}
