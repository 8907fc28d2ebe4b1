using FourPer1000.Domain;
using FourPer1000.Rules;
using FourPer1000.Texts;

namespace FourPer1000.Exchange;

/// <summary>The file of a slate. The same outcome gives the same bytes in a language; what is read must be written exactly as the suite writes it, so that no change goes unseen.</summary>
public static class SlateFile
{
    /// <summary>The fault of a file that says something, but not in the form and order in which the suite writes it. Arguments: none.</summary>
    public const string NotAsWritten = "input.not-as-written";

    /// <summary>The most bytes of a slate that are read.</summary>
    public const int MostBytes = 16 << 20;

    /// <summary>Writes a report; indented, with LF line ends.</summary>
    /// <param name="stream">Takes the file; stays open.</param>
    /// <param name="report">The report.</param>
    /// <param name="book">The language of the explanations.</param>
    public static void Write(Stream stream, SlateReport report, Phrasebook book)
    {
        ArgumentNullException.ThrowIfNull(stream);
        ArgumentNullException.ThrowIfNull(report);
        ArgumentNullException.ThrowIfNull(book);
        using var json = new SelectionJson(stream);
        SlateWriter.Write(json, report, book);
    }

    /// <summary>Reads a report, or every fault. Whether it is true is for a checker to say.</summary>
    /// <param name="utf8">The file.</param>
    /// <param name="file">The name for places.</param>
    public static Reading<SlateReport> Read(ReadOnlySpan<byte> utf8, string? file)
    {
        if (utf8.Length > MostBytes)
        {
            return Reading.Faulty<SlateReport>([new(FileFaults.TooLarge, new Place(file, 0, 0, null), [new("limit", MostBytes)])]);
        }

        Reading<JsonTree> reading = JsonTree.Read(utf8, file);
        if (!reading.TryGet(out JsonTree? tree))
        {
            return Reading.Faulty<SlateReport>(reading.Faults);
        }

        Reading<SlateReport> report = new SlateReader(tree).Read();
        if (!report.TryGet(out SlateReport? read))
        {
            return report;
        }

        int least = -1;
        foreach (Language language in Languages.All)
        {
            using var again = new MemoryStream();
            Write(again, read, Phrasebook.In(language));
            int same = utf8.CommonPrefixLength(again.GetBuffer().AsSpan(0, (int)again.Length));
            if (same == utf8.Length && same == again.Length)
            {
                return report;
            }

            least = Math.Max(least, same);
        }

        return Reading.Faulty<SlateReport>([new(NotAsWritten, default(JsonPosition).At(utf8, least).In(file), [])]);
    }
}
