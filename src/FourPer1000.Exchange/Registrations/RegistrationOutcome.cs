namespace FourPer1000.Exchange;

/// <summary>What became of a row.</summary>
public enum RegistrationOutcome
{
    /// <summary>Accepted.</summary>
    Accepted,

    /// <summary>Refused.</summary>
    Refused,

    /// <summary>A withdrawal was carried out.</summary>
    Withdrawn,

    /// <summary>The row could not be read.</summary>
    Unreadable,
}
