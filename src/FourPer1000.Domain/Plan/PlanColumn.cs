namespace FourPer1000.Domain;

/// <summary>The columns of the plan.</summary>
public enum PlanColumn
{
    /// <summary>The statement of the objective.</summary>
    Objective,

    /// <summary>The baseline of 2020.</summary>
    Baseline2020,

    /// <summary>The target of 2030.</summary>
    Target2030,

    /// <summary>The target of 2050.</summary>
    Target2050,
}
