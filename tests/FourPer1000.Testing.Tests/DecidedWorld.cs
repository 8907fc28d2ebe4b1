using FourPer1000.Domain;
using FourPer1000.Registration;
using FourPer1000.Rules;

namespace FourPer1000.Testing.Tests;

/// <summary>A world whose forms are decided by the policy in their order.</summary>
internal sealed class DecidedWorld
{
    private DecidedWorld(World world, List<(RegistrationForm Form, Decision Decision, DossierEvent Event)> rows) => (World, Rows) = (world, rows);

    public static DecidedWorld Full { get; } = Of(World.Create(1, WorldSize.Full));

    public static DecidedWorld Tenth { get; } = Of(World.Create(1, WorldSize.Tenth));

    public World World { get; }

    public IReadOnlyList<(RegistrationForm Form, Decision Decision, DossierEvent Event)> Rows { get; }

    public IEnumerable<DossierEvent.FormAccepted> Accepted => Rows.Select(row => row.Event).OfType<DossierEvent.FormAccepted>();

    public static DecidedWorld Of(World world)
    {
        var book = new StandingBook(world.Organisations, world.Affiliations);
        var window = new CallWindow(RegistrationTerms.Edition2020, TimeZoneInfo.FindSystemTimeZoneById("Europe/Paris"));
        var dossiers = new Dictionary<PersonId, Dossier>();
        var rows = new List<(RegistrationForm, Decision, DossierEvent)>();
        foreach (RegistrationForm form in world.Forms)
        {
            Dossier dossier = dossiers.GetValueOrDefault(form.Person) ?? Dossier.Empty(form.Person, EditionId.Edition2020);
            Verdict<DossierEvent> verdict = RegistrationPolicy.Decide(dossier, form, new CallFactsBuilder().For(form, book, window).Build());
            dossiers[form.Person] = verdict.Events.Aggregate(dossier, (after, happened) => after.Apply(happened));
            rows.Add((form, verdict.Decision, verdict.Events[0]));
        }

        return new(world, rows);
    }
}
