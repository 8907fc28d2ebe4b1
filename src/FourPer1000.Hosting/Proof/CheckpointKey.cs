using System.Security.Cryptography;

namespace FourPer1000.Hosting;

/// <summary>The host's key for checkpoints: ECDSA on the curve P-256. The public half is published; outsiders check with it. Thread-safe.</summary>
public sealed class CheckpointKey : IDisposable
{
    private readonly Lock gate = new();
    private readonly ECDsa key;

    private CheckpointKey(ECDsa key)
    {
        this.key = key;
        PublicKey = Convert.ToBase64String(key.ExportSubjectPublicKeyInfo());
    }

    /// <summary>The public half, as SubjectPublicKeyInfo in Base64.</summary>
    public string PublicKey { get; }

    /// <summary>A new key.</summary>
    public static CheckpointKey Create() => new(ECDsa.Create(ECCurve.NamedCurves.nistP256));

    /// <summary>A key from its PKCS #8 form, as <see cref="Export"/> gives it.</summary>
    /// <exception cref="CryptographicException">Not such a key, or not on the curve P-256.</exception>
    public static CheckpointKey Read(ReadOnlySpan<byte> pkcs8)
    {
        var key = ECDsa.Create();
        key.ImportPkcs8PrivateKey(pkcs8, out _);
        return key.KeySize == 256 ? new(key) : throw new CryptographicException("A key for checkpoints is on the curve P-256.");
    }

    /// <summary>The key in PKCS #8: to be kept as a secret.</summary>
    public byte[] Export()
    {
        lock (gate)
        {
            return key.ExportPkcs8PrivateKey();
        }
    }

    /// <summary>The signature over bytes, in Base64.</summary>
    public string Sign(byte[] content)
    {
        lock (gate)
        {
            return Convert.ToBase64String(key.SignData(content, HashAlgorithmName.SHA256));
        }
    }

    /// <summary>Forgets the key.</summary>
    public void Dispose() => key.Dispose();
}
