namespace FourPer1000.Exchange;

/// <summary>Says which encoding was probably written where UTF-8 was due.</summary>
internal static class FoundEncoding
{
    public const string LittleEndian = "UTF-16LE";
    public const string BigEndian = "UTF-16BE";
    public const string Western = "Windows-1252";
    private const int Sample = 256;

    /// <summary>The name of the encoding; <see cref="Western"/> where nothing speaks for another one.</summary>
    /// <param name="beginning">The first bytes of the file.</param>
    public static string Of(ReadOnlySpan<byte> beginning)
    {
        if (beginning is [0xFF, 0xFE, ..])
        {
            return LittleEndian;
        }

        if (beginning is [0xFE, 0xFF, ..])
        {
            return BigEndian;
        }

        // Texts in Latin letters have a zero in most of their 16-bit units, always on the same side.
        ReadOnlySpan<byte> sample = beginning[..Math.Min(beginning.Length & ~1, Sample)];
        int even = 0, odd = 0;
        for (int i = 0; i < sample.Length; i += 2)
        {
            even += sample[i] == 0 ? 1 : 0;
            odd += sample[i + 1] == 0 ? 1 : 0;
        }

        int enough = Math.Max(1, sample.Length / 4);
        return odd >= enough && even == 0 ? LittleEndian : even >= enough && odd == 0 ? BigEndian : Western;
    }
}
