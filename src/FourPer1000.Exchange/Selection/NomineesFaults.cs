namespace FourPer1000.Exchange;

/// <summary>The codes of what can be wrong with a file of nominees beyond its form and beyond what <see cref="FourPer1000.Selection.SlateInputFaults"/> lists.</summary>
public static class NomineesFaults
{
    /// <summary>Not a scheme of lots. Arguments: <c>found</c>.</summary>
    public const string UnknownLotScheme = "input.unknown-lot-scheme";

    /// <summary>Not a scope of seats of a quota. Arguments: <c>found</c>.</summary>
    public const string UnknownQuotaSeats = "input.unknown-quota-seats";

    /// <summary>The task forces of a quota are neither a list nor <c>all</c>. Arguments: <c>found</c>.</summary>
    public const string UnknownTaskForces = "input.unknown-task-forces";
}
