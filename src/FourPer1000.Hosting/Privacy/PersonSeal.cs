using System.Globalization;
using System.Security.Cryptography;
using System.Text;
using FourPer1000.Domain;

namespace FourPer1000.Hosting;

/// <summary>Seals personal texts so that only who has the person's key can read them, and nobody once it is erased (charter C10.3).</summary>
/// <remarks>
/// AES-256-GCM with a random nonce. The text form is <c>v1.</c>, the generation of the key, a dot, and nonce, cipher text and tag in Base64. Person, stream, kind, field and generation are bound to it:
/// a sealed text that was changed or put elsewhere does not open.
/// </remarks>
/// <param name="keys">The keys.</param>
public sealed class PersonSeal(IPersonKeys keys)
{
    private const string Version = "v1";
    private const int NonceLength = 12, TagLength = 16;

    /// <summary>Seals a text.</summary>
    /// <param name="person">The person.</param>
    /// <param name="place">Where it will stand.</param>
    /// <param name="generation">How often the field was erased before.</param>
    /// <param name="text">The text.</param>
    /// <param name="cancellation">Stops it.</param>
    public async Task<string> SealAsync(PersonId person, SealPlace place, int generation, string text, CancellationToken cancellation = default)
    {
        ArgumentNullException.ThrowIfNull(text);
        ArgumentOutOfRangeException.ThrowIfNegative(generation);
        PersonKey key = await keys.OpenAsync(KeyName.Of(person, place.Field, generation), cancellation).ConfigureAwait(false);
        byte[] plain = Encoding.UTF8.GetBytes(text);
        byte[] made = new byte[NonceLength + plain.Length + TagLength];
        RandomNumberGenerator.Fill(made.AsSpan(0, NonceLength));
        using var cipher = new AesGcm(key.Bytes, TagLength);
        cipher.Encrypt(
            made.AsSpan(0, NonceLength), plain, made.AsSpan(NonceLength, plain.Length), made.AsSpan(NonceLength + plain.Length), Bound(person, place, generation));
        return string.Create(CultureInfo.InvariantCulture, $"{Version}.{generation}.{Convert.ToBase64String(made)}");
    }

    /// <summary>Opens a text.</summary>
    /// <param name="person">The person.</param>
    /// <param name="place">Where it stands.</param>
    /// <param name="text">The sealed text.</param>
    /// <param name="cancellation">Stops it.</param>
    /// <returns>The text; null where the key was erased.</returns>
    /// <exception cref="CryptographicException">It was changed, it stood elsewhere, or its form is not known.</exception>
    public async Task<string?> OpenAsync(PersonId person, SealPlace place, string text, CancellationToken cancellation = default)
    {
        ArgumentNullException.ThrowIfNull(text);
        if (text.Split('.') is not [Version, var number, var base64]
            || !int.TryParse(number, NumberStyles.None, CultureInfo.InvariantCulture, out int generation)
            || !TryBytes(base64, out byte[] made))
        {
            throw new CryptographicException("The form of a sealed text is not known.");
        }

        if (await keys.FindAsync(KeyName.Of(person, place.Field, generation), cancellation).ConfigureAwait(false) is not { } key)
        {
            return null;
        }

        byte[] plain = new byte[made.Length - NonceLength - TagLength];
        using var cipher = new AesGcm(key.Bytes, TagLength);
        cipher.Decrypt(
            made.AsSpan(0, NonceLength), made.AsSpan(NonceLength, plain.Length), made.AsSpan(NonceLength + plain.Length), plain, Bound(person, place, generation));
        return Encoding.UTF8.GetString(plain);
    }

    /// <summary>Opens a text; what does not open and was sealed before the latest erasure of its field is erased. A host that was sealing while another erased may have made a key anew under the old name.</summary>
    internal async Task<string?> OpenAsync(IJournal journal, PersonId person, SealPlace place, string text, CancellationToken cancellation)
    {
        try
        {
            return await OpenAsync(person, place, text, cancellation).ConfigureAwait(false);
        }
        catch (AuthenticationTagMismatchException)
        {
            PersonState state = await PersonState.ReadAsync(journal, person, cancellation).ConfigureAwait(false);
            if (int.Parse(text.Split('.')[1], CultureInfo.InvariantCulture) < state.GenerationOf(place.Field))
            {
                return null;
            }

            throw;
        }
    }

    /// <summary>Destroys the keys of a field that were in use before its latest erasure was asked for. Doing it twice is no mistake.</summary>
    /// <param name="person">The person.</param>
    /// <param name="field">The field.</param>
    /// <param name="generations">How often its erasure was asked for.</param>
    /// <param name="cancellation">Stops it.</param>
    public async Task EraseAsync(PersonId person, string field, int generations, CancellationToken cancellation = default)
    {
        for (int generation = 0; generation < generations; generation++)
        {
            await keys.EraseAsync(KeyName.Of(person, field, generation), cancellation).ConfigureAwait(false);
        }
    }

    private static bool TryBytes(string base64, out byte[] made)
    {
        made = new byte[base64.Length];
        bool read = Convert.TryFromBase64String(base64, made, out int length) && length >= NonceLength + TagLength;
        made = made[..length];
        return read;
    }

    // The length before each part: no two places have the same bytes.
    private static byte[] Bound(PersonId person, SealPlace place, int generation) => Encoding.UTF8.GetBytes(string.Join('\n', ((string[])
    [
        "fourper1000-seal-1", person.Value, place.Stream.Value, place.Kind.Name, place.Field, generation.ToString(CultureInfo.InvariantCulture),
    ]).Select(part => $"{part.Length}:{part}")));
}
