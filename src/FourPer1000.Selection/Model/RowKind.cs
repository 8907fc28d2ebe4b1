namespace FourPer1000.Selection;

/// <summary>What a row says; two numbers say about what.</summary>
internal enum RowKind
{
    /// <summary>Seat.</summary>
    Seat,

    /// <summary>Quota.</summary>
    Minimum,

    /// <summary>Quota.</summary>
    Maximum,

    /// <summary>Group of balance.</summary>
    Group,

    /// <summary>Person, cap by its place.</summary>
    PersonCap,

    /// <summary>Organisation, task force.</summary>
    OrganisationCap,

    /// <summary>Person, task force.</summary>
    OneSeat,

    /// <summary>Person.</summary>
    Load,

    /// <summary>Place among the levels.</summary>
    Settled,
}
