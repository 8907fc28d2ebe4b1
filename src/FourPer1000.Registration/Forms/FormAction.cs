namespace FourPer1000.Registration;

/// <summary>What a form asks for.</summary>
public enum FormAction
{
    /// <summary>Join a task force.</summary>
    Register,

    /// <summary>Change role or region of an active registration (charter C2.3).</summary>
    Amend,

    /// <summary>Leave (charter C2.7).</summary>
    Withdraw,
}
