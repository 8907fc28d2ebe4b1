namespace FourPer1000.Hosting;

/// <summary>Makes a checkpoint when one is due. Registered by who holds the signing key; without it no checkpoint is ever due.</summary>
public interface IDueCheckpoint
{
    /// <summary>Makes the checkpoint of a number and keeps it, durably. Does nothing where one of that number is kept already.</summary>
    /// <returns>Whether it was made here; false where another host was faster or nothing had happened.</returns>
    Task<bool> MakeAsync(long number, CancellationToken cancellation = default);
}
