namespace FourPer1000.Rules;

/// <summary>Why something is refused: a stable code, the values it was decided on, the clause it rests on, and what would clear it.</summary>
/// <param name="Code">A stable code, <c>module.kebab-case</c>; never reused, never renamed. The sentence stands in the texts.</param>
/// <param name="Clause">The clause of the charter.</param>
/// <param name="Arguments">The facts and terms used, in the order in which they are documented.</param>
/// <param name="Remedies">Each of these alone clears this reason; empty where nothing does.</param>
public sealed record Reason(string Code, Clause Clause, ValueList<Argument> Arguments, ValueList<Remedy> Remedies)
{
    /// <summary>A reason without arguments and remedies.</summary>
    /// <param name="code">The code.</param>
    /// <param name="clause">The clause.</param>
    public Reason(string code, Clause clause)
        : this(code, clause, [], [])
    {
    }

    /// <summary>The value of an argument, or null where the reason has none of that name.</summary>
    public ArgumentValue? this[string name] => Arguments.FirstOrDefault(argument => string.Equals(argument.Name, name, StringComparison.Ordinal)).Value;

    /// <summary>Code, clause and arguments, for people who debug.</summary>
    public override string ToString() => $"{Code} ({Clause}){string.Concat(Arguments.Select(a => $" {a.Name}={a.Value}"))}";
}
