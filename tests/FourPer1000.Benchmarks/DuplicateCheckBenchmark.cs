using System.Globalization;
using System.Text;
using FourPer1000.Exchange;

namespace FourPer1000.Benchmarks;

/// <summary>What the check for doubled ids keeps for a row, where ids come in no order: in order they take less.</summary>
internal static class DuplicateCheckBenchmark
{
    public static double BytesARow()
    {
        const int Rows = 1_000_000;
        long before = GC.GetTotalMemory(forceFullCollection: true);
        var seen = new SeenIds();
        Span<byte> id = stackalloc byte[32];
        for (int row = 0; row < Rows; row++)
        {
            Encoding.UTF8.TryGetBytes(string.Create(CultureInfo.InvariantCulture, $"registration-{(row * 7_919L) % Rows}"), id, out int length);
            seen.Add(id[..length]);
        }

        long after = GC.GetTotalMemory(forceFullCollection: true);
        GC.KeepAlive(seen);
        return (double)(after - before) / Rows;
    }
}
