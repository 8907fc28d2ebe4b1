namespace FourPer1000;

/// <summary>The journal holds an event of a newer version of the suite: this host must not go on, since it would decide on half a history. Update it.</summary>
public sealed class UnknownEventException : Exception
{
    /// <summary>For the event that is not known.</summary>
    public UnknownEventException(JournalEvent happened)
        : base(MessageOf(happened)) => Event = happened;

    /// <summary>The event.</summary>
    public JournalEvent Event { get; }

    private static string MessageOf(JournalEvent happened)
    {
        ArgumentNullException.ThrowIfNull(happened);
        return $"Version {happened.Version} of the stream '{happened.Stream}' is '{happened.Kind}' in form {happened.KindVersion}, which this version of FourPer1000 does not know. A newer version wrote it: update this host.";
    }
}
