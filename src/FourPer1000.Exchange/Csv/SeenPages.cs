namespace FourPer1000.Exchange;

/// <summary>
/// An extendible hash table of slots of 8 bytes: hash and address of a key. A page that is full is split in two by one more bit of the hash, so the table
/// grows by single pages and a key is found in one page.
/// </summary>
internal sealed class SeenPages
{
    private const int PageLength = 512;
    private const int MostFilled = PageLength * 85 / 100;
    private const int HashBits = 32;
    private readonly ulong[] split = new ulong[PageLength];
    private Page[] directory = [new Page(0)];
    private int depth;

    /// <summary>A slot that is taken.</summary>
    public static ulong SlotOf(uint hash, uint address) => ((ulong)hash << HashBits) | address;

    /// <summary>The slot of the key, or the empty slot, which is 0, where it belongs.</summary>
    public ref ulong Find(uint hash, ReadOnlySpan<byte> key, SeenKeys keys)
    {
        ulong[] slots = directory[IndexOf(hash)].Slots;
        for (uint at = hash; ; at++)
        {
            ref ulong slot = ref slots[at & (PageLength - 1)];
            if (slot == 0 || ((uint)(slot >> HashBits) == hash && keys.IsAt((uint)slot, key)))
            {
                return ref slot;
            }
        }
    }

    /// <summary>Says that the empty slot found for this hash has been taken.</summary>
    public void Filled(uint hash)
    {
        Page page = directory[IndexOf(hash)];
        if (++page.Count > MostFilled)
        {
            Split(page, IndexOf(hash));
        }
    }

    private int IndexOf(uint hash) => depth == 0 ? 0 : (int)(hash >> (HashBits - depth));

    private void Split(Page page, int index)
    {
        if (page.Depth == depth)
        {
            index *= 2;
            depth++;
            var wider = new Page[directory.Length * 2];
            for (int i = 0; i < wider.Length; i++)
            {
                wider[i] = directory[i / 2];
            }

            directory = wider;
        }

        int share = 1 << (depth - page.Depth);
        int first = index & ~(share - 1);
        page.Depth++;
        var other = new Page(page.Depth);
        directory.AsSpan(first + (share / 2), share / 2).Fill(other);
        page.Slots.CopyTo(split, 0);
        Array.Clear(page.Slots);
        page.Count = 0;
        foreach (ulong slot in split)
        {
            if (slot != 0)
            {
                Page half = ((slot >> (64 - page.Depth)) & 1) == 0 ? page : other;
                half.Put(slot);
            }
        }
    }

    private sealed class Page(int depth)
    {
        /// <summary>How many bits of the hash all keys of the page share.</summary>
        public int Depth { get; set; } = depth;

        public int Count { get; set; }

        public ulong[] Slots { get; } = new ulong[PageLength];

        public void Put(ulong slot)
        {
            uint at = (uint)(slot >> HashBits);
            while (Slots[at & (PageLength - 1)] != 0)
            {
                at++;
            }

            Slots[at & (PageLength - 1)] = slot;
            Count++;
        }
    }
}
