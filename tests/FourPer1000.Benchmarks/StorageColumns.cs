namespace FourPer1000.Benchmarks;

/// <summary>The values of an event in the order of the table's columns.</summary>
internal static class StorageColumns
{
    public static object?[] Of(JournalEvent happened) =>
    [
        happened.Position, happened.Stream.Value, happened.Version, happened.Kind, happened.KindVersion, happened.Facts, happened.Sealed, happened.Act.Command.Value, happened.Ordinal,
        happened.Act.Actor.Id?.Value, happened.Act.Actor.By.ToString(), happened.Act.Concerned?.Value, happened.Act.Edition.Value, happened.RecordedAt.UtcTicks, happened.Act.HoldsFrom.UtcTicks,
        Convert.FromHexString(happened.Hash.Digits),
    ];
}
