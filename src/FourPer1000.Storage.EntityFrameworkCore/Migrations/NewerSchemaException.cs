namespace FourPer1000.Storage.EntityFrameworkCore;

/// <summary>A newer version of the suite has changed the tables: this host must not write to them. Update it.</summary>
public sealed class NewerSchemaException : Exception
{
    /// <summary>With the migration that is not known.</summary>
    public NewerSchemaException(string migration)
        : base($"The database was brought to a newer form ('{migration}'), which this version of FourPer1000 does not know: update this host.") => Migration = migration;

    /// <summary>The first migration that is not known.</summary>
    public string Migration { get; }
}
