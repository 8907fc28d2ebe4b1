namespace FourPer1000.Exchange;

/// <summary>Kinds of entries as bytes: 0 for no entry, the highest bit where the entry is active.</summary>
internal sealed class EntryKinds
{
    /// <summary>The bit of active entries.</summary>
    public const byte Active = 0x80;

    private readonly List<EntryKind> kinds = [];

    /// <summary>The kind behind a byte that is not 0.</summary>
    public EntryKind this[byte cell] => kinds[(cell & ~Active) - 1];

    /// <summary>All cells in use.</summary>
    public IEnumerable<byte> Cells => kinds.Select(CellAt);

    /// <summary>The byte of a kind.</summary>
    /// <exception cref="InvalidOperationException">More kinds than bytes: forms lead to a dozen.</exception>
    public byte CellOf(EntryKind kind)
    {
        int index = kinds.IndexOf(kind);
        if (index < 0)
        {
            index = kinds.Count;
            kinds.Add(kind);
        }

        return index + 1 < Active ? CellAt(kind, index) : throw new InvalidOperationException("Too many kinds of entries.");
    }

    private static byte CellAt(EntryKind kind, int index) => (byte)((index + 1) | (kind.IsActive ? Active : 0));
}
