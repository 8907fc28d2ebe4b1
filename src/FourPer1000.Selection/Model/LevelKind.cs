namespace FourPer1000.Selection;

/// <summary>What is settled at a level. A new level between two of them is one more member, its cost of a column and its value of a slate.</summary>
internal enum LevelKind
{
    /// <summary>Units by which hard minima are missed: 0, or there is no slate.</summary>
    Hard,
    VacantLeaders,
    VacantRepresentatives,
    QuotaShortfall,
    Imbalance,
    Support,
    Load,

    /// <summary>The lot at one seat.</summary>
    Lot,
}
