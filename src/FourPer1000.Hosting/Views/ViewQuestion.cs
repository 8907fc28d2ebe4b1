namespace FourPer1000.Hosting;

/// <summary>Which rows of a view somebody wants; what is null does not matter.</summary>
/// <param name="View">The view's name.</param>
/// <param name="Objective">Of this task force.</param>
/// <param name="Person">Of this person.</param>
/// <param name="State">In this state.</param>
/// <param name="After">Behind this key; for paging.</param>
/// <param name="Most">At most so many rows.</param>
public sealed record ViewQuestion(
    string View, string? Objective = null, string? Person = null, string? State = null, string? After = null, int Most = int.MaxValue);
