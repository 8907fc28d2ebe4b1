namespace FourPer1000.Rules;

internal sealed class Lifted<TOuter, TFacts>(Specification<TFacts> inner, Func<TOuter, TFacts> part) : Specification<TOuter>
{
    internal override IEnumerable<ICoded> Requirements => inner.Requirements;

    public override Decision Evaluate(TOuter facts) => inner.Evaluate(part(facts));

    public override string ToString() => inner is AllOf<TFacts> or AnyOf<TFacts> ? $"({inner})" : inner.ToString();

    private protected override Explanation Describe(TOuter facts) => inner.Explain(part(facts));
}
