using FourPer1000.Domain;
using FourPer1000.Rules;

namespace FourPer1000.Registration;

/// <summary>What happened to a dossier. The dossier is the fold of its events; refusals are events too and change nothing (charter C10.2).</summary>
public abstract record DossierEvent
{
    private DossierEvent()
    {
    }

    /// <summary>A form was accepted.</summary>
    /// <param name="Form">The form.</param>
    /// <param name="Track">The track it came onto.</param>
    /// <param name="LocalDate">The date in the call's zone that was used.</param>
    /// <param name="Edition">The edition under which it was decided.</param>
    /// <param name="Conditions">What is still to happen.</param>
    /// <param name="EndsCandidacy">Whether an amendment ended a candidacy (charter C2.7).</param>
    public sealed record FormAccepted(
        RegistrationForm Form, Track Track, DateOnly LocalDate, EditionId Edition, ValueList<Condition> Conditions, bool EndsCandidacy) : DossierEvent;

    /// <summary>A form waits for facts; it counts in the limit.</summary>
    /// <param name="Form">The form.</param>
    /// <param name="Track">The track it will come onto.</param>
    /// <param name="LocalDate">The date in the call's zone that was used.</param>
    /// <param name="Edition">The edition under which it was received.</param>
    /// <param name="Missing">What is not known yet.</param>
    public sealed record FormReceived(
        RegistrationForm Form, Track Track, DateOnly LocalDate, EditionId Edition, ValueList<MissingFact> Missing) : DossierEvent;

    /// <summary>A form was not accepted; nothing changes.</summary>
    /// <param name="Form">The form.</param>
    /// <param name="LocalDate">The date in the call's zone that was used.</param>
    /// <param name="Edition">The edition under which it was decided.</param>
    /// <param name="Decision">Refused, or undetermined for an amendment whose facts are missing.</param>
    public sealed record FormRefused(RegistrationForm Form, DateOnly LocalDate, EditionId Edition, Decision Decision) : DossierEvent;

    /// <summary>A registration was withdrawn.</summary>
    /// <param name="Form">The form.</param>
    /// <param name="LocalDate">The date in the call's zone that was used.</param>
    /// <param name="Edition">The edition under which it was decided.</param>
    /// <param name="EndsCandidacy">Whether it ended a candidacy.</param>
    public sealed record FormWithdrawn(RegistrationForm Form, DateOnly LocalDate, EditionId Edition, bool EndsCandidacy) : DossierEvent;

    /// <summary>A registration moved on without a form: a waiting form was settled or refused, a condition cleared, a candidacy handed over or ended, an office taken or ended.</summary>
    /// <param name="Objective">The task force.</param>
    /// <param name="Trigger">What moved it.</param>
    /// <param name="To">Where it stands now.</param>
    /// <param name="Decision">Why: granted, or the refusal that a waiting form came to.</param>
    /// <param name="On">The date of the facts.</param>
    /// <param name="Edition">The edition under which it was decided.</param>
    public sealed record Moved(
        ObjectiveCode Objective, DossierTrigger Trigger, DossierState To, Decision Decision, DateOnly On, EditionId Edition) : DossierEvent;

    /// <summary>A command without a form was not carried out; nothing changes.</summary>
    /// <param name="Objective">The task force.</param>
    /// <param name="Trigger">What was asked.</param>
    /// <param name="On">The date of the facts.</param>
    /// <param name="Edition">The edition under which it was decided.</param>
    /// <param name="Decision">Why not.</param>
    public sealed record MoveRefused(
        ObjectiveCode Objective, DossierTrigger Trigger, DateOnly On, EditionId Edition, Decision Decision) : DossierEvent;

    /// <summary>Another dossier was found to be the same person's and taken over (charter C2.2).</summary>
    /// <param name="Other">The person under whose id the other dossier stood.</param>
    /// <param name="Taken">The entries that came over.</param>
    /// <param name="SetAside">Of two entries for the same task force, those that had not come further; kept in the record, not in the dossier.</param>
    /// <param name="Clashes">What the Secretariat has to look at.</param>
    /// <param name="On">The date of the decision.</param>
    /// <param name="Edition">The edition under which it was decided.</param>
    public sealed record Merged(
        PersonId Other, ValueList<DossierEntry> Taken, ValueList<DossierEntry> SetAside, ValueList<Reason> Clashes, DateOnly On, EditionId Edition) : DossierEvent;

    /// <summary>This dossier was taken over by another one of the same person (charter C2.2): recorded together with <see cref="Merged"/> there.</summary>
    /// <param name="Into">The person under whose id the registrations stand from here on.</param>
    /// <param name="Left">The task forces whose entries left this dossier, in code order.</param>
    /// <param name="On">The date of the decision.</param>
    /// <param name="Edition">The edition under which it was decided.</param>
    public sealed record MergedAway(PersonId Into, ValueList<ObjectiveCode> Left, DateOnly On, EditionId Edition) : DossierEvent;

    /// <summary>The person is erased: every registration that was still active ended (charter C6.4, C10.3).</summary>
    /// <param name="Left">The task forces whose registrations ended, in code order.</param>
    /// <param name="On">The date of the request.</param>
    /// <param name="Edition">The edition under which it was decided.</param>
    public sealed record PersonErased(ValueList<ObjectiveCode> Left, DateOnly On, EditionId Edition) : DossierEvent;

    /// <summary>A merge was not carried out; nothing changes.</summary>
    /// <param name="Other">The other person.</param>
    /// <param name="On">The date of the decision.</param>
    /// <param name="Edition">The edition under which it was decided.</param>
    /// <param name="Decision">Why not.</param>
    public sealed record MergeRefused(PersonId Other, DateOnly On, EditionId Edition, Decision Decision) : DossierEvent;
}
