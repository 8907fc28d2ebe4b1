using FourPer1000.Rules;

namespace FourPer1000;

/// <summary>A view: a pure fold of events into rows. The journal keeps its rows in the transaction of the events; anybody can fold the events again.</summary>
/// <remarks>A row belongs to one stream: its key follows from the stream and the event. So the version of the stream guards the row as well, and no two writers meet on it.</remarks>
public abstract class JournalView
{
    private protected JournalView(string name, int version)
    {
        Name = name;
        Version = version;
    }

    /// <summary>The stable name.</summary>
    public string Name { get; }

    /// <summary>The version of the fold; a journal whose rows were made by another one is to be rebuilt.</summary>
    public int Version { get; }

    /// <summary>The keys of the rows that an event touches; none for most.</summary>
    public abstract ValueList<string> KeysOf(JournalEvent happened);

    /// <summary>The row after an event.</summary>
    /// <param name="key">One of the keys that the event touches.</param>
    /// <param name="before">The row before it; null for none.</param>
    /// <param name="happened">The event.</param>
    /// <returns>The row; null where there is none any more.</returns>
    public abstract ViewRow? Fold(string key, ViewRow? before, JournalEvent happened);
}
