namespace FourPer1000.Selection;

/// <summary>What a column counts; two numbers say of what.</summary>
internal enum ColumnKind
{
    /// <summary>Candidacy.</summary>
    Candidacy,

    /// <summary>Seat.</summary>
    Vacancy,

    /// <summary>Quota.</summary>
    Below,

    /// <summary>Quota.</summary>
    Above,

    /// <summary>Group of balance, place from 2.</summary>
    Sharing,

    /// <summary>Person.</summary>
    Extra,

    /// <summary>Cap by its place: units by which its limit is raised.</summary>
    Raise,

    /// <summary>Row.</summary>
    Slack,
}
