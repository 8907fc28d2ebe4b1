using System.Numerics;
using System.Runtime.InteropServices;

namespace FourPer1000.Exchange;

/// <summary>For each person a byte for each task force: the kind of the entry. All that later forms are judged by, without an object for a person.</summary>
/// <param name="objectives">How many task forces there are.</param>
internal sealed class BatchDossiers(int objectives)
{
    private const ulong ActiveCells = 0x8080_8080_8080_8080;
    private readonly KeyedRecords people = new((objectives + 7) & ~7);
    private readonly int[] standing = new int[objectives * (byte.MaxValue + 1)];

    /// <summary>How many people sent a form.</summary>
    public int Count => people.Count;

    /// <summary>Has the memory of a block's people at hand, all at once: one after the other, each row would wait for it.</summary>
    public void Fetch(RowBlock block) => people.Fetch(block.People);

    /// <summary>The entries of the person of a row, by task force; written to by <see cref="Put"/>.</summary>
    public Span<byte> Of(RowBlock block, int row) => people.Of(block.Person(row), block.People[row], out _);

    /// <summary>In how many task forces but one a person is active.</summary>
    public static int ActiveOutside(ReadOnlySpan<byte> entries, int objective)
    {
        int count = 0;
        foreach (ulong cells in MemoryMarshal.Cast<byte, ulong>(entries))
        {
            count += BitOperations.PopCount(cells & ActiveCells);
        }

        return count - (entries[objective] >> 7);
    }

    /// <summary>The task force that is the given one in the order of those but one that a person is active in.</summary>
    public static int ActiveOutside(ReadOnlySpan<byte> entries, int objective, int number)
    {
        for (int other = 0; ; other++)
        {
            if ((entries[other] & EntryKinds.Active) != 0 && other != objective && number-- == 0)
            {
                return other;
            }
        }
    }

    /// <summary>Puts an entry in the place of the one before.</summary>
    public void Put(Span<byte> entries, int objective, byte entry)
    {
        standing[(objective << 8) | entries[objective]]--;
        standing[(objective << 8) | entry]++;
        entries[objective] = entry;
    }

    /// <summary>How many people have this entry for a task force.</summary>
    public int Standing(int objective, byte entry) => standing[(objective << 8) | entry];
}
