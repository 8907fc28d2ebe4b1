namespace FourPer1000.Targets;

/// <summary>What a measure does for its objective at a horizon (charter C9.4).</summary>
public enum MeasureRole
{
    /// <summary>The plan sets no target there: the measure is recorded and never judged.</summary>
    None,

    /// <summary>It is shown and does not decide.</summary>
    Supporting,

    /// <summary>The objective is achieved only if it is.</summary>
    Required,
}
