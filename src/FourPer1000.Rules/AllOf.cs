namespace FourPer1000.Rules;

internal sealed class AllOf<TFacts> : Specification<TFacts>
{
    private readonly Specification<TFacts>[] parts;

    // One field a check, and one place that calls it: what runs hot is then known place by place and needs no indirect call.
    private readonly Func<TFacts, bool?> first;
    private readonly Func<TFacts, bool?> second;
    private readonly Func<TFacts, bool?>? third;
    private readonly Func<TFacts, bool?>? fourth;
    private readonly Func<TFacts, bool?>? fifth;
    private readonly Func<TFacts, bool?>? sixth;
    private readonly Func<TFacts, bool?>[] others;

    public AllOf(Specification<TFacts> left, Specification<TFacts> right)
    {
        parts = [.. Flat(left), .. Flat(right)];
        Func<TFacts, bool?>[] checks = [.. parts.Select(part => part.IsPlainlyGranted)];
        first = checks[0];
        second = checks[1];
        third = checks.ElementAtOrDefault(2);
        fourth = checks.ElementAtOrDefault(3);
        fifth = checks.ElementAtOrDefault(4);
        sixth = checks.ElementAtOrDefault(5);
        others = [.. checks.Skip(6)];
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
        if (first(facts) != true
            || second(facts) != true
            || (third is not null && third(facts) != true)
            || (fourth is not null && fourth(facts) != true)
            || (fifth is not null && fifth(facts) != true)
            || (sixth is not null && sixth(facts) != true))
        {
            return false;
        }

        foreach (Func<TFacts, bool?> check in others)
        {
            if (check(facts) != true)
            {
                return false;
            }
        }

        return true;
    }
}
