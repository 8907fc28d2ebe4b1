using System.Globalization;
using FourPer1000.Domain;
using FourPer1000.Registration;
using FourPer1000.Rules;
using FourPer1000.StateMachines;

namespace FourPer1000.House.Tests;

/// <summary>A scenario of registration as types: the dossier before, what is asked, the facts.</summary>
internal sealed class RegistrationCase
{
    public static readonly PersonId Person = new("p");
    private static readonly OrganisationId Behind = new("o");
    private readonly string[] words;
    private readonly RegistrationTerms terms;
    private readonly bool hasOrganisation;

    public RegistrationCase(ScenarioRow row)
    {
        int by = Array.IndexOf(row["asked"].Split(' '), "by");
        words = by < 0 ? row["asked"].Split(' ') : row["asked"].Split(' ')[..by];
        Objective = words[1];
        terms = TermsOf(row);
        var window = new CallWindow(terms, TimeZoneInfo.FindSystemTimeZoneById(terms.TimeZone));
        SubmittedAt = InstantOf(row["when"]);
        DateOnly date = window.DateOf(SubmittedAt);
        hasOrganisation = !row["standing"].EndsWith("nobody behind", StringComparison.Ordinal);
        Authority actor = by >= 0 ? new(row["asked"].Split(' ')[by + 1]) : Step is null ? Authorities.Registrant : Authorities.ExecutiveSecretariat;
        Facts = new(EditionId.Edition2020, terms, date, StandingOf(row["standing"], date), new(null, actor));
        Before = row.Parts("before", ";").Aggregate(Dossier.Empty(Person, EditionId.Edition2020), DossierHistory.Add);
    }

    public Dossier Before { get; }

    public ObjectiveCode Objective { get; }

    public CallFacts Facts { get; }

    private DateTimeOffset SubmittedAt { get; }

    /// <summary>The step without a form that is asked for; null for a form.</summary>
    private DossierTrigger? Step =>
        Enum.GetValues<DossierTrigger>().Where(trigger => trigger > DossierTrigger.Withdraw && Codes.Of(trigger) == words[0]).Select(trigger => (DossierTrigger?)trigger).FirstOrDefault();

    public Verdict<DossierEvent> Decide() =>
        Step is { } trigger ? RegistrationPolicy.Decide(Before, Objective, trigger, Facts) : RegistrationPolicy.Decide(Before, Form(), Facts);

    private RegistrationForm Form() => new(
        new("form"),
        Person,
        SubmittedAt,
        Enum.GetValues<FormAction>().Single(action => Codes.Of(action) == words[0]),
        Objective,
        words.Length > 2 ? DossierHistory.RoleOf(words[2]) : Role.TeamMember,
        words.Length > 3 ? words[3] : null,
        hasOrganisation ? Behind : null,
        Language.English);

    // A date alone is its noon in Paris.
    private static DateTimeOffset InstantOf(string when) => when.Length switch
    {
        0 => InstantOf("2020-08-01"),
        10 => DateTimeOffset.Parse($"{when}T12:00:00+02:00", CultureInfo.InvariantCulture),
        _ => DateTimeOffset.Parse(when, CultureInfo.InvariantCulture),
    };

    // "member", "partner from 2020-08-01", "member until 2020-09-01" (the day itself excluded), "none", "unknown".
    private static Standing? StandingOf(string cell, DateOnly day)
    {
        string[] words = cell.Split(',')[0].Split(' ');
        if (words[0] is "unknown")
        {
            return null;
        }

        if (words[0] is "nobody")
        {
            return Standing.None;
        }

        Standing standing = words[0].Length == 0 ? Standing.Member : Standings.TryParse(words[0], out Standing named) ? named : throw new InvalidDataException($"'{cell}' is not a standing.");
        DateOnly? bound = words.Length > 2 ? DateOnly.ParseExact(words[2], "yyyy-MM-dd", CultureInfo.InvariantCulture) : null;
        DateInterval held = words.ElementAtOrDefault(1) switch
        {
            null => DateInterval.Always,
            "from" => new(bound, null),
            "until" => new(null, bound),
            _ => throw new InvalidDataException($"'{cell}' is not a standing."),
        };
        return new Organisation(Behind, "o", null, null, null, [new(standing, held)]).StandingOn(day);
    }

    private static RegistrationTerms TermsOf(ScenarioRow row) =>
        row.Parts("terms", ";").Aggregate(RegistrationTerms.Edition2020, (terms, part) => part.Split(' ', 2) switch
        {
            ["mostTaskForces", var number] => terms with { MostTaskForces = int.Parse(number, CultureInfo.InvariantCulture) },
            ["opensAt", var instant] => terms with { OpensAt = DateTimeOffset.Parse(instant, CultureInfo.InvariantCulture) },
            ["deadline", var date] => terms with { Deadline = DateOnly.ParseExact(date, "yyyy-MM-dd", CultureInfo.InvariantCulture) },
            ["timeZone", var zone] => terms with { TimeZone = zone },
            ["lateOffice", "refuse"] => terms with { LateOffice = LateOffice.Refuse },
            ["officeWithoutStanding", "conditional"] => terms with { OfficeWithoutStanding = OfficeWithoutStanding.Conditional },
            _ => throw new InvalidDataException($"'{part}' is not a term."),
        });
}
