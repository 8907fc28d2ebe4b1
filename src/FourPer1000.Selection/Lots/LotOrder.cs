using System.Security.Cryptography;
using System.Text;
using FourPer1000.Rules;

namespace FourPer1000.Selection;

/// <summary>The lot order over all candidacies of an input, excluded ones too. Published in full; nothing else breaks ties.</summary>
public static class LotOrder
{
    /// <summary>The whole order, best lot first.</summary>
    /// <exception cref="ArgumentException">RFC 3797 draws from at most <see cref="Rfc3797.MostEntries"/> entries.</exception>
    public static ValueList<LotEntry> Of(SlateInput input)
    {
        ArgumentNullException.ThrowIfNull(input);
        SeatCandidacy[] pool = [.. input.Candidacies.Order()];
        return input.Lot.Scheme == LotScheme.Rfc3797 ? Drawn(pool, input.Lot.Seed) : Hashed(pool, input.Lot.Seed);
    }

    private static ValueList<LotEntry> Drawn(SeatCandidacy[] pool, string key) =>
        ValueList.From(Rfc3797.Draw(key, pool.Length).Select(draw => new LotEntry(draw.Draw, pool[draw.Pick - 1], draw.Md5)));

    private static ValueList<LotEntry> Hashed(SeatCandidacy[] pool, string seed)
    {
        string[] digests = [.. pool.Select(candidacy => Digest(seed, candidacy))];

        // Hexadecimal digits of one case and length compare like the bytes.
        Array.Sort(digests, pool, StringComparer.Ordinal);
        return ValueList.From(pool.Select((candidacy, i) => new LotEntry(i + 1, candidacy, digests[i])));
    }

    private static string Digest(string seed, SeatCandidacy candidacy) => Convert.ToHexStringLower(SHA256.HashData(
        Encoding.UTF8.GetBytes($"{seed}\n{candidacy.Seat.TaskForce}\n{candidacy.Seat.Seat}\n{candidacy.Person}")));
}
