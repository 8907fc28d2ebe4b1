using FourPer1000.Storage.EntityFrameworkCore;

namespace FourPer1000.Storage.Load;

/// <summary>Master keys for tests: an older one, and a newer one that knows it.</summary>
public static class LoadKeys
{
    private static readonly byte[] First = [.. Enumerable.Range(1, 32).Select(i => (byte)i)];

    private static readonly byte[] Second = [.. Enumerable.Range(101, 32).Select(i => (byte)i)];

    public static MasterKeys Old { get; } = MasterKeys.Of("2025", First);

    public static MasterKeys New { get; } = MasterKeys.Of("2026", Second).WithOlder("2025", First);

    public static MasterKeys NewAlone { get; } = MasterKeys.Of("2026", Second);
}
