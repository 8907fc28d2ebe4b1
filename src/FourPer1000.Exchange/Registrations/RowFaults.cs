namespace FourPer1000.Exchange;

/// <summary>The codes of what can make a row of registrations unreadable. Their arguments are <c>column</c> and <c>value</c>, the cell as read.</summary>
public static class RowFaults
{
    /// <summary>A cell that is needed is empty.</summary>
    public const string MissingValue = FileFaults.MissingValue;

    /// <summary>Not an objective of the plan.</summary>
    public const string UnknownObjective = "input.unknown-objective";

    /// <summary>Not a role.</summary>
    public const string UnknownRole = "input.unknown-role";

    /// <summary>A region is given that is not in the list.</summary>
    public const string UnknownRegion = ReferenceFaults.UnknownRegion;

    /// <summary>An organisation that is not in the file of organisations.</summary>
    public const string UnknownOrganisation = ReferenceFaults.UnknownOrganisation;

    /// <summary>Not an action.</summary>
    public const string UnknownAction = "input.unknown-action";

    /// <summary>Not a language.</summary>
    public const string UnknownLanguage = "input.unknown-language";

    /// <summary>Not an instant.</summary>
    public const string UnreadableInstant = ReferenceFaults.UnreadableInstant;

    /// <summary>An id of more than 64 code points.</summary>
    public const string IdTooLong = ReferenceFaults.IdTooLong;

    /// <summary>The registration id of an earlier row.</summary>
    public const string DuplicateId = "input.duplicate-id";

    /// <summary>More cells than the header has.</summary>
    public const string TooManyFields = ReferenceFaults.TooManyFields;

    /// <summary>Broken quoting; stands alone.</summary>
    public const string MalformedRow = FileFaults.MalformedRow;
}
