using FourPer1000.Domain;

namespace FourPer1000.Targets;

/// <summary>What is known of an objective's words in an edition, and whose words they are. What is not known is never taken from another edition.</summary>
public abstract record ObjectiveWording
{
    private ObjectiveWording()
    {
    }

    /// <summary><c>verbatim</c>, <c>paraphrase</c>, <c>label</c> or <c>not-known</c>.</summary>
    public abstract string Code { get; }

    /// <summary>The cells stand as in the source.</summary>
    /// <param name="Objective">The objective with its cells.</param>
    public sealed record Verbatim(Objective Objective) : ObjectiveWording
    {
        /// <inheritdoc/>
        public override string Code => "verbatim";
    }

    /// <summary>Label and cells are known in short form; the words are this project's.</summary>
    /// <param name="Source">Where they come from.</param>
    public sealed record Paraphrase(string Source) : ObjectiveWording
    {
        /// <inheritdoc/>
        public override string Code => "paraphrase";
    }

    /// <summary>Only the label is known; the cells are not.</summary>
    /// <param name="Source">Where it comes from.</param>
    public sealed record Label(string Source) : ObjectiveWording
    {
        /// <inheritdoc/>
        public override string Code => "label";
    }

    /// <summary>Nothing is known.</summary>
    public sealed record NotKnown : ObjectiveWording
    {
        /// <inheritdoc/>
        public override string Code => "not-known";
    }
}
