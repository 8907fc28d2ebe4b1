using FourPer1000.Domain;
using FourPer1000.Registration;
using FourPer1000.Rules;

namespace FourPer1000.Exchange;

/// <summary>What later forms are judged by of an entry in a dossier: everything but its names and dates.</summary>
internal sealed record EntryKind(bool IsActive, Role Role, Track Track, ValueList<Condition> Conditions)
{
    // Of what is not active the rules see only that it was withdrawn.
    private static readonly EntryKind Withdrawn = new(false, Role.TeamMember, Track.Initial, []);

    /// <summary>The kind of an entry.</summary>
    /// <exception cref="InvalidOperationException">A form led to a state that forms do not lead to.</exception>
    public static EntryKind Of(DossierEntry entry) => entry.State switch
    {
        DossierState.Accepted => new(true, entry.Role, entry.Track, entry.Conditions),
        DossierState.Withdrawn => Withdrawn,
        _ => throw new InvalidOperationException($"A form led to {entry.State}."),
    };

    /// <summary>A dossier with an entry of this kind besides what it has.</summary>
    public Dossier AddTo(Dossier dossier, RegistrationForm form)
    {
        Dossier accepted = dossier.Apply(new DossierEvent.FormAccepted(form with { Role = Role }, Track, default, dossier.Edition, Conditions, false));
        return IsActive ? accepted : accepted.Apply(new DossierEvent.FormWithdrawn(form, default, dossier.Edition, false));
    }
}
