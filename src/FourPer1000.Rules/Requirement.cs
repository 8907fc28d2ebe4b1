namespace FourPer1000.Rules;

/// <summary>One positive sentence of the rules: a predicate over facts, and the reason that is given where it does not hold.</summary>
/// <typeparam name="TFacts">What it may see.</typeparam>
public sealed class Requirement<TFacts> : Specification<TFacts>, ICoded
{
    private readonly Func<TFacts, bool?> holds;

    /// <summary>A requirement.</summary>
    /// <param name="code">The reason code that is given where it does not hold, <c>module.kebab-case</c>.</param>
    /// <param name="clause">The clause of the charter behind it.</param>
    /// <param name="holds">True, false, or null where a fact is missing. Pure; must not allocate.</param>
    /// <exception cref="ArgumentException">The code is not <c>module.kebab-case</c>.</exception>
    public Requirement(string code, Clause clause, Func<TFacts, bool?> holds)
    {
        ArgumentNullException.ThrowIfNull(holds);
        if (!ReasonCode.IsWellFormed(code))
        {
            throw new ArgumentException($"'{code}' is not of the form module.kebab-case.", nameof(code));
        }

        Code = code;
        Clause = clause;
        this.holds = holds;
    }

    /// <summary>The reason code.</summary>
    public string Code { get; }

    /// <summary>The clause of the charter.</summary>
    public Clause Clause { get; }

    /// <summary>The values the requirement looks at: arguments of its reason, and shown in explanations whatever comes of it. Asked for unknown facts too.</summary>
    public Func<TFacts, ValueList<Argument>> Arguments { get; init; } = static _ => [];

    /// <summary>What would clear the reason, each alone.</summary>
    public Func<TFacts, ValueList<Remedy>> Remedies { get; init; } = static _ => [];

    /// <summary>The facts that are missing where the predicate answers null; without any, the requirement's own code stands for them.</summary>
    public ValueList<string> Needs { get; init; } = [];

    internal override IEnumerable<ICoded> Requirements => [this];

    internal override Func<TFacts, bool?> IsPlainlyGranted => holds;

    /// <inheritdoc/>
    public override Decision Evaluate(TFacts facts) => holds(facts) switch
    {
        true => Decision.Grant,
        false => Decision.Refuse(new Reason(Code, Clause, Arguments(facts), Remedies(facts))),
        null => Decision.CannotTell(ValueList.From((Needs.Count == 0 ? [Code] : Needs).Select(fact => new MissingFact(fact, Code, Clause)))),
    };

    /// <inheritdoc/>
    public override string ToString() => Code;

    private protected override Explanation Describe(TFacts facts) =>
        new(ExplanationKind.Requirement, Code, Clause, Evaluate(facts), Arguments(facts), []);
}
