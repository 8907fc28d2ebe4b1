using System.Diagnostics;
using FourPer1000.Domain;
using FourPer1000.Rules;
using FourPer1000.StateMachines;

namespace FourPer1000.Registration;

/// <summary>Decides forms and everything else that happens to a dossier. Pure: the same dossier, form and facts give the same verdict, today and in ten years.</summary>
public static class RegistrationPolicy
{
    /// <summary>What every form for a role has to meet.</summary>
    public static Specification<RegistrationFacts> Eligible { get; } =
        CallIsOpen.Rule & OfficeIsOpen.Rule & WithinTaskForceLimit.Rule & OfficeBelongsToMemberOrPartner.Rule & RepresentativeNamesRegion.Rule;

    /// <summary>What a new registration has to meet.</summary>
    public static Specification<RegistrationFacts> Registrable { get; } = Eligible & NotYetRegistered.Rule;

    /// <summary>What an amendment has to meet: it is decided like a new form (charter C2.3).</summary>
    public static Specification<RegistrationFacts> Amendable { get; } = Eligible & HasActiveRegistration.Rule & OfficeIsResignedFirst.Rule;

    /// <summary>What a withdrawal has to meet: it is allowed at any time.</summary>
    public static Specification<RegistrationFacts> Withdrawable { get; } = HasActiveRegistration.ToLeave & OfficeIsResignedFirst.Rule;

    /// <summary>What a registration has to meet to become a candidacy (charter C2.7, C3.4).</summary>
    public static Specification<RegistrationFacts> Nominable { get; } =
        RegistrationIsForAnOffice.Rule & ConditionsAreMet.Rule & OfficeBelongsToMemberOrPartner.Always;

    /// <summary>What a registration has to meet for its condition to be cleared: there is one, and standing has begun (charter C2.4).</summary>
    public static Specification<RegistrationFacts> Clearable { get; } = ConditionIsOpen.Rule & OfficeBelongsToMemberOrPartner.Always;

    /// <summary>What a form with this action has to meet.</summary>
    public static Specification<RegistrationFacts> For(FormAction action) => action switch
    {
        FormAction.Register => Registrable,
        FormAction.Amend => Amendable,
        FormAction.Withdraw => Withdrawable,
        _ => throw new ArgumentOutOfRangeException(nameof(action), action, "Not an action."),
    };

    /// <summary>Decides a form.</summary>
    /// <param name="dossier">The person's dossier in this call.</param>
    /// <param name="form">The form.</param>
    /// <param name="facts">What the host brings; its date and standing are those of the form's submission.</param>
    /// <returns>The decision with all reasons, and the one event that records it.</returns>
    /// <exception cref="ArgumentException">The form is another person's.</exception>
    public static Verdict<DossierEvent> Decide(Dossier dossier, RegistrationForm form, CallFacts facts)
    {
        RegistrationFacts seen = RegistrationFacts.Of(dossier, form, facts);
        if (form.Person != dossier.Person)
        {
            throw new ArgumentException("The form is another person's.", nameof(form));
        }

        RequireEdition(dossier, facts);

        DossierState state = dossier.Find(form.Objective)?.State ?? DossierState.Draft;
        DossierTrigger trigger = TriggerOf(form.Action);
        Decision decision = For(form.Action, dossier).Evaluate(seen);
        if (decision.IsRefused && DossierLifecycle.Table.MayPull(state, trigger, facts.Actor.By) != false)
        {
            return Refuse(decision);
        }

        // The guards of the rows are the same rules: what moves here was granted above, or waits for a fact.
        Outcome<DossierState> outcome = DossierLifecycle.Table.Next(state, trigger, facts.Actor.By, seen);
        return outcome.HasMoved
            ? new(decision, [Record(form, facts, seen, state, outcome.State, decision)])
            : Refuse(outcome.Decision ?? decision);

        Verdict<DossierEvent> Refuse(Decision no) => new(no, [new DossierEvent.FormRefused(form, facts.LocalDate, facts.Edition, no)]);
    }

    /// <summary>The whole tree of what is checked for a form, passes included.</summary>
    public static Explanation Explain(Dossier dossier, RegistrationForm form, CallFacts facts)
    {
        ArgumentNullException.ThrowIfNull(dossier);
        ArgumentNullException.ThrowIfNull(form);
        return For(form.Action, dossier).Explain(RegistrationFacts.Of(dossier, form, facts));
    }

    /// <summary>Decides what happens to a registration without a form: settling what waited, clearing a condition, hand-over, appointment, end of an office.</summary>
    /// <param name="dossier">The dossier.</param>
    /// <param name="objective">The task force.</param>
    /// <param name="trigger">What is asked; a form's triggers are refused here.</param>
    /// <param name="facts">What the host brings, at the date of the step.</param>
    /// <returns>The decision and its event. A waiting form whose facts speak against it becomes refused.</returns>
    public static Verdict<DossierEvent> Decide(Dossier dossier, ObjectiveCode objective, DossierTrigger trigger, CallFacts facts)
    {
        ArgumentNullException.ThrowIfNull(dossier);
        ArgumentNullException.ThrowIfNull(facts);
        RequireEdition(dossier, facts);
        if (trigger is DossierTrigger.Submit or DossierTrigger.Amend or DossierTrigger.Withdraw)
        {
            throw new ArgumentException("This trigger needs a form.", nameof(trigger));
        }

        if (dossier.MergedInto is { } into)
        {
            return Refuse(Decision.Refuse(DossierMerge.MergedAwayReason(into)));
        }

        if (dossier.Find(objective) is not { } entry)
        {
            return Refuse(Decision.Refuse(new Reason(RegistrationReasons.NotRegistered, "C2.3", [], [RegistrationRemedies.RegisterFirst])));
        }

        Outcome<DossierState> outcome = DossierLifecycle.Table.Next(entry.State, trigger, facts.Actor.By, RegistrationFacts.Of(dossier, entry, facts));
        return outcome switch
        {
            { HasMoved: true } => Move(trigger, outcome.State, outcome.Decision!),
            { Kind: OutcomeKind.NotOffered } => Refuse(Decision.Refuse(new Reason(
                RegistrationReasons.NotInThisState, "C2.7", [new("trigger", Codes.Of(trigger)), new("state", Codes.Of(entry.State))], []))),
            { Decision: { IsRefused: true } no } when trigger == DossierTrigger.Settle && !IsNotYours(no) =>
                Move(DossierTrigger.Refuse, DossierState.Refused, no),
            _ => Refuse(outcome.Decision!),
        };

        Verdict<DossierEvent> Move(DossierTrigger moved, DossierState to, Decision decision) =>
            new(decision, [new DossierEvent.Moved(objective, moved, to, decision, facts.LocalDate, facts.Edition)]);

        Verdict<DossierEvent> Refuse(Decision decision) =>
            new(decision, [new DossierEvent.MoveRefused(objective, trigger, facts.LocalDate, facts.Edition, decision)]);
    }

    // Few dossiers were ever merged: all others are spared the rule.
    private static Specification<RegistrationFacts> For(FormAction action, Dossier dossier) =>
        dossier.MergedInto is null ? For(action) : DossierIsNotMergedAway.Rule & For(action);

    private static void RequireEdition(Dossier dossier, CallFacts facts)
    {
        if (facts.Edition != dossier.Edition)
        {
            throw new ArgumentException($"The dossier is of the edition {dossier.Edition}, the facts are of {facts.Edition}.", nameof(facts));
        }
    }

    private static bool IsNotYours(Decision decision) =>
        decision.Reasons.Any(reason => string.Equals(reason.Code, StateMachineReasons.NotYoursCode, StringComparison.Ordinal));

    private static DossierEvent Record(
        RegistrationForm form, CallFacts facts, RegistrationFacts seen, DossierState from, DossierState to, Decision decision)
    {
        bool endsCandidacy = from == DossierState.Candidate;
        return to switch
        {
            DossierState.Accepted => new DossierEvent.FormAccepted(
                form, Tracks.Of(form.Role, seen.IsLate), facts.LocalDate, facts.Edition, decision.Conditions, endsCandidacy),
            DossierState.Submitted => new DossierEvent.FormReceived(
                form, Tracks.Of(form.Role, seen.IsLate), facts.LocalDate, facts.Edition, decision.Missing),
            DossierState.Withdrawn => new DossierEvent.FormWithdrawn(form, facts.LocalDate, facts.Edition, endsCandidacy),
            _ => throw new UnreachableException($"A form led to {to}."),
        };
    }

    private static DossierTrigger TriggerOf(FormAction action) => action switch
    {
        FormAction.Register => DossierTrigger.Submit,
        FormAction.Amend => DossierTrigger.Amend,
        FormAction.Withdraw => DossierTrigger.Withdraw,
        _ => throw new ArgumentOutOfRangeException(nameof(action), action, "Not an action."),
    };
}
