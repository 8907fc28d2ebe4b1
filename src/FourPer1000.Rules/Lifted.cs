namespace FourPer1000.Rules;

internal sealed class Lifted<TOuter, TFacts> : Specification<TOuter>
{
    private readonly Specification<TFacts> inner;
    private readonly Func<TOuter, TFacts> part;

    public Lifted(Specification<TFacts> inner, Func<TOuter, TFacts> part)
    {
        this.inner = inner;
        this.part = part;
        Func<TFacts, bool?> check = inner.IsPlainlyGranted;
        IsPlainlyGranted = facts => check(part(facts));
    }

    internal override IEnumerable<ICoded> Requirements => inner.Requirements;

    internal override Func<TOuter, bool?> IsPlainlyGranted { get; }

    public override Decision Evaluate(TOuter facts) => inner.Evaluate(part(facts));

    public override string ToString() => inner is AllOf<TFacts> or AnyOf<TFacts> ? $"({inner})" : inner.ToString();

    private protected override Explanation Describe(TOuter facts) => inner.Explain(part(facts));
}
