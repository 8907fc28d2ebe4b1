namespace FourPer1000.Registration;

/// <summary>What becomes of a registration for an office while the organisation is neither member nor partner (charter C2.4).</summary>
public enum OfficeWithoutStanding
{
    /// <summary>Refused, with the remedies.</summary>
    Refuse,

    /// <summary>Accepted on the condition that the organisation joins; clears by itself when standing begins.</summary>
    Conditional,
}
