namespace FourPer1000.Exchange;

/// <summary>Remembers the code that was found last: files are mostly sorted, so that the next row asks for the same one.</summary>
internal sealed class LastCode
{
    private byte[] code = [];
    private int number = -1;

    public bool TryFind(CodeTable<int> table, ReadOnlySpan<byte> utf8, out int found)
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
