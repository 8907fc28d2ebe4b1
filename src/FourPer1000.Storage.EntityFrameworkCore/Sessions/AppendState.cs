using FourPer1000.Hosting;

namespace FourPer1000.Storage.EntityFrameworkCore;

/// <summary>What an append finds once it has its locks.</summary>
/// <param name="IsRepeated">Whether the command was carried out before; nothing else is filled in then.</param>
/// <param name="Tips">Where the streams end, in the order of the append.</param>
/// <param name="Rows">The rows of the views that it may touch.</param>
/// <param name="Positions">The positions for its events.</param>
internal sealed record AppendState(bool IsRepeated, StreamTip[] Tips, Dictionary<RowKey, ViewRow> Rows, long[] Positions)
{
    public static AppendState Repeated { get; } = new(true, [], [], []);
}
