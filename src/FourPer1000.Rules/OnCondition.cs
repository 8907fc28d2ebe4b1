namespace FourPer1000.Rules;

internal sealed class OnCondition<TFacts>(Specification<TFacts> inner, Remedy remedy, Func<TFacts, bool> when) : Specification<TFacts>
{
    internal override IEnumerable<ICoded> Requirements => inner.Requirements;

    public override Decision Evaluate(TFacts facts)
    {
        Decision decision = inner.Evaluate(facts);
        return decision.IsRefused && when(facts)
            ? Decision.GrantOn(ValueList.From(decision.Reasons.Select(reason => new Condition(remedy, reason))))
            : decision;
    }

    public override string ToString() => inner is AllOf<TFacts> or AnyOf<TFacts> ? $"({inner})" : inner.ToString();

    private protected override Explanation Describe(TFacts facts) => inner.Explain(facts) with { Decision = Evaluate(facts) };
}
