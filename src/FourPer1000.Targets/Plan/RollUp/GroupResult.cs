namespace FourPer1000.Targets;

/// <summary>A distribution over statuses with its coverage: of the objectives of a goal or of the plan, of the measures of a region.</summary>
/// <param name="Name">The code of the goal or region, or the edition's name for the plan.</param>
/// <param name="Horizon">The horizon.</param>
/// <param name="Counts">The statuses.</param>
/// <param name="Members">How many there are to assess.</param>
public sealed record GroupResult(string Name, Horizon Horizon, StatusCounts Counts, int Members)
{
    /// <summary>How many of them are assessed.</summary>
    public int Assessed => Counts.Assessed;
}
