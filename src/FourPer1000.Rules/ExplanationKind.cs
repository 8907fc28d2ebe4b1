namespace FourPer1000.Rules;

/// <summary>What a node of an explanation stands for.</summary>
public enum ExplanationKind
{
    /// <summary>A single requirement.</summary>
    Requirement,

    /// <summary>Every part must hold.</summary>
    All,

    /// <summary>One part must hold.</summary>
    Any,

    /// <summary>Holds where its part cannot be decided yet.</summary>
    Awaited,

    /// <summary>A refusal of its part passes on a condition, where the terms are lenient.</summary>
    OnCondition,
}
