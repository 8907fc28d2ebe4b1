using System.Text.Json;
using FourPer1000.Rules;

namespace FourPer1000;

/// <summary>What a person tells about themselves beside a form: sealed with the person's key before it reaches the journal (charter C10.3).</summary>
/// <param name="Name">The name; null for none.</param>
/// <param name="Email">The address for decisions; null for none.</param>
/// <param name="Statement">Why they join; null for none.</param>
public sealed record PersonalDetails(string? Name, string? Email, string? Statement)
{
    /// <summary>The names of the fields that are given, in the order of <see cref="EventTable.DetailsGiven"/>.</summary>
    public ValueList<string> Fields => ValueList.From(
        EventTable.DetailsGiven.Personal.Select(known => known.Name).Where(name => ValueOf(name) is not null));

    /// <summary>The value of a field; null where it was not given.</summary>
    /// <exception cref="ArgumentException">There is no such field.</exception>
    public string? ValueOf(string field) => field switch
    {
        "name" => Name,
        "email" => Email,
        "statement" => Statement,
        _ => throw new ArgumentException($"'{field}' is no field of a person.", nameof(field)),
    };

    /// <summary>The readable part of the event: which fields were given, not what they hold.</summary>
    public string Facts() => EventJson.Text(json => json.Texts("fields", Fields));

    /// <summary>The part to seal.</summary>
    public string Content() => EventJson.Text(json =>
    {
        foreach (string field in Fields)
        {
            json.WriteString(field, ValueOf(field));
        }
    });

    /// <summary>Reads a part that was opened.</summary>
    public static PersonalDetails Read(string content)
    {
        using var document = JsonDocument.Parse(content);
        return new(document.RootElement.Find("name"), document.RootElement.Find("email"), document.RootElement.Find("statement"));
    }

    /// <summary>The fields that an event says were given.</summary>
    public static ValueList<string> FieldsIn(JournalEvent happened)
    {
        ArgumentNullException.ThrowIfNull(happened);
        using var document = JsonDocument.Parse(happened.Facts);
        return document.RootElement.Texts("fields");
    }
}
