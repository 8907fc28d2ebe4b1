namespace FourPer1000.Exchange;

/// <summary>Finds codes and remembers the one that was found last: files are mostly sorted, so that the next row asks for it again.</summary>
internal sealed class LastCode(CodeTable<int> table)
{
    private byte[] code = [];
    private int number = -1;

    public bool TryFind(ReadOnlySpan<byte> utf8, out int found)
    {
        if (number >= 0 && utf8.SequenceEqual(code))
        {
            found = number;
            return true;
        }

        if (!table.TryFind(utf8, out found))
        {
            return false;
        }

        code = utf8.ToArray();
        number = found;
        return true;
    }
}
