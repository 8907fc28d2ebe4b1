namespace FourPer1000.Exchange;

/// <summary>
/// An extendible hash table of slots of 8 bytes: hash and address of a key. A page that is full is split in two by one more bit of the hash, so the table
/// grows by single pages and a key is found in one page.
/// </summary>
/// <remarks>
/// A key costs one look into memory that is far away: what is known of a page stands beside the directory, not with its slots, and many pages
/// share an array, since an array's length would be one more look.
/// </remarks>
internal sealed class KeyPages
{
    private const int PageLength = 512;
    private const int MostFilled = PageLength * 85 / 100;
    private const int HashBits = 32;
    private const int PagesASlab = 32;
    private readonly ulong[] split = new ulong[PageLength];
    private int depth;

    private readonly List<ulong[]> slabs = [];
    private int count;

    // Several entries share a page that is less deep than the directory; its filling stands at the first of them.
    private int[] pages;
    private byte[] depths = [0];
    private ushort[] filled = [0];

    public KeyPages() => pages = [NewPage()];

    /// <summary>A slot that is taken.</summary>
    public static ulong SlotOf(uint hash, uint address) => ((ulong)hash << HashBits) | address;

    /// <summary>The slot of the key, or the empty slot, which is 0, where it belongs.</summary>
    public ref ulong Find(uint hash, byte mark, ReadOnlySpan<byte> key, KeyChunks keys)
    {
        Span<ulong> slots = PageOf(pages[IndexOf(hash)]);
        for (uint at = hash; ; at++)
        {
            ref ulong slot = ref slots[(int)(at & (PageLength - 1))];
            if (slot == 0 || ((uint)(slot >> HashBits) == hash && keys.IsAt((uint)slot, mark, key)))
            {
                return ref slot;
            }
        }
    }

    /// <summary>What stands first where each hash belongs.</summary>
    public void Look(ReadOnlySpan<uint> hashes, Span<uint> addresses)
    {
        for (int i = 0; i < hashes.Length; i++)
        {
            addresses[i] = (uint)PageOf(pages[IndexOf(hashes[i])])[(int)(hashes[i] & (PageLength - 1))];
        }
    }

    /// <summary>Says that the empty slot found for this hash has been taken.</summary>
    public void Filled(uint hash)
    {
        int index = IndexOf(hash);
        if (++filled[FirstOf(index)] > MostFilled)
        {
            Split(index);
        }
    }

    private static void Put(Span<ulong> slots, ulong slot)
    {
        int at = (int)((slot >> HashBits) & (PageLength - 1));
        while (slots[at] != 0)
        {
            at = (at + 1) & (PageLength - 1);
        }

        slots[at] = slot;
    }

    private Span<ulong> PageOf(int page) => slabs[page / PagesASlab].AsSpan(page % PagesASlab * PageLength, PageLength);

    private int NewPage()
    {
        if (count % PagesASlab == 0)
        {
            slabs.Add(new ulong[PagesASlab * PageLength]);
        }

        return count++;
    }

    private int IndexOf(uint hash) => depth == 0 ? 0 : (int)(hash >> (HashBits - depth));

    private int FirstOf(int index) => index & -(1 << (depth - depths[index]));

    private void Split(int index)
    {
        if (depths[index] == depth)
        {
            index *= 2;
            Widen();
        }

        int first = FirstOf(index);
        int half = 1 << (depth - depths[index] - 1);
        Span<ulong> page = PageOf(pages[index]);
        depths.AsSpan(first, 2 * half).Fill((byte)(depths[index] + 1));
        pages.AsSpan(first + half, half).Fill(NewPage());
        page.CopyTo(split);
        page.Clear();
        filled[first] = 0;
        filled[first + half] = 0;
        foreach (ulong slot in split)
        {
            if (slot != 0)
            {
                int place = FirstOf(IndexOf((uint)(slot >> HashBits)));
                Put(PageOf(pages[place]), slot);
                filled[place]++;
            }
        }
    }

    // Twice as many entries, two for each page that there was.
    private void Widen()
    {
        int entries = 2 * pages.Length;
        var (oldPages, oldDepths, oldFilled) = (pages, depths, filled);
        (pages, depths, filled) = (new int[entries], new byte[entries], new ushort[entries]);
        depth++;
        for (int i = 0; i < entries; i++)
        {
            (pages[i], depths[i], filled[i]) = (oldPages[i / 2], oldDepths[i / 2], oldFilled[i / 2]);
        }
    }
}
