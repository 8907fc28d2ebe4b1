using System.Text.Json;
using FourPer1000.Domain;
using FourPer1000.Registration;
using FourPer1000.StateMachines;

namespace FourPer1000;

/// <summary>Forms and entries of dossiers as they stand in events.</summary>
internal static class DossierEntryJson
{
    public static void Form(Utf8JsonWriter json, RegistrationForm form)
    {
        json.WriteStartObject("form");
        json.WriteString("id", form.Id.Value);
        json.WriteString("person", form.Person.Value);
        json.Instant("submittedAt", form.SubmittedAt);
        json.WriteString("action", Codes.Of(form.Action));
        json.WriteString("objective", form.Objective.Value);
        json.WriteString("role", form.Role.Code());
        json.Optional("region", form.Region);
        json.Optional("organisation", form.Organisation?.Value);
        json.WriteString("language", form.Language.Code());
        json.WriteEndObject();
    }

    public static RegistrationForm Form(JsonElement item)
    {
        JsonElement form = item.GetProperty("form");
        return new(
            new(form.Text("id")),
            new(form.Text("person")),
            form.Instant("submittedAt"),
            Codes.Find<FormAction>(form.Text("action")),
            form.Text("objective"),
            Codes.Find<Role>(form.Text("role")),
            form.Find("region"),
            Organisation(form),
            Languages.TryParse(form.Text("language"), out Language language) ? language : throw new JsonException("Not a language."));
    }

    public static void Entry(Utf8JsonWriter json, DossierEntry entry)
    {
        json.WriteString("objective", entry.Objective.Value);
        json.WriteString("state", Codes.Of(entry.State));
        json.WriteString("form", entry.Form.Value);
        json.Instant("submittedAt", entry.SubmittedAt);
        json.Date("localDate", entry.LocalDate);
        json.WriteString("role", entry.Role.Code());
        json.Optional("region", entry.Region);
        json.Optional("organisation", entry.Organisation?.Value);
        json.WriteString("track", entry.Track.Code());
        json.List("conditions", entry.Conditions, DecisionJson.Condition);
    }

    public static DossierEntry Entry(JsonElement item) => new(
        item.Text("objective"),
        Codes.Find<DossierState>(item.Text("state")),
        new(item.Text("form")),
        item.Instant("submittedAt"),
        item.Date("localDate"),
        Codes.Find<Role>(item.Text("role")),
        item.Find("region"),
        Organisation(item),
        Codes.Find<Track>(item.Text("track")),
        item.List("conditions", DecisionJson.Condition));

    private static OrganisationId? Organisation(JsonElement item) => item.Find("organisation") is { } id ? new OrganisationId(id) : null;
}
