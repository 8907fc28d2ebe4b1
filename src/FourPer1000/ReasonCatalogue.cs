using FourPer1000.Registration;
using FourPer1000.Rules;
using FourPer1000.Selection;
using FourPer1000.Selection.Verification;
using FourPer1000.StateMachines;
using FourPer1000.Targets;

namespace FourPer1000;

/// <summary>Every reason that the suite can give.</summary>
public static class ReasonCatalogue
{
    /// <summary>The reasons, ordered by code.</summary>
    public static ValueList<ReasonKind> All { get; } = ValueList.From(
        RuleReasons.All
            .Concat(StateMachineReasons.All)
            .Concat(RegistrationReasons.All)
            .Concat(SelectionReasons.All)
            .Concat(VerificationReasons.All)
            .Concat(TargetReasons.All)
            .Concat(PlanReasons.All)
            .Concat(JournalReasons.All)
            .Concat(HostingReasons.All)
            .OrderBy(reason => reason.Code, StringComparer.Ordinal));
}
