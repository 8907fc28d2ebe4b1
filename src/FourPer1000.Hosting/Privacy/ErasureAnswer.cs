using FourPer1000.Rules;

namespace FourPer1000.Hosting;

/// <summary>What became of a request to erase a person.</summary>
/// <param name="Decision">The answer; granted means that it is done.</param>
/// <param name="Events">The request as it is recorded; empty where the person had been erased before, or the id of the command belongs to another one.</param>
/// <param name="IsRepeated">Whether it had been asked for before.</param>
public sealed record ErasureAnswer(Decision Decision, ValueList<JournalEvent> Events, bool IsRepeated);
