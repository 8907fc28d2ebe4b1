using FourPer1000.Domain;
using FourPer1000.Registration;
using FourPer1000.Rules;

namespace FourPer1000.Exchange;

/// <summary>Decides forms in the order in which they come, keeping a dossier for each person.</summary>
/// <remarks>Memory grows with people. Not thread-safe.</remarks>
public sealed class RegistrationRun
{
    private static readonly Actor Registrant = new(null, Authorities.Registrant);
    private readonly CallReferences references;
    private readonly Dictionary<PersonId, Dossier> dossiers = [];

    /// <summary>A run without dossiers yet.</summary>
    public RegistrationRun(CallReferences references)
    {
        ArgumentNullException.ThrowIfNull(references);
        this.references = references;
    }

    /// <summary>The dossiers of the people whose forms changed something.</summary>
    public IReadOnlyCollection<Dossier> Dossiers => dossiers.Values;

    /// <summary>Decides a form and keeps what happened.</summary>
    /// <returns>The verdict; its one event says which track an accepted form is on.</returns>
    public Verdict<DossierEvent> Decide(RegistrationForm form)
    {
        (Dossier dossier, CallFacts facts) = FactsFor(form);
        Verdict<DossierEvent> verdict = RegistrationPolicy.Decide(dossier, form, facts);
        Dossier next = verdict.Events[0] is DossierEvent.FormRefused ? dossier : dossier.Apply(verdict.Events[0]);
        if (!ReferenceEquals(next, dossier))
        {
            // The key of a person who is known already stays, so that ids are held once.
            dossiers[next.Person] = next;
        }

        return verdict;
    }

    /// <summary>The tree of everything that is checked for a form, without keeping anything.</summary>
    public Explanation Explain(RegistrationForm form)
    {
        (Dossier dossier, CallFacts facts) = FactsFor(form);
        return RegistrationPolicy.Explain(dossier, form, facts);
    }

    private (Dossier Dossier, CallFacts Facts) FactsFor(RegistrationForm form)
    {
        ArgumentNullException.ThrowIfNull(form);
        if (!dossiers.TryGetValue(form.Person, out Dossier? dossier))
        {
            dossier = Dossier.Empty(form.Person, references.Edition.Id);
        }

        DateOnly localDate = references.Window.DateOf(form.SubmittedAt);
        Standing? standing = form.Action == FormAction.Withdraw || !form.Role.IsOffice()
            ? Standing.None
            : references.Book.StandingOf(form.Person, form.Organisation, localDate);
        return (dossier, new(references.Edition.Id, references.Window.Terms, localDate, standing, Registrant));
    }
}
