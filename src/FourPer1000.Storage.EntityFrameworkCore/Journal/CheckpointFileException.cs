namespace FourPer1000.Storage.EntityFrameworkCore;

/// <summary>The file of checkpoints says more than the database, or something else: the database was restored from a backup, or the file belongs to another journal. Nothing was kept.</summary>
public sealed class CheckpointFileException : Exception
{
    /// <summary>For a file.</summary>
    /// <param name="file">The file.</param>
    /// <param name="number">The number of its last checkpoint.</param>
    public CheckpointFileException(string file, long number)
        : base($"The last checkpoint in {file} has the number {number}, and the database has no such checkpoint: it was restored from a backup, or the file belongs to another journal. "
            + "Keep the file as it is and name a new one in the options.") => Number = number;

    /// <summary>The number of the last checkpoint in the file.</summary>
    public long Number { get; }
}
