using System.Text.Json;
using FourPer1000.Domain;
using FourPer1000.Registration;

namespace FourPer1000;

/// <summary>The facts that a host brought to a decision about a dossier, as they are recorded beside it: with them, the edition and the terms anybody can decide again.</summary>
/// <param name="LocalDate">The date in the call's time zone.</param>
/// <param name="Standing">The person's best standing on it; null where it was not known.</param>
/// <param name="IsAffiliated">Whether an organisation stood behind the person besides the one on the form.</param>
/// <param name="Terms">The content id of the terms that were in force.</param>
public sealed record RecordedFacts(DateOnly LocalDate, Standing? Standing, bool IsAffiliated, string Terms)
{
    /// <summary>What of a host's facts is recorded.</summary>
    public static RecordedFacts Of(CallFacts facts)
    {
        ArgumentNullException.ThrowIfNull(facts);
        return new(facts.LocalDate, facts.Standing, facts.IsAffiliated, TermsEvent.IdOf(facts.Terms));
    }

    /// <summary>The facts again, for a decision by the same rules.</summary>
    /// <param name="edition">The edition.</param>
    /// <param name="terms">The terms with the id <see cref="Terms"/>.</param>
    /// <param name="actor">Who acted.</param>
    public CallFacts ToCall(EditionId edition, RegistrationTerms terms, Actor actor) => new(edition, terms, LocalDate, Standing, actor, IsAffiliated);

    internal void Write(Utf8JsonWriter json)
    {
        json.WriteStartObject("facts");
        json.Date("localDate", LocalDate);
        json.Optional("standing", Standing?.Code());
        json.WriteBoolean("isAffiliated", IsAffiliated);
        json.WriteString("terms", Terms);
        json.WriteEndObject();
    }

    internal static RecordedFacts Read(JsonElement item)
    {
        JsonElement facts = item.GetProperty("facts");
        return new(
            facts.Date("localDate"),
            facts.Find("standing") is { } code ? StandingOf(code) : null,
            facts.GetProperty("isAffiliated").GetBoolean(),
            facts.Text("terms"));
    }

    private static Standing StandingOf(string code) => Standings.TryParse(code, out Standing standing) ? standing : throw new JsonException($"'{code}' is no standing.");
}
