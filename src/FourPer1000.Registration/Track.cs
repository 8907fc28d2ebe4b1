namespace FourPer1000.Registration;

/// <summary>On which track an accepted form stands (charter C2.5, C2.6).</summary>
public enum Track
{
    /// <summary>Within the window: takes part in the initial selection.</summary>
    Initial,

    /// <summary>A team member who joined after the deadline.</summary>
    Rolling,

    /// <summary>A registration for an office after the deadline: first call on vacancies.</summary>
    Reserve,
}
