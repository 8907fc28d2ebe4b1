using System.Buffers;

namespace FourPer1000.Exchange;

/// <summary>Keeps the cells of one row whose doubled quotes were made single.</summary>
internal sealed class CsvUnescaping : IDisposable
{
    private byte[] bytes = [];

    /// <summary>The cell with single quotes.</summary>
    /// <param name="cell">The cell without the quotes around it.</param>
    /// <param name="offset">Where it begins in the row: its own place, so that cells asked for earlier stay as they are.</param>
    /// <param name="rowLength">The length of the whole row.</param>
    public ReadOnlySpan<byte> Unescape(ReadOnlySpan<byte> cell, int offset, int rowLength)
    {
        if (bytes.Length < rowLength)
        {
            Dispose();
            bytes = ArrayPool<byte>.Shared.Rent(rowLength);
        }

        Span<byte> target = bytes.AsSpan(offset);
        int written = 0;
        for (int quote; (quote = cell.IndexOf((byte)'"')) >= 0; cell = cell[(quote + 2)..])
        {
            cell[..(quote + 1)].CopyTo(target[written..]);
            written += quote + 1;
        }

        cell.CopyTo(target[written..]);
        return target[..(written + cell.Length)];
    }

    public void Dispose()
    {
        if (bytes.Length > 0)
        {
            ArrayPool<byte>.Shared.Return(bytes);
            bytes = [];
        }
    }
}
