namespace FourPer1000.Hosting;

/// <summary>Which rows of a view somebody wants; what is null does not matter.</summary>
/// <param name="View">The view's name.</param>
/// <param name="Objective">Of this task force.</param>
/// <param name="Person">Of this person.</param>
/// <param name="State">In this state.</param>
/// <param name="After">Behind this key; for paging.</param>
/// <param name="Most">At most so many rows.</param>
public sealed record ViewQuestion(
    string View, string? Objective = null, string? Person = null, string? State = null, string? After = null, int Most = int.MaxValue)
{
    /// <summary>Whether the question asks for a row; how many are wanted does not matter.</summary>
    public bool Asks(ViewRow row)
    {
        ArgumentNullException.ThrowIfNull(row);
        return Same(View, row.View) && Matches(Objective, row.Objective) && Matches(Person, row.Person) && Matches(State, row.State)
            && (After is null || string.CompareOrdinal(row.Key, After) > 0);
    }

    private static bool Matches(string? wanted, string? given) => wanted is null || Same(wanted, given);

    private static bool Same(string? wanted, string? given) => string.Equals(wanted, given, StringComparison.Ordinal);
}
