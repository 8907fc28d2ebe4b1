namespace FourPer1000.Selection;

/// <summary>What is settled at a level. The members stand in the order in which levels are settled; not every search has all of them.</summary>
internal enum LevelKind
{
    /// <summary>Units by which hard minima are missed: 0, or there is no slate.</summary>
    Hard,
    VacantLeaders,
    VacantRepresentatives,
    QuotaShortfall,

    /// <summary>Seats that change hands, where a standing slate is repaired.</summary>
    Changes,
    Imbalance,
    Support,
    Load,

    /// <summary>The lot at one seat.</summary>
    Lot,
}
