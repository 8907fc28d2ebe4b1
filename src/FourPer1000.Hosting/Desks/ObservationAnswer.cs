using FourPer1000.Rules;

namespace FourPer1000.Hosting;

/// <summary>What became of an observation.</summary>
/// <param name="Decision">The answer.</param>
/// <param name="Events">What is recorded; empty where the id of the command belongs to another one.</param>
/// <param name="IsRepeated">Whether the command had been carried out before, and this is the first answer.</param>
public sealed record ObservationAnswer(Decision Decision, ValueList<JournalEvent> Events, bool IsRepeated);
