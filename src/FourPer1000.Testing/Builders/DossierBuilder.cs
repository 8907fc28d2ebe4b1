using System.Globalization;
using FourPer1000.Domain;
using FourPer1000.Registration;
using FourPer1000.Rules;

namespace FourPer1000.Testing;

/// <summary>Builds a dossier by what happens to it: every step is decided by the policy, so no dossier comes out that could not be.</summary>
/// <remarks>Immutable: every step returns a new builder. A step that the policy does not grant is an <see cref="AssertionFailedException"/> with all reasons.</remarks>
public sealed record DossierBuilder
{
    private readonly Dossier dossier;
    private readonly CallFactsBuilder facts = new();
    private readonly int forms;

    /// <summary>A builder whose dossier is empty.</summary>
    /// <param name="person">The person.</param>
    public DossierBuilder(string person = "p-1") => dossier = Dossier.Empty(new(person), EditionId.Edition2020);

    private DossierBuilder(Dossier dossier, CallFactsBuilder facts, int forms) => (this.dossier, this.facts, this.forms) = (dossier, facts, forms);

    /// <summary>Under these facts from here on; who acts is the person for forms and the Secretariat for everything else.</summary>
    public DossierBuilder Under(CallFactsBuilder facts) => new(dossier, facts, forms);

    /// <summary>Registered as team member for each of these task forces.</summary>
    public DossierBuilder TeamMemberOf(params ReadOnlySpan<ObjectiveCode> objectives)
    {
        DossierBuilder builder = this;
        foreach (ObjectiveCode objective in objectives)
        {
            builder = builder.With(new FormBuilder().For(objective));
        }

        return builder;
    }

    /// <summary>Registered as global leader.</summary>
    public DossierBuilder LeaderOf(ObjectiveCode objective) => With(new FormBuilder().For(objective).AsGlobalLeader());

    /// <summary>Registered as representative of a region.</summary>
    public DossierBuilder RepresentativeOf(ObjectiveCode objective, string region) => With(new FormBuilder().For(objective).AsRepresentativeOf(region));

    /// <summary>No longer registered.</summary>
    public DossierBuilder WithdrawnFrom(ObjectiveCode objective) => With(new FormBuilder().For(objective).ToWithdraw());

    /// <summary>Handed over as a candidacy.</summary>
    public DossierBuilder CandidateIn(ObjectiveCode objective) => Moved(objective, DossierTrigger.HandOver);

    /// <summary>Handed over and appointed.</summary>
    public DossierBuilder AppointedIn(ObjectiveCode objective) => CandidateIn(objective).Moved(objective, DossierTrigger.Appoint);

    /// <summary>After a form, whose person is the dossier's and whose id is given by the builder.</summary>
    public DossierBuilder With(FormBuilder form)
    {
        ArgumentNullException.ThrowIfNull(form);
        string id = string.Create(CultureInfo.InvariantCulture, $"{dossier.Person}-{forms + 1}");
        RegistrationForm built = form.By(dossier.Person.Value).WithId(id).Build();
        CallFacts seen = facts.By(dossier.Person.Value, Authorities.Registrant).Build();
        return After(RegistrationPolicy.Decide(dossier, built, seen), $"{built.Action} {built.Objective}", forms + 1);
    }

    /// <summary>After a step of the lifecycle that needs no form, by the Secretariat.</summary>
    public DossierBuilder Moved(ObjectiveCode objective, DossierTrigger trigger) =>
        After(RegistrationPolicy.Decide(dossier, objective, trigger, facts.BySecretariat().Build()), $"{trigger} {objective}", forms);

    /// <summary>The dossier.</summary>
    public Dossier Build() => dossier;

    // A form that waits for a fact is a step as well; everything else has to be granted.
    private DossierBuilder After(Verdict<DossierEvent> verdict, string step, int count) =>
        verdict.Decision.IsGranted || verdict.Events is [DossierEvent.FormReceived]
            ? new(verdict.Events.Aggregate(dossier, (after, happened) => after.Apply(happened)), facts, count)
            : throw new AssertionFailedException(
                $"The dossier cannot be built: {step} is {DecisionReport.Answer(verdict.Decision)}.\n{DecisionReport.Of(verdict.Decision)}".TrimEnd('\n'));
}
