using System.Buffers;
using System.Runtime.ExceptionServices;
using FourPer1000.Rules;
using FourPer1000.Targets;

namespace FourPer1000.Exchange;

/// <summary>
/// Reads the parts of a large file side by side. A file is cut behind line feeds, as if none stood within quotes; where one does, the part before it
/// ends within a cell, and the file is read again in one go. So is a file that cannot be read: its fault is found where it stands.
/// </summary>
internal static class ObservationParts
{
    private const int LeastPart = 1 << 20;
    private const int MostParts = 4;
    private const int ShortestUsual = 48;
    private const int Window = 1 << 16;

    public static Reading<ObservationsFile> Read(Stream stream, string file, ObservationCodes codes) =>
        Read(stream, file, codes, stream.CanSeek ? (int)Math.Min(Math.Min(MostParts, Environment.ProcessorCount), (stream.Length - stream.Position) / LeastPart) : 1);

    /// <summary>Reads a file in so many parts.</summary>
    internal static Reading<ObservationsFile> Read(Stream stream, string file, ObservationCodes codes, int parts)
    {
        if (parts < 2)
        {
            return ReadWhole(stream, file, codes);
        }

        long beginning = stream.Position;
        if (ReadSplit(stream, file, codes, parts) is { } read)
        {
            stream.Seek(0, SeekOrigin.End);
            return Reading.Of(read);
        }

        stream.Position = beginning;
        return ReadWhole(stream, file, codes);
    }

    private static Reading<ObservationsFile> ReadWhole(Stream stream, string file, ObservationCodes codes)
    {
        using var reader = new CsvReader(stream, file);
        Reading<CsvHeader> header = Header(reader);
        if (!header.TryGet(out CsvHeader? columns))
        {
            return Reading.Faulty<ObservationsFile>(header.Faults);
        }

        ObservationRows rows = ReadRows(reader, columns, codes, 0);
        return reader.Fault is { } fault
            ? Reading.Faulty<ObservationsFile>([fault])
            : Reading.Of(new ObservationsFile(rows.Table.Build(), ValueList.From(rows.Unreadable), columns.UnknownColumns));
    }

    // Null where the parts are not sure to say what the whole says.
    private static ObservationsFile? ReadSplit(Stream stream, string file, ObservationCodes codes, int parts)
    {
        if (Cuts(stream, parts) is not { } cuts)
        {
            return null;
        }

        var turn = new Lock();
        using var first = new CsvReader(new StreamPart(stream, turn, cuts[0], cuts[1]), file);
        if (!Header(first).TryGet(out CsvHeader? columns))
        {
            return null;
        }

        // The first part takes in the others.
        int room = (int)Math.Min(Array.MaxLength / 2, (cuts[parts] - cuts[0]) / ShortestUsual);
        var read = new ObservationRows?[parts];
        Side(parts, part =>
        {
            using CsvReader reader = part == 0 ? first : CsvReader.OfPart(new StreamPart(stream, turn, cuts[part], part == parts - 1 ? long.MaxValue : cuts[part + 1]), file);
            ObservationRows rows = ReadRows(reader, columns, codes, part == 0 ? room : room / parts);
            read[part] = reader.Fault is null ? rows : null;
        });
        return Array.TrueForAll(read, rows => rows is not null) ? Joined(read!, columns) : null;
    }

    // What a stream throws passes through as it is.
    private static void Side(int parts, Action<int> read)
    {
        try
        {
            Parallel.For(0, parts, read);
        }
        catch (AggregateException several)
        {
            ExceptionDispatchInfo.Throw(several.InnerExceptions[0]);
        }
    }

    private static Reading<CsvHeader> Header(CsvReader reader) => CsvHeader.Read(reader, ObservationColumnNames.All, ObservationColumnNames.Needed);

    private static ObservationRows ReadRows(CsvReader reader, CsvHeader columns, ObservationCodes codes, int expected)
    {
        var rows = new ObservationRows(reader, columns, codes, expected);
        rows.ReadAll();
        return rows;
    }

    // From where the stream stands to its end, each cut behind a line feed; null where one would be far away.
    private static long[]? Cuts(Stream stream, int parts)
    {
        (long from, long to) = (stream.Position, stream.Length);
        long[] cuts = new long[parts + 1];
        (cuts[0], cuts[parts]) = (from, to);
        byte[] window = ArrayPool<byte>.Shared.Rent(Window);
        for (int part = 1; part < parts; part++)
        {
            long at = Math.Max(cuts[part - 1], from + ((to - from) * part / parts));
            stream.Position = at;
            int feed = window.AsSpan(0, stream.ReadAtLeast(window, Window, throwOnEndOfStream: false)).IndexOf((byte)'\n');
            if (feed < 0)
            {
                return null;
            }

            cuts[part] = at + feed + 1;
        }

        ArrayPool<byte>.Shared.Return(window);
        return cuts;
    }

    // Lines of a part are counted from the beginning of the file.
    private static ObservationsFile Joined(ObservationRows[] read, CsvHeader columns)
    {
        ObservationTableBuilder table = read[0].Table;
        var unreadable = new List<UnreadableObservation>(read[0].Unreadable);
        int before = read[0].Lines;
        foreach (ObservationRows rows in read.AsSpan(1))
        {
            unreadable.AddRange(rows.Unreadable.Select(row => row with { Line = row.Line + before }));
            before += rows.Lines;
            table.AddAll(rows.Table);
        }

        return new ObservationsFile(table.Build(), ValueList.From(unreadable), columns.UnknownColumns);
    }
}
