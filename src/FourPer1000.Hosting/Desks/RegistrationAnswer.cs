using FourPer1000.Registration;
using FourPer1000.Rules;

namespace FourPer1000.Hosting;

/// <summary>What became of a command about a dossier.</summary>
/// <param name="Decision">The answer.</param>
/// <param name="Receipt">The receipt of a form; null for steps without one, and where nothing was recorded about a dossier.</param>
/// <param name="Events">What is recorded; empty where the id of the command belongs to another one.</param>
/// <param name="IsRepeated">Whether the command had been carried out before, and this is the first answer.</param>
public sealed record RegistrationAnswer(Decision Decision, Receipt? Receipt, ValueList<JournalEvent> Events, bool IsRepeated);
