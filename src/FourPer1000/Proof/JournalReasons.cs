using FourPer1000.Rules;

namespace FourPer1000;

/// <summary>What can be wrong with a journal, a checkpoint or the dossier of a decision; never reused, never renamed.</summary>
public static class JournalReasons
{
    /// <summary>An event is not what its hash says, or its hash does not follow from the event before it. Arguments: <c>stream</c>, <c>version</c>.</summary>
    public const string HashDiffers = "journal.hash-differs";

    /// <summary>An event is missing from its stream. Arguments: <c>stream</c>, <c>version</c>: the one that should come, <c>found</c>: the one that comes.</summary>
    public const string VersionMissing = "journal.version-missing";

    /// <summary>A version stands in its stream twice, or behind a later one. Arguments: <c>stream</c>, <c>version</c>.</summary>
    public const string VersionRepeated = "journal.version-repeated";

    /// <summary>A row is no event any more. Arguments: <c>position</c>.</summary>
    public const string UnreadableRow = "journal.unreadable-row";

    /// <summary>An event that a checkpoint names is not there. Arguments: <c>stream</c>, <c>version</c>, <c>checkpoint</c>.</summary>
    public const string HeadMissing = "journal.head-missing";

    /// <summary>The chain leads to another hash than a checkpoint names: it was computed again after a change. Arguments: <c>stream</c>, <c>version</c>, <c>checkpoint</c>.</summary>
    public const string HeadDiffers = "journal.head-differs";

    /// <summary>An event stands before the end of the last checkpoint that does not know it. Arguments: <c>stream</c>, <c>version</c>, <c>position</c>.</summary>
    public const string EventAdded = "journal.event-added";

    /// <summary>There are more or fewer events up to a checkpoint than it says. Arguments: <c>checkpoint</c>, <c>stated</c>, <c>computed</c>.</summary>
    public const string CountDiffers = "journal.count-differs";

    /// <summary>Positions or the order of events between a checkpoint and the one before were changed. Arguments: <c>checkpoint</c>.</summary>
    public const string OrderDiffers = "journal.order-differs";

    /// <summary>A checkpoint is missing. Arguments: <c>checkpoint</c>.</summary>
    public const string CheckpointMissing = "journal.checkpoint-missing";

    /// <summary>A checkpoint does not follow from the one before. Arguments: <c>checkpoint</c>.</summary>
    public const string CheckpointOutOfChain = "journal.checkpoint-out-of-chain";

    /// <summary>The signature of a checkpoint does not fit. Arguments: <c>checkpoint</c>.</summary>
    public const string SignatureDiffers = "journal.signature-differs";

    /// <summary>A checkpoint was signed with another key than the one that is trusted. Arguments: <c>checkpoint</c>.</summary>
    public const string OtherKey = "journal.other-key";

    /// <summary>The stream of a decision does not belong to the checkpoint of its dossier. Arguments: <c>stream</c>, <c>checkpoint</c>.</summary>
    public const string NotInCheckpoint = "journal.not-in-checkpoint";

    /// <summary>The terms in a dossier are not those that the decision refers to. Arguments: <c>terms</c>.</summary>
    public const string OtherTerms = "journal.other-terms";

    /// <summary>Decided again, a decision comes out differently. Arguments: <c>stream</c>, <c>version</c>, <c>differences</c>.</summary>
    public const string DecisionDiffers = "journal.decision-differs";

    /// <summary>A dossier does not hold what the decision needs to be decided again. Arguments: <c>stream</c>, <c>version</c>, <c>differences</c>.</summary>
    public const string NotDecidable = "journal.not-decidable";

    /// <summary>Every reason of the journal.</summary>
    public static ValueList<ReasonKind> All { get; } =
    [
        new(HashDiffers, "C10.2", ["stream", "version"], []),
        new(VersionMissing, "C10.2", ["stream", "version", "found"], []),
        new(VersionRepeated, "C10.2", ["stream", "version"], []),
        new(UnreadableRow, "C10.2", ["position"], []),
        new(HeadMissing, "C10.2", ["stream", "version", "checkpoint"], []),
        new(HeadDiffers, "C10.2", ["stream", "version", "checkpoint"], []),
        new(EventAdded, "C10.2", ["stream", "version", "position"], []),
        new(CountDiffers, "C10.2", ["checkpoint", "stated", "computed"], []),
        new(OrderDiffers, "C10.2", ["checkpoint"], []),
        new(CheckpointMissing, "C10.2", ["checkpoint"], []),
        new(CheckpointOutOfChain, "C10.2", ["checkpoint"], []),
        new(SignatureDiffers, "C10.2", ["checkpoint"], []),
        new(OtherKey, "C10.2", ["checkpoint"], []),
        new(NotInCheckpoint, "C10.2", ["stream", "checkpoint"], []),
        new(OtherTerms, "C10.2", ["terms"], []),
        new(DecisionDiffers, "C10.2", ["stream", "version", "differences"], []),
        new(NotDecidable, "C10.2", ["stream", "version", "differences"], []),
    ];

    /// <summary>A reason by its code; the values stand in the order of the arguments.</summary>
    internal static Reason Because(string code, params ReadOnlySpan<ArgumentValue> values)
    {
        ReasonKind kind = All.First(kind => string.Equals(kind.Code, code, StringComparison.Ordinal));
        return new(code, kind.Clause, ValueList.From(kind.Arguments.Zip(values.ToArray(), (name, value) => new Argument(name, value))), []);
    }
}
