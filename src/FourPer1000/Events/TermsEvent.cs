using System.Security.Cryptography;
using System.Text;
using System.Text.Json;
using FourPer1000.Registration;
using FourPer1000.StateMachines;

namespace FourPer1000;

/// <summary>The terms of a call as they stand in the journal, named by their content: a decision refers to them and can be made again years later.</summary>
public static class TermsEvent
{
    /// <summary>The content id of terms: <c>sha256:</c> and 64 hexadecimal digits.</summary>
    public static string IdOf(RegistrationTerms terms) => "sha256:" + Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(Write(terms))));

    /// <summary>The terms as JSON: the same terms, the same text.</summary>
    public static string Write(RegistrationTerms terms)
    {
        ArgumentNullException.ThrowIfNull(terms);
        return EventJson.Text(json =>
        {
            json.WriteNumber("mostTaskForces", terms.MostTaskForces);
            json.Instant("opensAt", terms.OpensAt);
            json.Date("deadline", terms.Deadline);
            json.WriteString("timeZone", terms.TimeZone);
            json.WriteString("lateOffice", Codes.Of(terms.LateOffice));
            json.WriteString("officeWithoutStanding", Codes.Of(terms.OfficeWithoutStanding));
        });
    }

    /// <summary>Reads terms that were written here.</summary>
    /// <exception cref="JsonException">The text was not written here.</exception>
    public static RegistrationTerms Read(string facts)
    {
        using var document = JsonDocument.Parse(facts);
        JsonElement terms = document.RootElement;
        return new()
        {
            MostTaskForces = terms.GetProperty("mostTaskForces").GetInt32(),
            OpensAt = terms.Instant("opensAt"),
            Deadline = terms.Date("deadline"),
            TimeZone = terms.Text("timeZone"),
            LateOffice = Codes.Find<LateOffice>(terms.Text("lateOffice")),
            OfficeWithoutStanding = Codes.Find<OfficeWithoutStanding>(terms.Text("officeWithoutStanding")),
        };
    }
}
