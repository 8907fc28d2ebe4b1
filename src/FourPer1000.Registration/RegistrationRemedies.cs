using FourPer1000.Rules;

namespace FourPer1000.Registration;

/// <summary>What would turn a refused form.</summary>
public static class RegistrationRemedies
{
    /// <summary>Send the form again once the call is open.</summary>
    public static Remedy WaitForOpening { get; } = new("wait-for-opening");

    /// <summary>Withdraw from one of the other task forces.</summary>
    public static Remedy WithdrawAnother { get; } = new("withdraw-another");

    /// <summary>Amend the registration that is there.</summary>
    public static Remedy AmendInstead { get; } = new("amend-instead");

    /// <summary>Register before amending.</summary>
    public static Remedy RegisterFirst { get; } = new("register-first");

    /// <summary>Name the region.</summary>
    public static Remedy NameTheRegion { get; } = new("name-the-region");

    /// <summary>Resign from the office by its own procedure.</summary>
    public static Remedy ResignFirst { get; } = new("resign-first");

    /// <summary>Use the id under which the merged dossier stands.</summary>
    public static Remedy UseTheOtherId { get; } = new("use-the-other-id");
}
