namespace FourPer1000.Selection;

/// <summary>How a linear program ended.</summary>
internal enum LpStatus
{
    /// <summary>A point within the tolerances.</summary>
    Optimal,

    /// <summary>No point, says the multiplier vector; the exact bound decides.</summary>
    Infeasible,

    /// <summary>Stopped at the limit of steps.</summary>
    Stopped,
}
