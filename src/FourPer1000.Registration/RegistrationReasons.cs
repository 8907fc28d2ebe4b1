using FourPer1000.Rules;

namespace FourPer1000.Registration;

/// <summary>The reason codes of registration; never reused, never renamed.</summary>
public static class RegistrationReasons
{
    /// <summary>Submitted before the opening instant. Arguments: <c>opensAt</c>.</summary>
    public const string NotOpenYet = "registration.not-open-yet";

    /// <summary>An office after the deadline, where the term says so. Arguments: <c>deadline</c>.</summary>
    public const string OfficeClosed = "registration.office-closed";

    /// <summary>As many other task forces as the limit allows. Arguments: <c>limit</c>, <c>active</c>.</summary>
    public const string TooManyTaskForces = "registration.too-many-task-forces";

    /// <summary>There is an active registration for this task force. Arguments: <c>role</c>.</summary>
    public const string AlreadyRegistered = "registration.already-registered";

    /// <summary>There is no active registration for this task force.</summary>
    public const string NotRegistered = "registration.not-registered";

    /// <summary>An office without standing. Arguments: <c>role</c>, <c>standing</c>.</summary>
    public const string OfficeNeedsMemberOrPartner = "registration.office-needs-member-or-partner";

    /// <summary>A representative without a region.</summary>
    public const string RegionRequired = "registration.region-required";

    /// <summary>The person holds the office; leaving it is a resignation with its own procedure. Arguments: <c>role</c>.</summary>
    public const string OfficeHeld = "registration.office-held";

    /// <summary>Only a registration for an office can become a candidacy. Arguments: <c>role</c>.</summary>
    public const string NotAnOffice = "registration.not-an-office";

    /// <summary>Conditions that are still open stand in the way. Arguments: <c>conditions</c>.</summary>
    public const string ConditionOpen = "registration.condition-open";

    /// <summary>There is no condition to clear.</summary>
    public const string NoCondition = "registration.no-condition";

    /// <summary>The step is not there in the present state. Arguments: <c>trigger</c>, <c>state</c>.</summary>
    public const string NotInThisState = "registration.not-in-this-state";

    /// <summary>Two dossiers that are merged have an active registration for the same task force. Arguments: <c>objective</c>.</summary>
    public const string MergedTwiceInTaskForce = "registration.merged-twice-in-task-force";

    /// <summary>Two dossiers that are merged have more active registrations than the limit. Arguments: <c>limit</c>, <c>active</c>.</summary>
    public const string MergedTooMany = "registration.merged-too-many";

    /// <summary>A dossier cannot be merged with itself or into another call.</summary>
    public const string MergeImpossible = "registration.merge-impossible";

    /// <summary>The dossier was merged into another one of the same person and takes nothing any more. Arguments: <c>into</c>.</summary>
    public const string MergedAway = "registration.merged-away";

    /// <summary>Every reason of registration.</summary>
    public static ValueList<ReasonKind> All { get; } =
    [
        new(NotOpenYet, "C2.5", ["opensAt"], [RegistrationRemedies.WaitForOpening.Code]),
        new(OfficeClosed, "C2.6", ["deadline"], ["join-as-team-member"]),
        new(TooManyTaskForces, "C2.2", ["limit", "active"], [RegistrationRemedies.WithdrawAnother.Code]),
        new(AlreadyRegistered, "C2.3", ["role"], [RegistrationRemedies.AmendInstead.Code, RegistrationRemedies.ResignFirst.Code]),
        new(NotRegistered, "C2.3", [], [RegistrationRemedies.RegisterFirst.Code]),
        new(OfficeNeedsMemberOrPartner, "C2.4", ["role", "standing"], ["join-as-team-member", "organisation-joins"]),
        new(RegionRequired, "C2.1", [], ["join-as-team-member", RegistrationRemedies.NameTheRegion.Code]),
        new(OfficeHeld, "C2.7", ["role"], [RegistrationRemedies.ResignFirst.Code]),
        new(NotAnOffice, "C2.7", ["role"], []),
        new(ConditionOpen, "C2.4", ["conditions"], ["organisation-joins"]),
        new(NoCondition, "C2.4", [], []),
        new(NotInThisState, "C2.7", ["trigger", "state"], []),
        new(MergedTwiceInTaskForce, "C2.2", ["objective"], []),
        new(MergedTooMany, "C2.2", ["limit", "active"], [RegistrationRemedies.WithdrawAnother.Code]),
        new(MergeImpossible, "C2.2", [], []),
        new(MergedAway, "C2.2", ["into"], [RegistrationRemedies.UseTheOtherId.Code]),
    ];
}
