using System.Security.Cryptography;
using System.Text;
using FourPer1000.Rules;

namespace FourPer1000.Selection;

/// <summary>A hash over everything that a certificate says and what it says it about, so that no character of a certificate can be changed unseen. What a certificate proves does not rest on it.</summary>
/// <param name="Value"><c>sha256:</c> and 64 hexadecimal digits.</param>
/// <remarks>
/// <para>SHA-256 over the UTF-8 bytes of the RFC 8785 form of one array of lines, each an array of strings, numbers in decimal digits. The lines in their order:</para>
/// <para><c>input</c>, the input hash, the scheme and the seed of the lot. Then for a slate one line a seat in settling order: <c>held</c>, task force, seat, person (empty for a vacancy);
/// and one line an explanation: <c>explained</c>, task force, seat, code, then the name and the value of each argument in their order, values in their machine form;
/// then for each tie <c>tie</c>, task force, seat, and the seats of the other slate that differ, as for the slate.
/// For rules that clash, where they were found: <c>conflict</c> and the rules; for each witness <c>without</c>, the rule, and its seats as for a slate.</para>
/// <para>Then the statements, a box's own before those of its parts, the low half before the high one: <c>split</c>, the column, the value; <c>bound</c>, level, place of the lot seat (empty at other levels), scale, number of multipliers,
/// followed by one line for each multiplier: the row, the value; <c>open</c> where there is no statement.</para>
/// <para>Columns: <c>candidacy</c> task force seat person; <c>below</c> quota; <c>above</c> quota; <c>sharing</c> task force attribute value place.
/// Rows: <c>seat</c> task force seat; <c>minimum</c> quota; <c>maximum</c> quota; <c>balance</c> task force attribute value; <c>person-cap</c> person; <c>organisation-cap</c> task force organisation;
/// <c>one-seat</c> task force person; <c>load</c> person; <c>settled</c> level.</para>
/// </remarks>
public readonly record struct CertificateSeal(string Value)
{
    /// <summary>The seal of the proof that a slate is the best one.</summary>
    public static CertificateSeal Of(SlateInput input, Slate slate, CertificateNode? root, ValueList<SlateTie> ties)
    {
        ArgumentNullException.ThrowIfNull(slate);
        ArgumentNullException.ThrowIfNull(ties);
        return Of(SealedLines.Of(input, slate, root, ties));
    }

    /// <summary>The seal of the proof that rules clash.</summary>
    public static CertificateSeal Of(SlateInput input, InputHash hash, RuleConflict? conflict, CertificateNode? root) => Of(SealedLines.Of(input, hash, conflict, root));

    /// <summary>The text.</summary>
    public override string ToString() => Value;

    private static CertificateSeal Of(IEnumerable<string[]> lines)
    {
        var json = new CanonicalJson();
        json.Array(lines, line => json.Array(line, part => json.String(part)));
        return new("sha256:" + Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(json.ToString()))));
    }
}
