using System.Buffers.Binary;
using System.Numerics;
using System.Security.Cryptography;
using System.Text;

namespace FourPer1000.Selection.Verification;

/// <summary>The lot order, drawn again from the seed.</summary>
internal static class LotPlaces
{
    /// <summary>The candidacies by lot, the best first.</summary>
    /// <param name="candidacies">All candidacies, ordered by task force, seat, person: the pool of the draw.</param>
    /// <param name="lot">The lot.</param>
    public static IEnumerable<int> Of(IReadOnlyList<SeatCandidacy> candidacies, SlateLot lot) => lot.Scheme switch
    {
        LotScheme.Sha256 => Enumerable.Range(0, candidacies.Count)
            .Select(i => (Place: i, Digest: Convert.ToHexString(SHA256.HashData(Message(lot.Seed, candidacies[i])))))
            .OrderBy(entry => entry.Digest, StringComparer.Ordinal)
            .Select(entry => entry.Place),
        LotScheme.Rfc3797 => Drawn(Encoding.UTF8.GetBytes(lot.Seed), candidacies.Count),
        _ => throw new ArgumentException($"No scheme {lot.Scheme}.", nameof(lot)),
    };

    private static byte[] Message(string seed, SeatCandidacy of) =>
        Encoding.UTF8.GetBytes(string.Join('\n', seed, of.Seat.TaskForce.Value, of.Seat.Seat, of.Person.Value));

    private static IEnumerable<int> Drawn(byte[] key, int pool)
    {
        List<int> left = [.. Enumerable.Range(0, pool)];
        byte[] counter = new byte[2];
        for (int draw = 0; draw < pool; draw++)
        {
            BinaryPrimitives.WriteUInt16BigEndian(counter, (ushort)draw);
#pragma warning disable CA5351 // RFC 3797 prescribes MD5.
            byte[] digest = MD5.HashData([.. counter, .. key, .. counter]);
#pragma warning restore CA5351
            int place = (int)(new BigInteger(digest, isUnsigned: true, isBigEndian: true) % left.Count);
            yield return left[place];
            left.RemoveAt(place);
        }
    }
}
