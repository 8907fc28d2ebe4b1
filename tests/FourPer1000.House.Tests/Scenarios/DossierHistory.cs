using FourPer1000.Domain;
using FourPer1000.Registration;
using FourPer1000.Rules;

namespace FourPer1000.House.Tests;

/// <summary>Writes the dossier before a scenario as events: <c>A1 team-member</c>, <c>B2 regional-representative europe candidate</c>.</summary>
internal static class DossierHistory
{
    private static readonly DateOnly Day = new(2020, 7, 1);
    private static readonly DateTimeOffset At = new(2020, 7, 1, 12, 0, 0, TimeSpan.FromHours(2));

    public static Dossier Add(Dossier dossier, string entry)
    {
        string[] words = entry.Split(' ');
        ObjectiveCode objective = words[0];
        Role role = RoleOf(words[1]);
        string? region = role == Role.RegionalRepresentative ? words[2] : null;
        string state = string.Join(' ', words[(region is null ? 2 : 3)..]);
        var form = new RegistrationForm(
            new($"before-{objective}"), RegistrationCase.Person, At, FormAction.Register, objective, role, region, new("o"), Language.English);
        return EventsOf(form, state).Aggregate(dossier, (before, happened) => before.Apply(happened));
    }

    public static Role RoleOf(string code) => Roles.TryParse(code, out Role role) ? role : throw new InvalidDataException($"'{code}' is not a role.");

    private static IEnumerable<DossierEvent> EventsOf(RegistrationForm form, string state)
    {
        DossierEvent accepted = Accepted(form, []);
        DossierEvent received = new DossierEvent.FormReceived(form, Track.Initial, Day, EditionId.Edition2020, [new("standing", RegistrationReasons.OfficeNeedsMemberOrPartner, "C2.4")]);
        return state switch
        {
            "" => [accepted],
            "on condition" => [Accepted(form, [new(WellKnownRemedies.OrganisationJoins, new(RegistrationReasons.OfficeNeedsMemberOrPartner, "C2.4"))])],
            "waiting" => [received],
            "refused" => [received, Moved(form, DossierTrigger.Refuse, DossierState.Refused)],
            "withdrawn" => [accepted, new DossierEvent.FormWithdrawn(form, Day, EditionId.Edition2020, EndsCandidacy: false)],
            "candidate" => [accepted, Moved(form, DossierTrigger.HandOver, DossierState.Candidate)],
            "appointed" => [accepted, Moved(form, DossierTrigger.HandOver, DossierState.Candidate), Moved(form, DossierTrigger.Appoint, DossierState.Appointed)],
            _ => throw new InvalidDataException($"'{state}' is not a state."),
        };
    }

    private static DossierEvent.FormAccepted Accepted(RegistrationForm form, ValueList<Condition> conditions) =>
        new(form, Track.Initial, Day, EditionId.Edition2020, conditions, EndsCandidacy: false);

    private static DossierEvent.Moved Moved(RegistrationForm form, DossierTrigger trigger, DossierState to) =>
        new(form.Objective, trigger, to, Decision.Grant, Day, EditionId.Edition2020);
}
