namespace FourPer1000.Hosting;

/// <summary>A person's key: 32 bytes for AES-256-GCM.</summary>
public sealed class PersonKey
{
    private readonly byte[] bytes;

    /// <summary>A key of its bytes.</summary>
    /// <param name="bytes">The 32 bytes.</param>
    /// <exception cref="ArgumentException">Not 32 bytes.</exception>
    public PersonKey(ReadOnlySpan<byte> bytes) =>
        this.bytes = bytes.Length == Length ? bytes.ToArray() : throw new ArgumentException($"A key has {Length} bytes.", nameof(bytes));

    /// <summary>How many bytes a key has.</summary>
    public const int Length = 32;

    /// <summary>The bytes.</summary>
    public ReadOnlySpan<byte> Bytes => bytes;
}
