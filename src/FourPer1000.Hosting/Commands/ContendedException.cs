namespace FourPer1000.Hosting;

/// <summary>Others were faster each time: the command was decided as often as the options allow and nothing is recorded. Send it again with the same id.</summary>
public sealed class ContendedException : Exception
{
    /// <summary>For a stream that too many write to.</summary>
    public ContendedException(StreamId stream, int attempts)
        : base($"The stream '{stream.Kind}' was written to by others each of {attempts} times; nothing is recorded. Send the command again with the same id.")
    {
        Stream = stream;
        Attempts = attempts;
    }

    /// <summary>The stream.</summary>
    public StreamId Stream { get; }

    /// <summary>How often the command was decided.</summary>
    public int Attempts { get; }
}
