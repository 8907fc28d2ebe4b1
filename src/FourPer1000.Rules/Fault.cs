namespace FourPer1000.Rules;

/// <summary>Why something that was written cannot be read: a stable code, the place, the values.</summary>
/// <param name="Code">A stable code, <c>input.kebab-case</c>.</param>
/// <param name="Place">Where.</param>
/// <param name="Arguments">What was found and what was expected.</param>
public sealed record Fault(string Code, Place Place, ValueList<Argument> Arguments)
{
    /// <summary>Place, code and arguments, for people who debug.</summary>
    public override string ToString() => $"{Place}: {Code}{string.Concat(Arguments.Select(a => $" {a.Name}={a.Value}"))}";
}
