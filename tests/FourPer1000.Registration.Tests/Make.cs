using FourPer1000.Domain;
using FourPer1000.Rules;

namespace FourPer1000.Registration.Tests;

/// <summary>Records for tests, with everything in order unless a test says otherwise.</summary>
internal static class Make
{
    public static readonly PersonId Person = new("p-1");
    public static readonly Actor Registrant = new(Person, Authorities.Registrant);
    public static readonly Actor Secretariat = new(new PersonId("s-1"), Authorities.ExecutiveSecretariat);
    public static readonly Actor Passerby = new(new PersonId("x-1"), Authorities.Public);
    public static readonly RegistrationTerms Terms = RegistrationTerms.Edition2020;
    public static readonly DateTimeOffset Summer = new(2020, 7, 1, 12, 0, 0, TimeSpan.FromHours(2));
    public static readonly DateTimeOffset Late = new(2020, 10, 5, 12, 0, 0, TimeSpan.FromHours(2));
    public static readonly RegistrationTerms Conditional = Terms with { OfficeWithoutStanding = OfficeWithoutStanding.Conditional };

    public static DateOnly DayOf(DateTimeOffset instant, RegistrationTerms terms) =>
        new CallWindow(terms, TimeZoneInfo.FindSystemTimeZoneById(terms.TimeZone)).DateOf(instant);

    public static RegistrationForm Form(
        string objective = "A1",
        Role role = Role.TeamMember,
        FormAction action = FormAction.Register,
        DateTimeOffset? at = null,
        string? region = null,
        string? organisation = "o-1",
        string id = "r-1",
        PersonId? person = null) => new(
            new(id), person ?? Person, at ?? Summer, action, objective, role, region, organisation is null ? null : new OrganisationId(organisation), Language.English);

    public static CallFacts Call(
        Standing? standing = Standing.Member, RegistrationTerms? terms = null, DateOnly? on = null, Actor? actor = null, bool isAffiliated = false) =>
        new(EditionId.Edition2020, terms ?? Terms, on ?? new(2020, 7, 1), standing, actor ?? Registrant, isAffiliated);

    public static RegistrationFacts Facts(
        Role role = Role.TeamMember,
        Standing? standing = Standing.Member,
        string? region = null,
        bool hasOrganisation = true,
        DateTimeOffset? at = null,
        RegistrationTerms? terms = null,
        DossierEntry? active = null,
        params string[] elsewhere) => new(
            terms ?? Terms, role, region, hasOrganisation, at ?? Summer, DayOf(at ?? Summer, terms ?? Terms), standing, active, ValueList.From(elsewhere));

    public static DossierEntry Entry(
        DossierState state,
        Role role = Role.GlobalLeader,
        string objective = "A1",
        string? region = null,
        string? organisation = "o-1",
        params Condition[] conditions) => new(
            objective, state, new("r-0"), Summer, DayOf(Summer, Terms), role, region, organisation is null ? null : new OrganisationId(organisation), Track.Initial, ValueList.From(conditions));

    public static Condition OpenCondition(Role role = Role.GlobalLeader) => new(
        WellKnownRemedies.OrganisationJoins,
        OfficeNeedsMemberOrPartner.As(RegistrationReasons.OfficeNeedsMemberOrPartner).Evaluate(new(role, Standing.None, true)).Reasons[0]);

    /// <summary>A dossier in which the entries stand, reached by events.</summary>
    public static Dossier Dossier(params DossierEntry[] entries) => DossierOf(Person, entries);

    /// <summary>Another person's dossier in which the entries stand.</summary>
    public static Dossier DossierOf(PersonId person, params DossierEntry[] entries) =>
        Registration.Dossier.Empty(person, EditionId.Edition2020).Apply(new DossierEvent.Merged(new("before"), ValueList.From(entries), [], [], new(2020, 6, 15), EditionId.Edition2020));
}
