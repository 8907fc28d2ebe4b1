namespace FourPer1000.Targets;

/// <summary>How far a step was when somebody looked.</summary>
public enum MilestoneState
{
    /// <summary>It is intended.</summary>
    Planned,

    /// <summary>It is under way.</summary>
    Started,

    /// <summary>It is done.</summary>
    Done,
}
