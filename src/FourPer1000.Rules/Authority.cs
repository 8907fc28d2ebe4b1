namespace FourPer1000.Rules;

/// <summary>In whose name somebody acts: a value that a host has established for a person and a scope before it asks for a decision (charter C1.5).</summary>
/// <param name="Code">A stable kebab-case code, such as <c>executive-secretariat</c>.</param>
public readonly record struct Authority(string Code)
{
    /// <summary>The code.</summary>
    public override string ToString() => Code;
}
