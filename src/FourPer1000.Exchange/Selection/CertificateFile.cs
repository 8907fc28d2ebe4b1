using System.Buffers;
using System.Text.Json;
using FourPer1000.Rules;

namespace FourPer1000.Exchange;

/// <summary>The file of a certificate: its seal, tables of rows and columns by name, the statements of the proof in the order of a walk.</summary>
/// <remarks>There is one way of writing a certificate. Anything else, be it a blank, is refused: what is checked is what stands in the file.</remarks>
public static class CertificateFile
{
    /// <summary>The fault of a file that is no certificate, or is not written in the one way. Arguments: none.</summary>
    public const string Unreadable = "input.unreadable-certificate";

    /// <summary>The most statements within each other that are read.</summary>
    public const int MostLevels = 10_000;

    /// <summary>The most bytes of a certificate that are read; the largest of a pool of 3,000 people has a hundredth of them.</summary>
    public const int MostBytes = 64 << 20;

    /// <summary>Writes a certificate; one line.</summary>
    /// <param name="stream">Takes the file; stays open.</param>
    /// <param name="report">The certificate, with witnesses where rules clash.</param>
    public static void Write(Stream stream, CertificateReport report)
    {
        ArgumentNullException.ThrowIfNull(stream);
        ArgumentNullException.ThrowIfNull(report);
        stream.Write(BytesOf(report).Span);
    }

    /// <summary>Reads a certificate, or the place at which it is not written as it should be. Whether it proves anything is for a checker to say.</summary>
    /// <param name="utf8">The file.</param>
    /// <param name="file">The name for places.</param>
    public static Reading<CertificateReport> Read(ReadOnlyMemory<byte> utf8, string? file)
    {
        if (utf8.Length > MostBytes)
        {
            return Reading.Faulty<CertificateReport>([new(FileFaults.TooLarge, new Place(file, 0, 0, null), [new("limit", MostBytes)])]);
        }

        CertificateReport? report = null;
        try
        {
            using var document = JsonDocument.Parse(utf8);
            report = CertificateReader.Read(document.RootElement);
        }
        catch (Exception e) when (e is JsonException or KeyNotFoundException or InvalidOperationException or FormatException or ArgumentException or IndexOutOfRangeException)
        {
            // Not the names and types of a certificate; the comparison below has nothing to compare.
        }

        ReadOnlySpan<byte> again = report is null ? [] : BytesOf(report).Span;
        int same = utf8.Span.CommonPrefixLength(again);
        return report is not null && same == again.Length && same == utf8.Length
            ? Reading.Of(report)
            : Reading.Faulty<CertificateReport>([new(Unreadable, default(JsonPosition).At(utf8.Span, same).In(file), [])]);
    }

    private static ReadOnlyMemory<byte> BytesOf(CertificateReport report)
    {
        var buffer = new ArrayBufferWriter<byte>(1 << 16);
        new CertificateWriter(buffer).Write(report);
        buffer.Write("\n"u8);
        return buffer.WrittenMemory;
    }
}
