using System.Buffers.Binary;

namespace FourPer1000.Exchange.Tests;

public sealed class KeyPagesTests
{
    [Fact]
    public void Keys_are_found_however_unevenly_their_hashes_are_spread()
    {
        var keys = new KeyChunks(0);
        var pages = new KeyPages();
        byte[] key = new byte[4];

        // The first 10,000 fill the lowest part of the range, so the table is deep there when the rest is filled.
        static uint HashOf(uint i) => i < 10_000 ? (i * 2_654_435_761u) >> 8 : i * 2_654_435_761u;
        for (uint i = 0; i < 50_000; i++)
        {
            BinaryPrimitives.WriteUInt32LittleEndian(key, i);
            ref ulong slot = ref pages.Find(HashOf(i), 4, key, keys);
            slot.Should().Be(0);
            slot = KeyPages.SlotOf(HashOf(i), keys.Keep((byte)key.Length, key));
            pages.Filled(HashOf(i));
        }

        for (uint i = 0; i < 50_000; i++)
        {
            BinaryPrimitives.WriteUInt32LittleEndian(key, i);
            pages.Find(HashOf(i), 4, key, keys).Should().NotBe(0);
        }
    }

    [Fact]
    public void Keys_with_the_same_hash_are_told_apart()
    {
        var keys = new KeyChunks(0);
        var pages = new KeyPages();
        for (byte i = 1; i < 100; i++)
        {
            byte[] key = [i, .. new byte[i]];
            ref ulong slot = ref pages.Find(7, (byte)key.Length, key, keys);
            slot.Should().Be(0);
            slot = KeyPages.SlotOf(7, keys.Keep((byte)key.Length, key));
            pages.Filled(7);
            pages.Find(7, (byte)key.Length, key, keys).Should().NotBe(0);
        }
    }
}
