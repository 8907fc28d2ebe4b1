namespace FourPer1000.Storage.EntityFrameworkCore;

/// <summary>What one process does at a time.</summary>
internal enum AloneFor
{
    /// <summary>Changing the tables.</summary>
    Migrating,

    /// <summary>Making views again at the start.</summary>
    Rebuilding,
}
