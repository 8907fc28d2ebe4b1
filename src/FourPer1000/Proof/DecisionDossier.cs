using FourPer1000.Rules;

namespace FourPer1000;

/// <summary>Everything that an outsider needs to check one decision: its stream up to a checkpoint, the terms it was decided on, and the way to the signed root (charter C10.2).</summary>
/// <param name="Stream">The stream.</param>
/// <param name="Version">The version of the decision.</param>
/// <param name="Events">The events of the stream, from the first to the head that the checkpoint knows; what is sealed stays sealed.</param>
/// <param name="Terms">The terms that the decision refers to, as <see cref="TermsEvent"/> writes them; null where it refers to none.</param>
/// <param name="Seal">The seal of the checkpoint.</param>
/// <param name="Path">The way from the stream's head to the root.</param>
public sealed record DecisionDossier(StreamId Stream, long Version, ValueList<JournalEvent> Events, string? Terms, CheckpointSeal Seal, ValueList<TreeStep> Path);
