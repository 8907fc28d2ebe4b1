namespace FourPer1000.Exchange;

/// <summary>The codes of what can make a row of observations unreadable. Their arguments are <c>column</c> and <c>value</c>, the cell as read.</summary>
public static class ObservationFaults
{
    /// <summary>A cell that is needed is empty: nothing observed is not zero.</summary>
    public const string MissingValue = FileFaults.MissingValue;

    /// <summary>Not a measure of any edition of the plan.</summary>
    public const string UnknownMeasure = "input.unknown-measure";

    /// <summary>Not <c>global</c>, a region or a country.</summary>
    public const string UnknownScope = "input.unknown-scope";

    /// <summary>Not a date.</summary>
    public const string UnreadableDate = ReferenceFaults.UnreadableDate;

    /// <summary>Not a number.</summary>
    public const string UnreadableNumber = "input.unreadable-number";

    /// <summary>Not <c>planned</c>, <c>started</c> or <c>done</c>, for a measure that is a step.</summary>
    public const string UnknownStep = "input.unknown-step";

    /// <summary>The value does not lie between <c>low</c> and <c>high</c>.</summary>
    public const string OutsideInterval = "input.outside-interval";

    /// <summary>Not an instant.</summary>
    public const string UnreadableInstant = ReferenceFaults.UnreadableInstant;

    /// <summary>More cells than the header has.</summary>
    public const string TooManyFields = ReferenceFaults.TooManyFields;

    /// <summary>Broken quoting; stands alone.</summary>
    public const string MalformedRow = FileFaults.MalformedRow;
}
