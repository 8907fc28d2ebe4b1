using FourPer1000.Domain;
using FourPer1000.Rules;
using FourPer1000.StateMachines;
using static FourPer1000.Registration.DossierState;
using static FourPer1000.Registration.DossierTrigger;

namespace FourPer1000.Registration;

/// <summary>The life of one registration as a table.</summary>
public static class DossierLifecycle
{
    private static readonly AuthoritySet Applicant = [Authorities.Registrant, Authorities.ExecutiveSecretariat];
    private static readonly AuthoritySet Secretariat = Authorities.ExecutiveSecretariat;
    private static readonly Specification<RegistrationFacts> Waits = RegistrationPolicy.Registrable.Awaited();

    /// <summary>The table. Every state can be left again: who withdrew or was refused may come back with a new form.</summary>
    public static TransitionTable<DossierState, DossierTrigger, RegistrationFacts> Table { get; } = new(
        "registration",
        Draft,
        final: [],
        new(Draft, Submit, Accepted, By: Applicant, If: RegistrationPolicy.Registrable, Clause: "C2.1"),
        new(Draft, Submit, Submitted, By: Applicant, If: Waits, Clause: "C2.2"),
        new(Submitted, Settle, Accepted, By: Secretariat, If: RegistrationPolicy.Eligible, Clause: "C2.4"),
        new(Submitted, Refuse, Refused, By: Secretariat, Clause: "C2.2"),
        new(Submitted, Amend, Accepted, By: Applicant, If: RegistrationPolicy.Amendable, Clause: "C2.3"),
        new(Submitted, Withdraw, Withdrawn, By: Applicant, Clause: "C2.2"),
        new(Accepted, Amend, Accepted, By: Applicant, If: RegistrationPolicy.Amendable, Clause: "C2.3"),
        new(Accepted, Withdraw, Withdrawn, By: Applicant, Clause: "C2.2"),
        new(Accepted, ClearCondition, Accepted, By: Secretariat, If: RegistrationPolicy.Clearable, Clause: "C2.4"),
        new(Accepted, HandOver, Candidate, By: Secretariat, If: RegistrationPolicy.Nominable, Clause: "C2.7"),
        new(Candidate, Amend, Accepted, By: Applicant, If: RegistrationPolicy.Amendable, Clause: "C2.7"),
        new(Candidate, Withdraw, Withdrawn, By: Applicant, Clause: "C2.7"),
        new(Candidate, EndCandidacy, Accepted, By: Secretariat, Clause: "C2.7"),
        new(Candidate, Appoint, Appointed, By: Secretariat, If: OfficeBelongsToMemberOrPartner.Always, Clause: "C2.4"),
        new(Appointed, EndOffice, Accepted, By: Secretariat, Clause: "C2.7"),
        new(Withdrawn, Submit, Accepted, By: Applicant, If: RegistrationPolicy.Registrable, Clause: "C2.2"),
        new(Withdrawn, Submit, Submitted, By: Applicant, If: Waits, Clause: "C2.2"),
        new(Refused, Submit, Accepted, By: Applicant, If: RegistrationPolicy.Registrable, Clause: "C2.2"),
        new(Refused, Submit, Submitted, By: Applicant, If: Waits, Clause: "C2.2"));
}
