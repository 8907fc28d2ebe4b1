using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;
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
    private readonly Dictionary<string, Dossier> dossiers = new(StringComparer.Ordinal);

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
        ArgumentNullException.ThrowIfNull(form);
        ref Dossier kept = ref CollectionsMarshal.GetValueRefOrNullRef(dossiers, form.Person.Value);
        Dossier dossier = Unsafe.IsNullRef(ref kept) ? Dossier.Empty(form.Person, references.Edition.Id) : kept;
        Verdict<DossierEvent> verdict = RegistrationPolicy.Decide(dossier, form, FactsFor(form));
        if (verdict.Events[0] is DossierEvent.FormRefused)
        {
            return verdict;
        }

        Dossier next = dossier.Apply(verdict.Events[0]);
        if (Unsafe.IsNullRef(ref kept))
        {
            dossiers.Add(form.Person.Value, next);
        }
        else
        {
            kept = next;
        }

        return verdict;
    }

    /// <summary>The tree of everything that is checked for a form, without keeping anything.</summary>
    public Explanation Explain(RegistrationForm form)
    {
        ArgumentNullException.ThrowIfNull(form);
        Dossier dossier = dossiers.GetValueOrDefault(form.Person.Value) ?? Dossier.Empty(form.Person, references.Edition.Id);
        return RegistrationPolicy.Explain(dossier, form, FactsFor(form));
    }

    private CallFacts FactsFor(RegistrationForm form)
    {
        DateOnly localDate = references.Window.DateOf(form.SubmittedAt);
        bool asksForOffice = form.Action != FormAction.Withdraw && form.Role.IsOffice();
        return new(
            references.Edition.Id,
            references.Window.Terms,
            localDate,
            asksForOffice ? references.Book.StandingOf(form.Person, form.Organisation, localDate) : Standing.None,
            Registrant,
            asksForOffice && references.Book.IsAffiliated(form.Person, localDate));
    }
}
