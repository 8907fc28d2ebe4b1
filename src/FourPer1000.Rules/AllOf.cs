namespace FourPer1000.Rules;

internal sealed class AllOf<TFacts> : Specification<TFacts>
{
    private readonly Specification<TFacts>[] parts;
    private readonly Func<TFacts, bool?>[] checks;

    public AllOf(Specification<TFacts> left, Specification<TFacts> right)
    {
        parts = [.. Flat(left), .. Flat(right)];
        checks = [.. parts.Select(part => part.IsPlainlyGranted)];
        IsPlainlyGranted = facts => Check(facts);
    }

    internal override IEnumerable<ICoded> Requirements => parts.SelectMany(part => part.Requirements);

    internal override Func<TFacts, bool?> IsPlainlyGranted { get; }

    public override Decision Evaluate(TFacts facts) => Check(facts) ? Decision.Grant : AddUp(facts);

    public override string ToString() => string.Join(" & ", parts.Select(part => part is AnyOf<TFacts> ? $"({part})" : part.ToString()));

    private protected override Explanation Describe(TFacts facts) =>
        Explanation.Of(ExplanationKind.All, Composition.All, parts.Select(part => DescribePart(part, facts)));

    private static Specification<TFacts>[] Flat(Specification<TFacts> part) => part is AllOf<TFacts> all ? all.parts : [part];

    // Apart, so that the way that costs nothing captures nothing.
    private Decision AddUp(TFacts facts)
    {
        var decisions = new Decision[parts.Length];
        for (int i = 0; i < parts.Length; i++)
        {
            decisions[i] = parts[i].Evaluate(facts);
        }

        return Composition.All(decisions);
    }

    private bool Check(TFacts facts)
    {
        foreach (Func<TFacts, bool?> check in checks)
        {
            if (check(facts) != true)
            {
                return false;
            }
        }

        return true;
    }
}
