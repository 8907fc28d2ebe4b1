namespace FourPer1000.Hosting;

/// <summary>The journal cannot be reached or cannot write now. Send the command again with the same id: if it was recorded after all, it gets the first answer.</summary>
public sealed class JournalUnavailableException : Exception
{
    /// <summary>With what the database said.</summary>
    public JournalUnavailableException(string message, Exception inner)
        : base(message, inner)
    {
    }
}
