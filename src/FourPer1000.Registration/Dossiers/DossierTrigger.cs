namespace FourPer1000.Registration;

/// <summary>What moves a registration.</summary>
public enum DossierTrigger
{
    /// <summary>A form asks to join.</summary>
    Submit,

    /// <summary>A form asks for another role or region.</summary>
    Amend,

    /// <summary>A form asks to leave.</summary>
    Withdraw,

    /// <summary>The fact that a form waited for is known now.</summary>
    Settle,

    /// <summary>The fact that a form waited for speaks against it.</summary>
    Refuse,

    /// <summary>Standing has begun: the condition is met.</summary>
    ClearCondition,

    /// <summary>The registration for an office becomes a candidacy.</summary>
    HandOver,

    /// <summary>The candidacy ends without an appointment.</summary>
    EndCandidacy,

    /// <summary>The candidate is appointed.</summary>
    Appoint,

    /// <summary>The office ends; the person stays on.</summary>
    EndOffice,
}
