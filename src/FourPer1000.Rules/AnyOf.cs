namespace FourPer1000.Rules;

internal sealed class AnyOf<TFacts> : Specification<TFacts>
{
    private readonly Specification<TFacts>[] parts;
    private readonly Func<TFacts, bool?>[] checks;

    public AnyOf(Specification<TFacts> left, Specification<TFacts> right)
    {
        parts = [.. Flat(left), .. Flat(right)];
        checks = [.. parts.Select(part => part.IsPlainlyGranted)];
        IsPlainlyGranted = facts => Check(facts);
    }

    internal override IEnumerable<ICoded> Requirements => parts.SelectMany(part => part.Requirements);

    internal override Func<TFacts, bool?> IsPlainlyGranted { get; }

    public override Decision Evaluate(TFacts facts) => Check(facts) ? Decision.Grant : AddUp(facts);

    public override string ToString() => string.Join(" | ", parts.Select(part => part is AllOf<TFacts> ? $"({part})" : part.ToString()));

    private protected override Explanation Describe(TFacts facts) =>
        Explanation.Of(ExplanationKind.Any, Composition.Any, parts.Select(part => DescribePart(part, facts)));

    private static Specification<TFacts>[] Flat(Specification<TFacts> part) => part is AnyOf<TFacts> any ? any.parts : [part];

    // Apart, so that the way that costs nothing captures nothing.
    private Decision AddUp(TFacts facts) => Composition.Any([.. parts.Select(part => part.Evaluate(facts))]);

    private bool Check(TFacts facts)
    {
        foreach (Func<TFacts, bool?> check in checks)
        {
            if (check(facts) == true)
            {
                return true;
            }
        }

        return false;
    }
}
