using System.Globalization;
using System.Security.Cryptography;
using System.Text;
using FourPer1000.Domain;

namespace FourPer1000.Hosting;

/// <summary>Names the key of a personal field of a person. Each field has one of its own, since each is kept for a time of its own; and a new one after each erasure, so that an old key that comes back from a backup opens nothing new.</summary>
internal static class KeyName
{
    public static PersonId Of(PersonId person, string field, int generation)
    {
        string text = string.Create(CultureInfo.InvariantCulture, $"{person.Value.Length}:{person.Value}\n{field}\n{generation}");
        return new($"key-{Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(text)))[..60]}");
    }
}
