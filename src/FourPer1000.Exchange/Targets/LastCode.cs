namespace FourPer1000.Exchange;

/// <summary>Finds codes and remembers the one that was found last: files are mostly sorted, so that the next row asks for it again.</summary>
internal sealed class LastCode(CodeTable<int> table)
{
    private byte[] code = [];
    private int length = -1;
    private int number;

    public bool TryFind(ReadOnlySpan<byte> utf8, out int found)
    {
        if (utf8.Length == length && utf8.SequenceEqual(code.AsSpan(0, length)))
        {
            found = number;
            return true;
        }

        if (!table.TryFind(utf8, out found))
        {
            return false;
        }

        if (code.Length < utf8.Length)
        {
            code = new byte[2 * utf8.Length];
        }

        utf8.CopyTo(code);
        (length, number) = (utf8.Length, found);
        return true;
    }
}
