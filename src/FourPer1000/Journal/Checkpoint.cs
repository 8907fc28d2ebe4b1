using FourPer1000.Rules;

namespace FourPer1000;

/// <summary>A signed statement of what the journal held: with it, and a copy kept outside, every later change of what it covers shows (charter C10.2).</summary>
/// <param name="Number">Its place among the checkpoints, from 1.</param>
/// <param name="At">When it was made, in universal time.</param>
/// <param name="UpTo">The last position that it covers.</param>
/// <param name="Events">How many events it covers.</param>
/// <param name="Order">The digest of position and hash of every event that it covers, in order, going on from the digest of the checkpoint before.</param>
/// <param name="Root">The root of the tree over the heads of all streams, ordered by name.</param>
/// <param name="Heads">The heads that moved since the checkpoint before, ordered by name: all checkpoints together give every head.</param>
/// <param name="Before">The digest of the checkpoint before; <see cref="EventHash.None"/> for the first.</param>
/// <param name="Key">The public key, as SubjectPublicKeyInfo in Base64.</param>
/// <param name="Signature">Over everything else: ECDSA with SHA-256 on the curve P-256, in Base64.</param>
public sealed record Checkpoint(
    long Number,
    DateTimeOffset At,
    long UpTo,
    long Events,
    EventHash Order,
    EventHash Root,
    ValueList<StreamHead> Heads,
    EventHash Before,
    string Key,
    string Signature);
