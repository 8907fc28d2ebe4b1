using System.Security.Cryptography;
using System.Text;
using System.Text.Json;
using FourPer1000.Rules;
using FourPer1000.Selection;

namespace FourPer1000.Exchange;

/// <summary>The file of a certificate: tables of rows and columns by name, then the statements of the proof in the order of a walk, then a digest of all bytes before it.</summary>
/// <remarks>There is one way of writing a certificate. Anything else, be it a blank, is refused: what is checked is what stands in the file.</remarks>
public static class CertificateFile
{
    /// <summary>The fault of a file that is no certificate, or is not written in the one way. Arguments: none.</summary>
    public const string Unreadable = "input.unreadable-certificate";

    /// <summary>The most statements within each other that are read.</summary>
    public const int MostLevels = 10_000;

    /// <summary>Writes a certificate; one line.</summary>
    /// <param name="stream">Takes the file; stays open.</param>
    /// <param name="certificate">The certificate.</param>
    public static void Write(Stream stream, SlateCertificate certificate)
    {
        ArgumentNullException.ThrowIfNull(stream);
        ArgumentNullException.ThrowIfNull(certificate);
        stream.Write(BytesOf(certificate));
    }

    /// <summary>Reads a certificate, or the place at which it is not written as it should be. Whether it proves anything is for a checker to say.</summary>
    /// <param name="utf8">The file.</param>
    /// <param name="file">The name for places.</param>
    public static Reading<SlateCertificate> Read(ReadOnlyMemory<byte> utf8, string? file)
    {
        SlateCertificate? certificate = null;
        try
        {
            using var document = JsonDocument.Parse(utf8);
            certificate = CertificateReader.Read(document.RootElement);
        }
        catch (Exception e) when (e is JsonException or KeyNotFoundException or InvalidOperationException or FormatException or ArgumentException or IndexOutOfRangeException)
        {
            // Not the names and types of a certificate; the comparison below has nothing to compare.
        }

        ReadOnlySpan<byte> again = certificate is null ? [] : BytesOf(certificate);
        int same = utf8.Span.CommonPrefixLength(again);
        return certificate is not null && same == again.Length && same == utf8.Length
            ? Reading.Of(certificate)
            : Reading.Faulty<SlateCertificate>([new(Unreadable, default(JsonPosition).At(utf8.Span, same).In(file), [])]);
    }

    private static byte[] BytesOf(SlateCertificate certificate)
    {
        var buffer = new System.Buffers.ArrayBufferWriter<byte>(1 << 16);
        new CertificateWriter(buffer).Write(certificate);
        string digest = Convert.ToHexStringLower(SHA256.HashData(buffer.WrittenSpan));
        return [.. buffer.WrittenSpan, .. Encoding.ASCII.GetBytes($",\"digest\":\"sha256:{digest}\"}}\n")];
    }
}
