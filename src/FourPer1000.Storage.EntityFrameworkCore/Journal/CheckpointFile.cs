using System.Text;
using FourPer1000.Exchange;
using FourPer1000.Rules;

namespace FourPer1000.Storage.EntityFrameworkCore;

/// <summary>The file of checkpoints outside of the database: a line each. It is read from its end, so that it costs the same however long it is.</summary>
internal sealed class CheckpointFile(string path)
{
    private const int Block = 4096;
    private const byte Break = (byte)'\n';

    public string Path => path;

    /// <summary>The last whole line; null in an empty or new file.</summary>
    public Checkpoint? Last()
    {
        using FileStream stream = Open();
        return LastLine(stream).Checkpoint;
    }

    /// <summary>Appends the lines of the checkpoints behind the last one, which are asked for by its number; what a killed process did not write to its end is taken away.</summary>
    public async Task AppendAsync(Func<long, Task<List<CheckpointRow>>> after, CancellationToken cancellation)
    {
        FileStream stream = Open();
        await using (stream.ConfigureAwait(false))
        {
            (Checkpoint? last, long end) = LastLine(stream);
            stream.SetLength(end);
            stream.Seek(end, SeekOrigin.Begin);
            foreach (CheckpointRow row in await after(last?.Number ?? 0).ConfigureAwait(false))
            {
                await stream.WriteAsync(Encoding.UTF8.GetBytes(row.Content + "\n"), cancellation).ConfigureAwait(false);
            }

            stream.Flush(flushToDisk: true);
        }
    }

    /// <exception cref="InvalidDataException">The line is no checkpoint.</exception>
    public static Checkpoint Read(string line, long number)
    {
        Reading<Checkpoint> reading = CheckpointLine.Read(line, new("checkpoints", (int)number, 0, null));
        return reading.TryGet(out Checkpoint? checkpoint) ? checkpoint : throw new InvalidDataException($"A checkpoint cannot be read; it was changed: {reading.Faults[0]}");
    }

    private FileStream Open() => new(path, FileMode.OpenOrCreate, FileAccess.ReadWrite, FileShare.Read);

    private static (Checkpoint? Checkpoint, long End) LastLine(FileStream stream)
    {
        long end = BehindBreak(stream, stream.Length);
        if (end == 0)
        {
            return (null, 0);
        }

        long begin = BehindBreak(stream, end - 1);
        byte[] line = new byte[end - 1 - begin];
        stream.Seek(begin, SeekOrigin.Begin);
        stream.ReadExactly(line);
        return (Read(Encoding.UTF8.GetString(line), 0), end);
    }

    // The place behind the last line break before a place; 0 where there is none.
    private static long BehindBreak(FileStream stream, long before)
    {
        byte[] block = new byte[Block];
        while (before > 0)
        {
            int length = (int)Math.Min(Block, before);
            stream.Seek(before - length, SeekOrigin.Begin);
            stream.ReadExactly(block, 0, length);
            int at = block.AsSpan(0, length).LastIndexOf(Break);
            if (at >= 0)
            {
                return before - length + at + 1;
            }

            before -= length;
        }

        return 0;
    }
}
