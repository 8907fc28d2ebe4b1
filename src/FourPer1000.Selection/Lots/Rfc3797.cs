using System.Buffers.Binary;
using System.Security.Cryptography;
using System.Text;
using FourPer1000.Rules;

namespace FourPer1000.Selection;

/// <summary>The verifiable draw of RFC 3797.</summary>
public static class Rfc3797
{
    /// <summary>The most entries of a pool: the counter of a draw has two bytes.</summary>
    public const int MostEntries = 65_535;

    /// <summary>Draws the whole pool.</summary>
    /// <param name="key">The key: each source's numbers closed by <c>.</c>, each source closed by <c>/</c>. Used as given, as UTF-8.</param>
    /// <param name="pool">The number of entries.</param>
    /// <exception cref="ArgumentOutOfRangeException">The pool is negative or has more than <see cref="MostEntries"/> entries.</exception>
    public static ValueList<Rfc3797Draw> Draw(string key, int pool) => Draw(key, pool, pool);

    /// <summary>Draws the first entries.</summary>
    /// <param name="key">The key.</param>
    /// <param name="pool">The number of entries.</param>
    /// <param name="take">How many are drawn.</param>
    /// <exception cref="ArgumentOutOfRangeException">The pool is negative or too great, or more are to be taken than there are.</exception>
    public static ValueList<Rfc3797Draw> Draw(string key, int pool, int take)
    {
        ArgumentNullException.ThrowIfNull(key);
        ArgumentOutOfRangeException.ThrowIfNegative(pool);
        ArgumentOutOfRangeException.ThrowIfGreaterThan(pool, MostEntries);
        ArgumentOutOfRangeException.ThrowIfNegative(take);
        ArgumentOutOfRangeException.ThrowIfGreaterThan(take, pool);
        byte[] text = Encoding.UTF8.GetBytes(key);
        byte[] message = new byte[text.Length + 4];
        text.CopyTo(message, 2);
        var remaining = new Remaining(pool);
        var draws = new Rfc3797Draw[take];
        for (int i = 0; i < take; i++)
        {
            BinaryPrimitives.WriteUInt16BigEndian(message, (ushort)i);
            BinaryPrimitives.WriteUInt16BigEndian(message.AsSpan(text.Length + 2), (ushort)i);
#pragma warning disable CA5351 // RFC 3797 prescribes MD5; the draw rests on published sources, not on the strength of the hash.
            byte[] digest = MD5.HashData(message);
#pragma warning restore CA5351
            int place = (int)(BinaryPrimitives.ReadUInt128BigEndian(digest) % (uint)(pool - i));
            draws[i] = new(i + 1, Convert.ToHexString(digest), pool - i, remaining.Take(place) + 1);
        }

        return ValueList.Create<Rfc3797Draw>(draws);
    }
}
