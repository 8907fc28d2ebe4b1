namespace FourPer1000.Targets;

/// <summary>Which way a measure is wanted to go. It is declared, never inferred from the sign of target minus baseline.</summary>
public enum Direction
{
    /// <summary>More is wanted.</summary>
    Increase,

    /// <summary>Less is wanted.</summary>
    Decrease,
}
