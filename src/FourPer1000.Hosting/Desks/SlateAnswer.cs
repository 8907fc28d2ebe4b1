using FourPer1000.Rules;
using FourPer1000.Selection;

namespace FourPer1000.Hosting;

/// <summary>What became of a command about the slate.</summary>
/// <param name="Decision">The answer.</param>
/// <param name="Events">What is recorded; empty where the id of the command belongs to another one.</param>
/// <param name="IsRepeated">Whether the command had been carried out before, and this is the first answer.</param>
/// <param name="Outcome">What the search came to, with the whole certificate; null where nothing was searched for, and for a repeated command.</param>
public sealed record SlateAnswer(Decision Decision, ValueList<JournalEvent> Events, bool IsRepeated, SlateOutcome? Outcome)
{
    /// <summary>The version of what is recorded in the stream of the slate: what a decision about a proposal refers to. 0 where nothing is.</summary>
    public long Version => Events is [var first, ..] ? first.Version : 0;
}
