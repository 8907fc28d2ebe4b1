using System.Text.Json;
using FourPer1000.Selection;

namespace FourPer1000.Exchange;

/// <summary>The names of rows and columns in the file of a certificate: the kind, then what it is of.</summary>
internal static class CertificateNames
{
    public static void Write(Utf8JsonWriter json, CertificateRow row) => Write(json, row switch
    {
        CertificateRow.Seat at => ["seat", at.Id.TaskForce.Value, at.Id.Seat],
        CertificateRow.QuotaMinimum at => ["minimum", at.Quota],
        CertificateRow.QuotaMaximum at => ["maximum", at.Quota],
        CertificateRow.Balance at => ["balance", at.TaskForce.Value, at.Attribute, at.Value],
        CertificateRow.PersonCap at => ["person-cap", at.Id.Value],
        CertificateRow.OrganisationCap at => ["organisation-cap", at.TaskForce.Value, at.Id.Value],
        CertificateRow.OneSeat at => ["one-seat", at.TaskForce.Value, at.Id.Value],
        CertificateRow.Load at => ["load", at.Id.Value],
        CertificateRow.Settled at => ["settled", at.Level],
        _ => throw new InvalidOperationException($"No name for the row {row}."),
    });

    public static void Write(Utf8JsonWriter json, CertificateColumn column)
    {
        Write(json, column switch
        {
            CertificateColumn.Candidacy at => ["candidacy", at.Seat.TaskForce.Value, at.Seat.Seat, at.Person.Value],
            CertificateColumn.Below at => ["below", at.Quota],
            CertificateColumn.Above at => ["above", at.Quota],
            CertificateColumn.Sharing at => ["sharing", at.TaskForce.Value, at.Attribute, at.Value],
            _ => throw new InvalidOperationException($"No name for the column {column}."),
        });
        if (column is CertificateColumn.Sharing { Place: var place })
        {
            json.WriteNumberValue(place);
        }
    }

    /// <exception cref="FormatException">There is no such row.</exception>
    public static CertificateRow Row(JsonElement name) => name[0].GetString() switch
    {
        "seat" => new CertificateRow.Seat(new(Text(name, 1), Text(name, 2))),
        "minimum" => new CertificateRow.QuotaMinimum(Text(name, 1)),
        "maximum" => new CertificateRow.QuotaMaximum(Text(name, 1)),
        "balance" => new CertificateRow.Balance(Text(name, 1), Text(name, 2), Text(name, 3)),
        "person-cap" => new CertificateRow.PersonCap(new(Text(name, 1))),
        "organisation-cap" => new CertificateRow.OrganisationCap(Text(name, 1), new(Text(name, 2))),
        "one-seat" => new CertificateRow.OneSeat(Text(name, 1), new(Text(name, 2))),
        "load" => new CertificateRow.Load(new(Text(name, 1))),
        "settled" => new CertificateRow.Settled(Text(name, 1)),
        _ => throw new FormatException("No row is called so."),
    };

    /// <exception cref="FormatException">There is no such column.</exception>
    public static CertificateColumn Column(JsonElement name) => name[0].GetString() switch
    {
        "candidacy" => new CertificateColumn.Candidacy(new(Text(name, 3)), new(Text(name, 1), Text(name, 2))),
        "below" => new CertificateColumn.Below(Text(name, 1)),
        "above" => new CertificateColumn.Above(Text(name, 1)),
        "sharing" => new CertificateColumn.Sharing(Text(name, 1), Text(name, 2), Text(name, 3), name[4].GetInt32()),
        _ => throw new FormatException("No column is called so."),
    };

    private static string Text(JsonElement name, int place) => name[place].GetString() ?? throw new FormatException("A name is null.");

    private static void Write(Utf8JsonWriter json, ReadOnlySpan<string> name)
    {
        foreach (string part in name)
        {
            json.WriteStringValue(part);
        }
    }
}
