using FourPer1000.Hosting;

namespace FourPer1000.Storage.EntityFrameworkCore;

/// <summary>The locks of an append: numbers for its command and its streams, in ascending order for everybody, so that no two appends wait for each other in a ring.</summary>
internal static class PostgresLocks
{
    /// <summary>The lock that appends share and a rebuild takes alone for its last step.</summary>
    public const int Appending = 0x34706a;

    /// <summary>The first word of the locks of commands and streams.</summary>
    public const int Named = 0x34706b;

    // A server keeps room for some thousand locks; names that share a number wait for each other without need, and seldom.
    private const uint Numbers = 1024;

    public static int[] Of(JournalAppend append) =>
        [.. append.Streams.Select(stream => NumberOf(stream.Stream.Value)).Append(NumberOf(append.Act.Command.Value)).Distinct().Order()];

    // FNV-1a: the same on every host and in every version.
    private static int NumberOf(string name)
    {
        uint hash = 2166136261;
        foreach (char letter in name)
        {
            hash = (hash ^ letter) * 16777619;
        }

        return (int)(hash % Numbers);
    }
}
