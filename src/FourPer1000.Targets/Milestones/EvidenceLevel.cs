namespace FourPer1000.Targets;

/// <summary>What stands behind a step, the weakest first (after Net Zero Tracker).</summary>
public enum EvidenceLevel
{
    /// <summary>Proposed.</summary>
    Proposed,

    /// <summary>Pledged.</summary>
    Pledged,

    /// <summary>In a policy document.</summary>
    InPolicyDocument,

    /// <summary>In law.</summary>
    InLaw,

    /// <summary>Achieved, by the own declaration of who did it.</summary>
    SelfDeclared,

    /// <summary>Achieved, validated by somebody else.</summary>
    Validated,
}
