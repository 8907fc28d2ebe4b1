using FourPer1000.Rules;

namespace FourPer1000.Hosting;

/// <summary>What became of a command.</summary>
internal sealed record CommandResult(Decision Decision, ValueList<JournalEvent> Events, bool IsRepeated);
