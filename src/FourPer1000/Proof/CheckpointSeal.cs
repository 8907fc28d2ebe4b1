using System.Globalization;
using System.Security.Cryptography;
using System.Text;

namespace FourPer1000;

/// <summary>What is signed of a checkpoint: everything, with the heads as a digest. This much of it is enough for somebody who checks one decision.</summary>
/// <param name="Number">Its place among the checkpoints, from 1.</param>
/// <param name="At">When it was made, in universal time.</param>
/// <param name="UpTo">The last position that it covers.</param>
/// <param name="Events">How many events it covers.</param>
/// <param name="Order">The digest of position and hash of every event that it covers.</param>
/// <param name="Root">The root of the tree over the heads of all streams.</param>
/// <param name="Moved">The digest of the heads that moved since the checkpoint before.</param>
/// <param name="Before">The digest of the checkpoint before.</param>
/// <param name="Key">The public key, as SubjectPublicKeyInfo in Base64.</param>
/// <param name="Signature">ECDSA with SHA-256 on the curve P-256 over <see cref="Content"/>, in Base64.</param>
public sealed record CheckpointSeal(
    long Number, DateTimeOffset At, long UpTo, long Events, EventHash Order, EventHash Root, EventHash Moved, EventHash Before, string Key, string Signature)
{
    /// <summary>The seal of a checkpoint.</summary>
    public static CheckpointSeal Of(Checkpoint checkpoint)
    {
        ArgumentNullException.ThrowIfNull(checkpoint);
        return new(
            checkpoint.Number, checkpoint.At, checkpoint.UpTo, checkpoint.Events, checkpoint.Order, checkpoint.Root, DigestOf(checkpoint.Heads),
            checkpoint.Before, checkpoint.Key, checkpoint.Signature);
    }

    /// <summary>The bytes that are signed: a first line of their own, then a line for each field, in UTF-8.</summary>
    public byte[] Content() => Encoding.UTF8.GetBytes(string.Create(
        CultureInfo.InvariantCulture,
        $"fourper1000-checkpoint-1\n{Number}\n{At.UtcTicks}\n{UpTo}\n{Events}\n{Order}\n{Root}\n{Moved}\n{Before}\n{Key}\n"));

    /// <summary>The digest that the checkpoint after it names.</summary>
    public EventHash Digest() => new(Convert.ToHexStringLower(SHA256.HashData(Content())));

    /// <summary>Whether the signature is that of the key. Whether the key is the host's is known only to who got it from the host.</summary>
    public bool IsSigned()
    {
        try
        {
            using var key = ECDsa.Create();
            key.ImportSubjectPublicKeyInfo(Convert.FromBase64String(Key), out _);
            return key.KeySize == 256 && key.VerifyData(Content(), Convert.FromBase64String(Signature), HashAlgorithmName.SHA256);
        }
        catch (Exception fault) when (fault is FormatException or CryptographicException)
        {
            return false;
        }
    }

    private static EventHash DigestOf(IEnumerable<StreamHead> heads)
    {
        using var hash = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);
        foreach (StreamHead head in heads)
        {
            hash.AppendData(Encoding.UTF8.GetBytes(string.Create(CultureInfo.InvariantCulture, $"{head.Stream.Value.Length}:{head.Stream} {head.Version} {head.Hash}\n")));
        }

        return new(Convert.ToHexStringLower(hash.GetHashAndReset()));
    }
}
