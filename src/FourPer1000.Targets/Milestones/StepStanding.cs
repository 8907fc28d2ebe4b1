namespace FourPer1000.Targets;

/// <summary>What a step is at a date.</summary>
public enum StepStanding
{
    /// <summary>Its latest observation says so.</summary>
    Done,

    /// <summary>Its due date has passed and it is not done.</summary>
    Overdue,

    /// <summary>Its due date lies ahead, or it has none.</summary>
    NotDueYet,
}
