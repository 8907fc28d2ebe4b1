using FourPer1000.Rules;

namespace FourPer1000.Hosting;

/// <summary>What became of an append.</summary>
public abstract record AppendOutcome
{
    private AppendOutcome()
    {
    }

    /// <summary>It is recorded, durably: whatever happens to the machine, it stays.</summary>
    /// <param name="Events">The events as they were recorded, stream by stream.</param>
    public sealed record Appended(ValueList<JournalEvent> Events) : AppendOutcome;

    /// <summary>Nothing was recorded: a stream has another version than the writer thought. Load it again, decide again.</summary>
    /// <param name="Stream">The stream; the first by name where it was several.</param>
    /// <param name="Version">The version it has.</param>
    public sealed record Conflicting(StreamId Stream, long Version) : AppendOutcome;

    /// <summary>Nothing was recorded: the command was carried out before.</summary>
    /// <param name="Events">What it recorded then.</param>
    public sealed record Repeated(ValueList<JournalEvent> Events) : AppendOutcome;
}
