using FourPer1000.Domain;

namespace FourPer1000.Hosting;

/// <summary>What a host says about itself. Checked when the host starts, every fault named.</summary>
public sealed class FourPer1000Options
{
    private byte[] receiptKey = [];

    /// <summary>The edition of the call with its terms; that of 2020 unless another is given.</summary>
    public Edition Edition { get; private set; } = Edition.Edition2020;

    /// <summary>How often a command is decided again because somebody else was faster; 100 unless another number is given.</summary>
    public int MostRetries { get; private set; } = 100;

    /// <summary>How often a checkpoint is due; null for never.</summary>
    public TimeSpan? CheckpointEvery { get; private set; }

    /// <summary>What is known about standing where the host registers no <see cref="IStandings"/>; a book that knows nobody unless one is given: forms for an office then wait.</summary>
    public StandingBook Standings { get; private set; } = new([], []);

    /// <summary>The key of receipts.</summary>
    internal ReadOnlySpan<byte> ReceiptKey => receiptKey;

    /// <summary>Decides under an edition.</summary>
    public FourPer1000Options ForEdition(Edition edition)
    {
        ArgumentNullException.ThrowIfNull(edition);
        Edition = edition;
        return this;
    }

    /// <summary>Signs receipts with a key: at least 16 bytes, the same on all hosts and after a restart. There is no default.</summary>
    public FourPer1000Options SignReceiptsWith(ReadOnlySpan<byte> key)
    {
        receiptKey = key.ToArray();
        return this;
    }

    /// <summary>Decides a command again at most so often; 0 to 10,000.</summary>
    public FourPer1000Options RetryAtMost(int retries)
    {
        MostRetries = retries;
        return this;
    }

    /// <summary>Makes a checkpoint due after an interval. The host gives the key that signs them with <see cref="FourPer1000Services.AddFourPer1000Checkpoints"/>; without it, it does not start.</summary>
    public FourPer1000Options MakeCheckpointsEvery(TimeSpan interval)
    {
        CheckpointEvery = interval;
        return this;
    }

    /// <summary>Reads standing from a book.</summary>
    public FourPer1000Options ReadStandingFrom(StandingBook book)
    {
        ArgumentNullException.ThrowIfNull(book);
        Standings = book;
        return this;
    }
}
