using FourPer1000.Domain;
using FourPer1000.Rules;

namespace FourPer1000.Registration.Tests;

/// <summary>A host of a few lines: brings the local date, keeps the events, and lets the dossier be their fold.</summary>
internal sealed class Desk(RegistrationTerms? terms = null, PersonId? person = null)
{
    private int forms;

    public RegistrationTerms Terms { get; set; } = terms ?? Make.Terms;

    public Dossier Dossier { get; private set; } = Dossier.Empty(person ?? Make.Person, EditionId.Edition2020);

    public List<DossierEvent> Events { get; } = [];

    public DossierEntry this[string objective] => Dossier.Find(objective)!;

    public Verdict<DossierEvent> Register(string objective, Role role = Role.TeamMember, Standing? standing = Standing.Member, DateTimeOffset? at = null, string? region = null, Actor? actor = null) =>
        Take(Make.Form(objective, role, FormAction.Register, at, region, "o-1", $"r-{++forms}", Dossier.Person), standing, actor);

    public Verdict<DossierEvent> Amend(string objective, Role role, Standing? standing = Standing.Member, DateTimeOffset? at = null, string? region = null, Actor? actor = null) =>
        Take(Make.Form(objective, role, FormAction.Amend, at, region, "o-1", $"r-{++forms}", Dossier.Person), standing, actor);

    public Verdict<DossierEvent> Withdraw(string objective, DateTimeOffset? at = null, Actor? actor = null) =>
        Take(Make.Form(objective, Role.TeamMember, FormAction.Withdraw, at, null, null, $"r-{++forms}", Dossier.Person), Standing.None, actor);

    public Verdict<DossierEvent> Take(RegistrationForm form, Standing? standing, Actor? actor = null) =>
        Keep(RegistrationPolicy.Decide(Dossier, form, Make.Call(standing, Terms, Make.DayOf(form.SubmittedAt, Terms), actor)));

    public Verdict<DossierEvent> Step(string objective, DossierTrigger trigger, Standing? standing = Standing.Member, DateOnly? on = null, Actor? actor = null) =>
        Keep(RegistrationPolicy.Decide(Dossier, objective, trigger, Make.Call(standing, Terms, on, actor ?? Make.Secretariat)));

    /// <summary>Brings a registration for an office as far as the candidacy or the appointment.</summary>
    public Desk With(string objective, DossierState state, Role role = Role.GlobalLeader)
    {
        Register(objective, role, state == DossierState.Submitted ? null : Standing.Member, region: role == Role.RegionalRepresentative ? "africa" : null);
        if (state is DossierState.Candidate or DossierState.Appointed)
        {
            Step(objective, DossierTrigger.HandOver);
        }

        if (state == DossierState.Appointed)
        {
            Step(objective, DossierTrigger.Appoint);
        }

        this[objective].State.Should().Be(state);
        return this;
    }

    private Verdict<DossierEvent> Keep(Verdict<DossierEvent> verdict)
    {
        Events.AddRange(verdict.Events);
        Dossier = verdict.Events.Aggregate(Dossier, (dossier, happened) => dossier.Apply(happened));
        return verdict;
    }
}
