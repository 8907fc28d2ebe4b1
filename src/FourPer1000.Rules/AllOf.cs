namespace FourPer1000.Rules;

internal sealed class AllOf<TFacts>(Specification<TFacts> left, Specification<TFacts> right) : Specification<TFacts>
{
    private readonly Specification<TFacts>[] parts = [.. Flat(left), .. Flat(right)];

    internal override IEnumerable<ICoded> Requirements => parts.SelectMany(part => part.Requirements);

    public override Decision Evaluate(TFacts facts)
    {
        for (int i = 0; i < parts.Length; i++)
        {
            Decision decision = parts[i].Evaluate(facts);
            if (!ReferenceEquals(decision, Decision.Grant))
            {
                return AddUp(facts, i, decision);
            }
        }

        return Decision.Grant;
    }

    public override string ToString() => string.Join(" & ", parts.Select(part => part is AnyOf<TFacts> ? $"({part})" : part.ToString()));

    private protected override Explanation Describe(TFacts facts) =>
        Explanation.Of(ExplanationKind.All, Composition.All, parts.Select(part => DescribePart(part, facts)));

    private static Specification<TFacts>[] Flat(Specification<TFacts> part) => part is AllOf<TFacts> all ? all.parts : [part];

    private Decision AddUp(TFacts facts, int first, Decision decision)
    {
        var decisions = new List<Decision>(parts.Length - first) { decision };
        for (int i = first + 1; i < parts.Length; i++)
        {
            decisions.Add(parts[i].Evaluate(facts));
        }

        return Composition.All(decisions);
    }
}
