namespace FourPer1000.Domain;

/// <summary>A cell states a date of its own, earlier than its column.</summary>
/// <param name="By">The last day of the stated period.</param>
/// <param name="Wording">The plan's words.</param>
/// <param name="AppliesTo">The value that it dates.</param>
public sealed record EarlierDue(DateOnly By, string Wording, PlanColumn AppliesTo);
