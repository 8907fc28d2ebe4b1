using FourPer1000.Rules;

namespace FourPer1000.Targets;

/// <summary>Steps without a number, in their order, and which of them is judged.</summary>
public sealed record Ladder
{
    /// <summary>A ladder.</summary>
    /// <param name="id">What the caller calls it.</param>
    /// <param name="start">When the period begins; null where that is not known.</param>
    /// <param name="steps">The steps, in their order.</param>
    /// <param name="judged">The id of the step that is judged.</param>
    /// <param name="observations">What was seen of the steps, in any order.</param>
    /// <exception cref="ArgumentException">Two steps have one id, a weight is not above zero, or the judged step is not among them.</exception>
    public Ladder(string id, TimePoint? start, ValueList<MilestoneStep> steps, string judged, ValueList<MilestoneObservation> observations)
    {
        ArgumentNullException.ThrowIfNull(steps);
        ArgumentNullException.ThrowIfNull(observations);
        if (steps.DistinctBy(step => step.Id, StringComparer.Ordinal).Count() < steps.Count)
        {
            throw new ArgumentException("Two steps have one id.", nameof(steps));
        }

        if (steps.Any(step => step.Weight <= 0))
        {
            throw new ArgumentException("The weight of a step is above zero.", nameof(steps));
        }

        Id = id;
        Start = start;
        Steps = steps;
        Judged = steps.FirstOrDefault(step => string.Equals(step.Id, judged, StringComparison.Ordinal))
            ?? throw new ArgumentException($"'{judged}' is not a step of the ladder.", nameof(judged));
        Observations = observations;
    }

    /// <summary>What the caller calls it.</summary>
    public string Id { get; }

    /// <summary>When the period begins; null where that is not known.</summary>
    public TimePoint? Start { get; }

    /// <summary>The steps, in their order.</summary>
    public ValueList<MilestoneStep> Steps { get; }

    /// <summary>The step that is judged.</summary>
    public MilestoneStep Judged { get; }

    /// <summary>What was seen of the steps.</summary>
    public ValueList<MilestoneObservation> Observations { get; }
}
