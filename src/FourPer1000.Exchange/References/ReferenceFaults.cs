namespace FourPer1000.Exchange;

/// <summary>The codes of what can be wrong with a reference file beyond its form. Their arguments are <c>column</c> and <c>value</c>, or <c>property</c> and <c>value</c> in a file of terms.</summary>
public static class ReferenceFaults
{
    /// <summary>A cell that must be filled is empty.</summary>
    public const string MissingValue = FileFaults.MissingValue;

    /// <summary>A row has more cells than the header.</summary>
    public const string TooManyFields = "input.too-many-fields";

    /// <summary>A row has fewer cells than the header.</summary>
    public const string TooFewFields = "input.too-few-fields";

    /// <summary>An id has more than 64 code points.</summary>
    public const string IdTooLong = "input.id-too-long";

    /// <summary>Not a date.</summary>
    public const string UnreadableDate = "input.unreadable-date";

    /// <summary>Not an instant.</summary>
    public const string UnreadableInstant = "input.unreadable-instant";

    /// <summary>An interval that does not begin before it ends.</summary>
    public const string EmptyInterval = "input.empty-interval";

    /// <summary>Not a category of the list.</summary>
    public const string UnknownCategory = "input.unknown-category";

    /// <summary>Not a region of the list.</summary>
    public const string UnknownRegion = "input.unknown-region";

    /// <summary>Not a standing.</summary>
    public const string UnknownStanding = "input.unknown-standing";

    /// <summary>An organisation that is not in the file of organisations.</summary>
    public const string UnknownOrganisation = "input.unknown-organisation";

    /// <summary>Two standings of an organisation share a day.</summary>
    public const string OverlappingStandings = "input.overlapping-standings";

    /// <summary>Not a value of the term.</summary>
    public const string UnknownTermValue = "input.unknown-term-value";

    /// <summary>The limit of task forces is below 1.</summary>
    public const string LimitBelowOne = "input.limit-below-one";

    /// <summary>Not an IANA time zone in its own spelling.</summary>
    public const string UnknownTimeZone = "input.unknown-time-zone";

    /// <summary>The machine has no data for the time zone.</summary>
    public const string NoTimeZoneData = "input.no-time-zone-data";

    /// <summary>The deadline lies before the day of the opening.</summary>
    public const string DeadlineBeforeOpening = "input.deadline-before-opening";
}
