namespace FourPer1000.Hosting;

/// <summary>A stored event cannot be read: its row was changed so that a field no longer has its form. Nothing recorded by this suite looks like that.</summary>
public sealed class DamagedEventException : Exception
{
    /// <summary>With the place and what is wrong with it.</summary>
    /// <param name="position">The position of the event, as far as it can be told.</param>
    /// <param name="inner">What the field's type says.</param>
    public DamagedEventException(long position, Exception inner)
        : base($"The event at position {position} cannot be read: its row was changed. Verify the journal and restore it from a backup.", inner) => Position = position;

    /// <summary>The position of the event.</summary>
    public long Position { get; }
}
