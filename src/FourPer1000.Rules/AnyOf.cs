namespace FourPer1000.Rules;

internal sealed class AnyOf<TFacts>(Specification<TFacts> left, Specification<TFacts> right) : Specification<TFacts>
{
    private readonly Specification<TFacts>[] parts = [.. Flat(left), .. Flat(right)];

    internal override IEnumerable<ICoded> Requirements => parts.SelectMany(part => part.Requirements);

    public override Decision Evaluate(TFacts facts)
    {
        List<Decision>? others = null;
        foreach (Specification<TFacts> part in parts)
        {
            Decision decision = part.Evaluate(facts);
            if (ReferenceEquals(decision, Decision.Grant))
            {
                return decision;
            }

            (others ??= []).Add(decision);
        }

        return Composition.Any(others!);
    }

    public override string ToString() => string.Join(" | ", parts.Select(part => part is AllOf<TFacts> ? $"({part})" : part.ToString()));

    private protected override Explanation Describe(TFacts facts) =>
        Explanation.Of(ExplanationKind.Any, Composition.Any, parts.Select(part => DescribePart(part, facts)));

    private static Specification<TFacts>[] Flat(Specification<TFacts> part) => part is AnyOf<TFacts> any ? any.parts : [part];
}
