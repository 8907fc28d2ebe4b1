using System.Security.Cryptography;
using System.Text;

namespace FourPer1000.Storage.EntityFrameworkCore;

/// <summary>AES-256-GCM with a master key. What a wrapping belongs to and the id of the master key are authenticated with it: moved to another row, it does not open.</summary>
internal sealed class KeyWrap(MasterKeys keys)
{
    private const int Nonce = 12, Tag = 16;

    public string Current => keys.Current;

    /// <summary>Nonce, content and tag.</summary>
    public byte[] Wrap(string owner, ReadOnlySpan<byte> content)
    {
        byte[] wrapped = new byte[Nonce + content.Length + Tag];
        RandomNumberGenerator.Fill(wrapped.AsSpan(0, Nonce));
        using var aes = new AesGcm(keys.Find(keys.Current)!, Tag);
        aes.Encrypt(wrapped.AsSpan(0, Nonce), content, wrapped.AsSpan(Nonce, content.Length), wrapped.AsSpan(Nonce + content.Length), Associated(owner, keys.Current));
        return wrapped;
    }

    /// <exception cref="MasterKeyException">The master key is not there, or it did not wrap this.</exception>
    public byte[] Unwrap(string owner, byte[] wrapped, string master)
    {
        byte[] key = keys.Find(master) ?? throw new MasterKeyException($"What is stored was wrapped by the master key '{master}', which is not configured.");
        if (wrapped.Length < Nonce + Tag)
        {
            throw new MasterKeyException("What is stored is too short to be a wrapping.");
        }

        byte[] content = new byte[wrapped.Length - Nonce - Tag];
        using var aes = new AesGcm(key, Tag);
        try
        {
            aes.Decrypt(wrapped.AsSpan(0, Nonce), wrapped.AsSpan(Nonce, content.Length), wrapped.AsSpan(Nonce + content.Length), content, Associated(owner, master));
        }
        catch (AuthenticationTagMismatchException exception)
        {
            throw new MasterKeyException($"The master key '{master}' does not open what is stored: it is another key, or the row was changed.", exception);
        }

        return content;
    }

    private static byte[] Associated(string owner, string master) => Encoding.UTF8.GetBytes($"{master.Length}:{master}{owner}");
}
