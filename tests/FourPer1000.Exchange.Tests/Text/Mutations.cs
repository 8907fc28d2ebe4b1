namespace FourPer1000.Exchange.Tests;

/// <summary>Random changes of bytes, and how many of them are tried: all with <c>FOURPER1000_LONG=1</c>.</summary>
internal static class Mutations
{
    public static int Count => Environment.GetEnvironmentVariable("FOURPER1000_LONG") == "1" ? 10_000 : 1_000;

    /// <summary>The bytes with some of them changed, taken out, doubled or put in.</summary>
    public static byte[] Of(byte[] bytes, Random random)
    {
        var mutated = new List<byte>(bytes);
        for (int i = random.Next(1, 6); i > 0 && mutated.Count > 0; i--)
        {
            int at = random.Next(mutated.Count);
            byte other = random.Next(3) == 0 ? (byte)random.Next(256) : "\",\r\n\\{}[]:\0\u00e9"u8[random.Next(13)];
            switch (random.Next(4))
            {
                case 0:
                    mutated[at] = other;
                    break;
                case 1:
                    mutated.Insert(at, other);
                    break;
                case 2:
                    mutated.RemoveRange(at, Math.Min(random.Next(1, 9), mutated.Count - at));
                    break;
                default:
                    mutated.InsertRange(at, mutated.GetRange(at, Math.Min(random.Next(1, 40), mutated.Count - at)));
                    break;
            }
        }

        return [.. mutated];
    }
}
