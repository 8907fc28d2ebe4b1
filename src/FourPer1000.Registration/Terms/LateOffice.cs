namespace FourPer1000.Registration;

/// <summary>What becomes of a registration for an office after the deadline (charter C2.6).</summary>
public enum LateOffice
{
    /// <summary>Accepted on the reserve track: no part in the initial selection, first call on vacancies.</summary>
    Reserve,

    /// <summary>Refused.</summary>
    Refuse,
}
