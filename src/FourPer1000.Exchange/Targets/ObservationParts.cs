using System.Buffers;
using FourPer1000.Rules;
using FourPer1000.Targets;

namespace FourPer1000.Exchange;

/// <summary>Cuts a large file without quotes at line ends and reads the parts side by side; every other file is read in one go.</summary>
internal static class ObservationParts
{
    private const int LeastPart = 1 << 20;
    private const int MostParts = 4;
    private const int ShortestUsual = 48;
    private const long MostInMemory = 1 << 30;

    public static Reading<ObservationsFile> Read(Stream stream, string file, ObservationCodes codes)
    {
        int parts = stream.CanSeek ? (int)Math.Min(Math.Min(MostParts, Environment.ProcessorCount), (stream.Length - stream.Position) / LeastPart) : 1;
        return parts < 2 || stream.Length - stream.Position > MostInMemory ? ReadWhole(stream, file, codes) : ReadSplit(stream, file, codes, parts);
    }

    /// <summary>Reads a file that is in memory in so many parts.</summary>
    internal static Reading<ObservationsFile> ReadSplit(Stream stream, string file, ObservationCodes codes, int parts)
    {
        int length = (int)(stream.Length - stream.Position);
        byte[] bytes = ArrayPool<byte>.Shared.Rent(length + CsvRowScan.Block);
        try
        {
            length = stream.ReadAtLeast(bytes.AsSpan(0, length), length, throwOnEndOfStream: false);
            int behindHeader = bytes.AsSpan(0, length).IndexOf((byte)'\n') + 1;
            using var reader = new CsvReader(new MemoryStream(bytes, 0, length, writable: false), file);
            Reading<CsvHeader> header = CsvHeader.Read(reader, ObservationColumnNames.All, ObservationColumnNames.Needed);
            if (behindHeader == 0 || bytes.AsSpan(0, length).Contains((byte)'"') || !header.TryGet(out CsvHeader? columns))
            {
                return ReadWhole(new MemoryStream(bytes, 0, length, writable: false), file, codes);
            }

            int[] cuts = Cuts(bytes.AsSpan(0, length), behindHeader, parts);
            var read = new (ObservationRows Rows, Fault? Fault)[parts];
            Parallel.For(0, parts, part => read[part] = ReadPart(bytes, cuts[part], cuts[part + 1], file, columns, codes, part == 0 ? length : cuts[part + 1] - cuts[part]));
            return Joined(read, columns, bytes, cuts);
        }
        finally
        {
            ArrayPool<byte>.Shared.Return(bytes);
        }
    }

    private static Reading<ObservationsFile> ReadWhole(Stream stream, string file, ObservationCodes codes)
    {
        using var reader = new CsvReader(stream, file);
        Reading<CsvHeader> header = CsvHeader.Read(reader, ObservationColumnNames.All, ObservationColumnNames.Needed);
        if (!header.TryGet(out CsvHeader? columns))
        {
            return Reading.Faulty<ObservationsFile>(header.Faults);
        }

        var rows = new ObservationRows(reader, columns, codes, 0);
        rows.ReadAll();
        return reader.Fault is { } fault
            ? Reading.Faulty<ObservationsFile>([fault])
            : Reading.Of(new ObservationsFile(rows.Table.Build(), ValueList.From(rows.Unreadable), columns.UnknownColumns));
    }

    private static (ObservationRows Rows, Fault? Fault) ReadPart(byte[] bytes, int from, int to, string file, CsvHeader columns, ObservationCodes codes, int room)
    {
        using var reader = new CsvReader(bytes, from, to, file);
        var rows = new ObservationRows(reader, columns, codes, room / ShortestUsual);
        rows.ReadAll();
        return (rows, reader.Fault);
    }

    // From the end of the header to the end, each cut behind a line end.
    private static int[] Cuts(ReadOnlySpan<byte> bytes, int from, int parts)
    {
        int[] cuts = new int[parts + 1];
        cuts[0] = from;
        for (int part = 1; part < parts; part++)
        {
            int at = Math.Max(cuts[part - 1], from + (int)((long)(bytes.Length - from) * part / parts));
            int feed = bytes[at..].IndexOf((byte)'\n');
            cuts[part] = feed < 0 ? bytes.Length : at + feed + 1;
        }

        cuts[parts] = bytes.Length;
        return cuts;
    }

    // Lines of a part are counted from the beginning of the file; they are asked for where something is wrong.
    private static Reading<ObservationsFile> Joined((ObservationRows Rows, Fault? Fault)[] read, CsvHeader columns, byte[] bytes, int[] cuts)
    {
        ObservationTableBuilder table = read[0].Rows.Table;
        var unreadable = new List<UnreadableObservation>();
        for (int part = 0; part < read.Length; part++)
        {
            (ObservationRows rows, Fault? fault) = read[part];
            int before = fault is null && rows.Unreadable.Count == 0 ? 0 : bytes.AsSpan(0, cuts[part]).Count((byte)'\n');
            if (fault is not null)
            {
                return Reading.Faulty<ObservationsFile>([fault with { Place = fault.Place with { Line = fault.Place.Line + before } }]);
            }

            unreadable.AddRange(rows.Unreadable.Select(row => row with { Line = row.Line + before }));
            if (part > 0)
            {
                table.AddAll(rows.Table);
            }
        }

        return Reading.Of(new ObservationsFile(table.Build(), ValueList.From(unreadable), columns.UnknownColumns));
    }
}
