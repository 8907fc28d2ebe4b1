using FourPer1000.Domain;
using FourPer1000.Registration;
using FourPer1000.Rules;

namespace FourPer1000.Exchange;

/// <summary>Takes a form and its facts from a JSON object and lists every fault.</summary>
internal sealed class FormFileReader(JsonObjectReader reader, Edition edition, List<Fault> faults)
{
    private static readonly Dictionary<string, FormAction> Actions = new(StringComparer.Ordinal)
    {
        ["register"] = FormAction.Register,
        ["amend"] = FormAction.Amend,
        ["withdraw"] = FormAction.Withdraw,
    };

    public FormFile? Read()
    {
        FormAction action = Code(reader, "action", RowFaults.UnknownAction, Actions.TryGetValue, isNeeded: false, FormAction.Register);
        string person = Id("personId") ?? "person";
        string registration = Id("registrationId") ?? "form";
        string? organisation = Id("organisationId");
        DateTimeOffset submittedAt = Code<DateTimeOffset>(reader, "submittedAt", RowFaults.UnreadableInstant, ReadInstant, isNeeded: true, default);
        ObjectiveCode objective = Code<ObjectiveCode>(reader, "objective", RowFaults.UnknownObjective, FindObjective, isNeeded: true, default);
        Role role = Code(reader, "role", RowFaults.UnknownRole, Roles.TryParse, action != FormAction.Withdraw, Role.TeamMember);
        string? region = Code<string?>(reader, "region", RowFaults.UnknownRegion, FindRegion, isNeeded: false, null);
        Language language = Code(reader, "language", RowFaults.UnknownLanguage, Languages.TryParse, isNeeded: false, Language.English);
        Standing? standing = Code<Standing?>(reader, "standing", ReferenceFaults.UnknownStanding, FindStanding, isNeeded: false, null);
        JsonItem? terms = reader.Take("terms");
        Reading<CallWindow> window = terms is null ? TermsFile.WindowOf(edition.Registration) : TermsFile.Read(terms, edition.Registration);
        faults.AddRange(window.Faults);
        List<(ObjectiveCode Objective, Role Role)> active = Active();
        if (faults.Count > 0 || !window.TryGet(out CallWindow? call))
        {
            return null;
        }

        var form = new RegistrationForm(
            new(registration), new(person), submittedAt, action, objective, role, region, organisation is null ? null : new(organisation), language);
        var dossier = Dossier.Replay(form.Person, edition.Id, active.Select((entry, i) => Earlier(form, entry.Objective, entry.Role, i, call)));
        var facts = new CallFacts(edition.Id, call.Terms, call.DateOf(submittedAt), standing, new(form.Person, Authorities.Registrant));
        return new(form, dossier, facts, reader.Untaken);
    }

    private DossierEvent.FormAccepted Earlier(RegistrationForm form, ObjectiveCode objective, Role role, int number, CallWindow call) => new(
        form with { Id = new($"active-{number + 1}"), Objective = objective, Role = role, Action = FormAction.Register },
        Track.Initial,
        call.DateOf(form.SubmittedAt),
        edition.Id,
        [],
        EndsCandidacy: false);

    private List<(ObjectiveCode Objective, Role Role)> Active()
    {
        var active = new List<(ObjectiveCode, Role)>();
        foreach (JsonItem item in reader.TakeArray("active") ?? [])
        {
            if (JsonExpectations.ReadObject(item, "active", faults) is { } entry)
            {
                active.Add((
                    Code<ObjectiveCode>(entry, "objective", RowFaults.UnknownObjective, FindObjective, isNeeded: true, default),
                    Code(entry, "role", RowFaults.UnknownRole, Roles.TryParse, isNeeded: false, Role.TeamMember)));
            }
        }

        return active;
    }

    private delegate bool Finder<T>(string code, out T value);

    private T Code<T>(JsonObjectReader from, string property, string fault, Finder<T> find, bool isNeeded, T otherwise)
    {
        JsonItem? item = isNeeded ? from.Need(property) : from.Take(property);
        if (JsonExpectations.ReadText(item, property, faults) is not { } text)
        {
            return otherwise;
        }

        if (find(text, out T value))
        {
            return value;
        }

        faults.Add(new(fault, item!.Place, [new("column", property), new("value", text)]));
        return otherwise;
    }

    private string? Id(string property)
    {
        JsonItem? item = reader.Take(property);
        if (JsonExpectations.ReadText(item, property, faults) is not { } text)
        {
            return null;
        }

        if (!OpaqueId.IsValid(text))
        {
            faults.Add(new(text.Length == 0 ? FileFaults.MissingValue : RowFaults.IdTooLong, item!.Place, [new("column", property), new("value", text)]));
            return null;
        }

        return text;
    }

    private static bool ReadInstant(string text, out DateTimeOffset instant) => InstantText.TryRead(text, out instant);

    private bool FindObjective(string code, out ObjectiveCode objective)
    {
        objective = code;
        return edition.Plan.Find(objective) is not null;
    }

    private bool FindRegion(string code, out string? region)
    {
        region = code;
        return edition.Atlas.HasRegion(code);
    }

    private static bool FindStanding(string code, out Standing? standing)
    {
        bool found = Standings.TryParse(code, out Standing parsed);
        standing = parsed;
        return found;
    }
}
