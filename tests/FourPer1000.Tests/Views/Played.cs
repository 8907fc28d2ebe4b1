using FourPer1000.Domain;
using FourPer1000.Registration;
using FourPer1000.Rules;
using FourPer1000.Testing;

namespace FourPer1000.Tests;

/// <summary>A dossier that is decided step by step, as a host records it.</summary>
internal sealed class Played
{
    private readonly List<(DossierRecord Record, Act Act)> records = [];

    public Dossier Dossier { get; private set; } = Dossier.Empty(new("p-1"), EditionId.Edition2020);

    public ValueList<JournalEvent> Events => Acts.Dossier(records);

    public Played Form(FormBuilder form, Standing? standing = Standing.Member, RegistrationTerms? terms = null, DateTimeOffset? holdsFrom = null)
    {
        RegistrationForm built = form.By("p-1").Build();
        CallFacts facts = Facts(Acts.Registrant, standing, terms);
        return Take(RegistrationPolicy.Decide(Dossier, built, facts), facts, holdsFrom ?? built.SubmittedAt);
    }

    public Played Move(ObjectiveCode objective, DossierTrigger trigger, Standing? standing = Standing.Member, Actor? by = null, DateTimeOffset? holdsFrom = null, RegistrationTerms? terms = null)
    {
        CallFacts facts = Facts(by ?? Acts.Secretariat, standing, terms);
        return Take(RegistrationPolicy.Decide(Dossier, objective, trigger, facts), facts, holdsFrom ?? Acts.Noon);
    }

    public Played Merge(Dossier other)
    {
        CallFacts facts = Facts(Acts.Secretariat, Standing.Member, null);
        return Take(DossierMerge.Decide(Dossier, other, facts), facts, Acts.Noon);
    }

    public Played Leave(PersonId into)
    {
        CallFacts facts = Facts(Acts.Secretariat, Standing.Member, null);
        return Take(new(Decision.Grant, [DossierMerge.Away(Dossier, into, facts)]), facts, Acts.Noon);
    }

    public Played Erase()
    {
        CallFacts facts = Facts(Acts.Registrant, null, null);
        return Take(new(Decision.Grant, [Dossier.Erase(facts.LocalDate)]), facts, Acts.Noon);
    }

    private Played Take(Verdict<DossierEvent> verdict, CallFacts facts, DateTimeOffset holdsFrom)
    {
        Dossier = Dossier.Apply(verdict.Events[0]);
        records.Add((new(verdict.Events[0], RecordedFacts.Of(facts)), new(new($"c-{records.Count + 1}"), facts.Actor, new PersonId("p-1"), EditionId.Edition2020, holdsFrom)));
        return this;
    }

    private static CallFacts Facts(Actor actor, Standing? standing, RegistrationTerms? terms) =>
        new(EditionId.Edition2020, terms ?? RegistrationTerms.Edition2020, new(2020, 9, 1), standing, actor);
}
