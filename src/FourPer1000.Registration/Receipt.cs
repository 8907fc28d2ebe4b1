using System.Globalization;
using System.Security.Cryptography;
using System.Text.Json;
using FourPer1000.Domain;
using FourPer1000.Rules;

namespace FourPer1000.Registration;

/// <summary>A keyed content hash of one decision: form, facts used, answer. The applicant can show it later; without the key nobody can guess what was on the form.</summary>
/// <param name="Value"><c>hmac-sha256:</c> and 64 hexadecimal digits.</param>
public readonly record struct Receipt(string Value)
{
    /// <summary>The receipt of a decision. The same inputs give the same receipt on every machine.</summary>
    /// <param name="key">The host's key for receipts; at least 16 bytes.</param>
    /// <param name="form">The form.</param>
    /// <param name="facts">The host's facts.</param>
    /// <param name="decision">The answer.</param>
    /// <exception cref="ArgumentException">The key is too short to protect anybody.</exception>
    public static Receipt Of(ReadOnlySpan<byte> key, RegistrationForm form, CallFacts facts, Decision decision)
    {
        ArgumentNullException.ThrowIfNull(form);
        ArgumentNullException.ThrowIfNull(facts);
        ArgumentNullException.ThrowIfNull(decision);
        if (key.Length < 16)
        {
            throw new ArgumentException("A receipt key has at least 16 bytes.", nameof(key));
        }

        using var content = new MemoryStream();
        using (var json = new Utf8JsonWriter(content))
        {
            Write(json, form, facts, decision);
        }

        return new("hmac-sha256:" + Convert.ToHexStringLower(HMACSHA256.HashData(key, content.ToArray())));
    }

    /// <summary>The text.</summary>
    public override string ToString() => Value;

    // Property names in ordinal order: one content, one text.
    private static void Write(Utf8JsonWriter json, RegistrationForm form, CallFacts facts, Decision decision)
    {
        json.WriteStartObject();
        json.WriteString("action", form.Action.ToString());
        json.WriteString("actor", facts.Actor.Id?.Value);
        Strings(json, "authorities", facts.Actor.By.Select(authority => authority.Code));
        Strings(json, "conditions", decision.Conditions.Select(condition => condition.Remedy.Code));
        json.WriteString("edition", facts.Edition.Value);
        json.WriteString("language", form.Language.Code());
        json.WriteString("localDate", facts.LocalDate.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture));
        Strings(json, "missing", decision.Missing.Select(fact => fact.Fact));
        json.WriteString("objective", form.Objective.Value);
        json.WriteString("organisation", form.Organisation?.Value);
        json.WriteString("outcome", decision.IsGranted ? "granted" : decision.IsRefused ? "refused" : "undetermined");
        json.WriteString("person", form.Person.Value);
        Strings(json, "reasons", decision.Reasons.Select(reason => reason.ToString()));
        json.WriteString("region", form.Region);
        json.WriteString("registration", form.Id.Value);
        Strings(json, "remedies", decision.Remedies.Select(set => set.ToString()));
        json.WriteString("role", form.Role.Code());
        json.WriteString("standing", facts.Standing?.Code());
        json.WriteString("submittedAt", form.SubmittedAt.ToString("O", CultureInfo.InvariantCulture));
        Write(json, facts.Terms);
        json.WriteEndObject();
    }

    private static void Write(Utf8JsonWriter json, RegistrationTerms terms)
    {
        json.WriteStartObject("terms");
        json.WriteString("deadline", terms.Deadline.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture));
        json.WriteString("lateOffice", terms.LateOffice.ToString());
        json.WriteNumber("mostTaskForces", terms.MostTaskForces);
        json.WriteString("officeWithoutStanding", terms.OfficeWithoutStanding.ToString());
        json.WriteString("opensAt", terms.OpensAt.ToString("O", CultureInfo.InvariantCulture));
        json.WriteString("timeZone", terms.TimeZone);
        json.WriteEndObject();
    }

    private static void Strings(Utf8JsonWriter json, string name, IEnumerable<string> values)
    {
        json.WriteStartArray(name);
        foreach (string value in values)
        {
            json.WriteStringValue(value);
        }

        json.WriteEndArray();
    }
}
