namespace FourPer1000.Selection;

/// <summary>A level of the search.</summary>
/// <param name="Kind">What is settled.</param>
/// <param name="Seat">The seat of a level of the lot; −1 otherwise.</param>
internal readonly record struct Level(LevelKind Kind, int Seat)
{
    /// <summary>The levels before the lot, in their order.</summary>
    /// <param name="isRepair">Whether a standing slate is repaired.</param>
    public static Level[] BeforeLot(bool isRepair) =>
    [
        new(LevelKind.Hard, -1),
        new(LevelKind.VacantLeaders, -1),
        new(LevelKind.VacantRepresentatives, -1),
        new(LevelKind.QuotaShortfall, -1),
        .. isRepair ? [new(LevelKind.Changes, -1)] : Array.Empty<Level>(),
        new(LevelKind.Imbalance, -1),
        new(LevelKind.Support, -1),
        new(LevelKind.Load, -1),
    ];

    public string Name => Kind switch
    {
        LevelKind.Hard => SlateCertificate.Feasibility,
        LevelKind.VacantLeaders => SlateLevels.VacantLeaders,
        LevelKind.VacantRepresentatives => SlateLevels.VacantRepresentatives,
        LevelKind.QuotaShortfall => SlateLevels.QuotaShortfall,
        LevelKind.Changes => SlateLevels.Changes,
        LevelKind.Imbalance => SlateLevels.Imbalance,
        LevelKind.Support => SlateLevels.Support,
        LevelKind.Load => SlateLevels.Load,
        LevelKind.Lot => SlateCertificate.Lot,
        _ => throw new InvalidOperationException($"No name for level {Kind}."),
    };
}
