namespace FourPer1000.Selection;

/// <summary>Which seats of its task forces a quota counts.</summary>
public enum QuotaSeats
{
    /// <summary>All seats.</summary>
    All,

    /// <summary>The leaders' seats.</summary>
    GlobalLeader,

    /// <summary>The representatives' seats.</summary>
    RegionalRepresentative,
}
