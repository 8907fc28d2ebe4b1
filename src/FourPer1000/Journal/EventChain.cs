using System.Buffers.Binary;
using System.Security.Cryptography;
using System.Text;

namespace FourPer1000;

/// <summary>The chain of a stream: each event's hash covers the one before it, so that a changed, missing, added or moved event shows (charter C10.2).</summary>
/// <remarks>The hash is SHA-256 over a fixed first line, the hash before, and each field with its length before it; anybody can compute it again.</remarks>
public static class EventChain
{
    private static readonly byte[] Head = "fourper1000-event-1\n"u8.ToArray();

    /// <summary>The hash of an event; its own <see cref="JournalEvent.Hash"/> and position are not looked at.</summary>
    /// <param name="before">The hash of the event before it in its stream; <see cref="EventHash.None"/> for the first.</param>
    /// <param name="happened">The event.</param>
    public static EventHash Hash(EventHash before, JournalEvent happened)
    {
        ArgumentNullException.ThrowIfNull(happened);
        using var hash = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);
        hash.AppendData(Head);
        Add(hash, before.Digits);
        Add(hash, happened.Stream.Value);
        Add(hash, happened.Version);
        Add(hash, happened.Kind);
        Add(hash, happened.KindVersion);
        Add(hash, happened.Facts);
        Add(hash, happened.Sealed);
        Add(hash, happened.Act.Command.Value);
        Add(hash, happened.Ordinal);
        Add(hash, happened.Act.Actor.Id?.Value);
        Add(hash, happened.Act.Actor.By.ToString());
        Add(hash, happened.Act.Concerned?.Value);
        Add(hash, happened.Act.Edition.Value);
        Add(hash, happened.RecordedAt.UtcTicks);
        Add(hash, happened.Act.HoldsFrom.UtcTicks);
        return new(Convert.ToHexStringLower(hash.GetHashAndReset()));
    }

    /// <summary>Whether an event carries the hash that it should.</summary>
    public static bool Holds(EventHash before, JournalEvent happened) => Hash(before, happened) == happened.Hash;

    private static void Add(IncrementalHash hash, long number)
    {
        Span<byte> bytes = stackalloc byte[sizeof(long)];
        BinaryPrimitives.WriteInt64LittleEndian(bytes, number);
        hash.AppendData(bytes);
    }

    // The length before each text: no two lists of fields have the same bytes. −1 is null.
    private static void Add(IncrementalHash hash, string? text)
    {
        if (text is null)
        {
            Add(hash, -1);
            return;
        }

        byte[] utf8 = Encoding.UTF8.GetBytes(text);
        Add(hash, utf8.Length);
        hash.AppendData(utf8);
    }
}
