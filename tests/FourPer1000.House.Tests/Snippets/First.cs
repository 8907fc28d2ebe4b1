using FourPer1000.Domain;
using FourPer1000.Registration;
using FourPer1000.Rules;
using FourPer1000.Texts;

namespace FourPer1000.House.Tests;

/// <summary>The first steps of the docs.</summary>
internal static class First
{
    public static RegistrationForm Form { get; } = new(
        new("r-1"), new("p-1"), new(2020, 8, 20, 9, 30, 0, TimeSpan.FromHours(2)), FormAction.Register, "C2", Role.GlobalLeader, null, new OrganisationId("o-1"), Language.French);

    public static CallFacts Facts { get; } =
        new(EditionId.Edition2020, RegistrationTerms.Edition2020, new(2020, 8, 20), Standing.None, new Actor(Form.Person, Authorities.Registrant));

    public static void Steps(TextWriter screen)
    {
        #region docs-first-form
        var form = new RegistrationForm(
            new RegistrationId("r-1"),
            new PersonId("p-1"),
            new DateTimeOffset(2020, 8, 20, 9, 30, 0, TimeSpan.FromHours(2)),
            FormAction.Register,
            "C2",
            Role.GlobalLeader,
            Region: null,
            new OrganisationId("o-1"),
            Language.French);
        #endregion

        #region docs-first-facts
        RegistrationTerms terms = Edition.Edition2020.Registration;
        var window = new CallWindow(terms, TimeZoneInfo.FindSystemTimeZoneById(terms.TimeZone));
        var facts = new CallFacts(
            EditionId.Edition2020,
            terms,
            window.DateOf(form.SubmittedAt),
            Standing.None,
            new Actor(form.Person, Authorities.Registrant));
        #endregion

        #region docs-first-decision
        Dossier dossier = Dossier.Empty(form.Person, EditionId.Edition2020);
        Decision decision = RegistrationPolicy.Decide(dossier, form, facts).Decision;

        Phrasebook french = Phrasebook.In(Language.French);
        foreach (Reason reason in decision.Reasons)
        {
            screen.WriteLine(french.Sentence(reason));
        }
        #endregion
    }
}
