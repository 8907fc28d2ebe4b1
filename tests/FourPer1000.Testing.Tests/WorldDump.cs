using System.Globalization;
using System.Security.Cryptography;
using System.Text;
using FourPer1000.Domain;
using FourPer1000.Registration;

namespace FourPer1000.Testing.Tests;

/// <summary>A world as text: everything in it, one line each.</summary>
internal static class WorldDump
{
    public static string Sha256(World world) => Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(Of(world))));

    private static string Of(World world)
    {
        var text = new StringBuilder();
        foreach (Organisation one in world.Organisations)
        {
            text.AppendJoin('\t', one.Id, one.Name, one.Category, one.Country, one.Region);
            foreach (DatedStanding dated in one.Standings)
            {
                text.Append('\t').Append(dated.Standing.Code()).Append(' ').Append(Day(dated.Held.From)).Append(' ').Append(Day(dated.Held.To));
            }

            text.Append('\n');
        }

        foreach (Affiliation one in world.Affiliations)
        {
            text.AppendJoin('\t', one.Person, one.Organisation, Day(one.Held.From), Day(one.Held.To)).Append('\n');
        }

        foreach (RegistrationForm one in world.Forms)
        {
            text.AppendJoin(
                '\t', one.Id, one.Person, one.SubmittedAt.ToString("o", CultureInfo.InvariantCulture), one.Action, one.Objective,
                one.Role.Code(), one.Region, one.Organisation, one.Language.Code()).Append('\n');
        }

        return text.ToString();
    }

    private static string Day(DateOnly? day) => day?.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture) ?? "-";
}
