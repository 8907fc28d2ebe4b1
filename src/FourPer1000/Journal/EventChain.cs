using System.Buffers;
using System.Buffers.Binary;
using System.Security.Cryptography;
using System.Text;
using FourPer1000.Rules;

namespace FourPer1000;

/// <summary>The chain of a stream: each event's hash covers the one before it, so that a changed, missing, added or moved event shows (charter C10.2).</summary>
/// <remarks>The hash is SHA-256 over a fixed first line, the hash before, and each field with its length before it; anybody can compute it again.</remarks>
public static class EventChain
{
    // Half a surrogate pair is no text; it must not be hashed as the letter that stands for what cannot be encoded.
    private static readonly UTF8Encoding Exact = new(encoderShouldEmitUTF8Identifier: false, throwOnInvalidBytes: true);
    private static readonly byte[] Head = "fourper1000-event-2\n"u8.ToArray();

    /// <summary>The hash of an event; its own <see cref="JournalEvent.Hash"/> and position are not looked at.</summary>
    /// <param name="before">The hash of the event before it in its stream; <see cref="EventHash.None"/> for the first.</param>
    /// <param name="happened">The event.</param>
    /// <exception cref="ArgumentException">A text holds half a surrogate pair.</exception>
    public static EventHash Hash(EventHash before, JournalEvent happened)
    {
        ArgumentNullException.ThrowIfNull(happened);
        var fields = new ArrayBufferWriter<byte>(512 + (3 * (happened.Facts.Length + (happened.Sealed?.Length ?? 0))));
        fields.Write(Head);
        Add(fields, before.Digits);
        Add(fields, happened.Stream.Value);
        Add(fields, happened.Version);
        Add(fields, happened.Kind);
        Add(fields, happened.KindVersion);
        Add(fields, happened.Facts);
        Add(fields, happened.Sealed);
        Add(fields, happened.Act.Command.Value);
        Add(fields, happened.Ordinal);
        Add(fields, happened.Act.Actor.Id?.Value);
        Add(fields, happened.Act.Actor.By.Count);
        foreach (Authority authority in happened.Act.Actor.By)
        {
            Add(fields, authority.Code);
        }

        Add(fields, happened.Act.Concerned?.Value);
        Add(fields, happened.Act.Edition.Value);
        Add(fields, happened.RecordedAt.UtcTicks);
        Add(fields, happened.Act.HoldsFrom.UtcTicks);
        return new(Convert.ToHexStringLower(SHA256.HashData(fields.WrittenSpan)));
    }

    /// <summary>Whether an event carries the hash that it should; one with a text that has no hash does not.</summary>
    public static bool Holds(EventHash before, JournalEvent happened)
    {
        try
        {
            return Hash(before, happened) == happened.Hash;
        }
        catch (EncoderFallbackException)
        {
            return false;
        }
    }

    private static void Add(ArrayBufferWriter<byte> fields, long number)
    {
        BinaryPrimitives.WriteInt64LittleEndian(fields.GetSpan(sizeof(long)), number);
        fields.Advance(sizeof(long));
    }

    // The length before each text: no two lists of fields have the same bytes. −1 is null.
    private static void Add(ArrayBufferWriter<byte> fields, string? text)
    {
        if (text is null)
        {
            Add(fields, -1);
            return;
        }

        Add(fields, Exact.GetByteCount(text));
        Exact.GetBytes(text, fields);
    }
}
