namespace FourPer1000.Targets;

/// <summary>In what time is counted. Both are whole numbers, so that shares of time are exact fractions.</summary>
public enum TimeScale
{
    /// <summary>Whole years.</summary>
    Years,

    /// <summary>Whole days.</summary>
    Days,
}
