using System.Globalization;

namespace FourPer1000.Exchange.Tests;

[CollectionDefinition(nameof(SeenIdsMemoryTests), DisableParallelization = true)]
public sealed class NothingElseRuns;

/// <summary>Measures the memory of the whole process, so nothing else may run.</summary>
[Collection(nameof(SeenIdsMemoryTests))]
public sealed class SeenIdsMemoryTests
{
    [Theory]
    [InlineData(40, 7_919)]
    [InlineData(63, 7_919)]
    [InlineData(40, 1)]
    public void A_million_ids_take_at_most_64_bytes_each_at_every_size_with_all_that_growing_leaves_behind(int length, long step)
    {
        const int rows = 1_000_000;
        byte[] id = new byte[length];
        id.AsSpan().Fill((byte)'x');
        new SeenIds().Add(id);
        long live = GC.GetTotalMemory(forceFullCollection: true);
        long allocated = GC.GetAllocatedBytesForCurrentThread();
        double most = 0;
        var seen = new SeenIds();
        for (int i = 1; i <= rows; i++)
        {
            (i * step % rows).TryFormat(id, out _, "D8", CultureInfo.InvariantCulture);
            seen.Add(id);
            if (i >= 100_000 && i % 1_000 == 0)
            {
                most = Math.Max(most, (GC.GetAllocatedBytesForCurrentThread() - allocated) / (double)i);
            }
        }

        most.Should().BeLessThan(64);
        ((GC.GetTotalMemory(forceFullCollection: true) - live) / (double)rows).Should().BeLessThan(64);
        seen.Count.Should().Be(rows);
    }
}
