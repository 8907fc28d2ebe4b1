namespace FourPer1000.Rules;

internal sealed class Awaited<TFacts>(Specification<TFacts> inner) : Specification<TFacts>
{
    private static readonly Decision NothingAwaited = Decision.Refuse(new Reason("rules.nothing-awaited", new Clause("C10.2")));

    internal override IEnumerable<ICoded> Requirements => inner.Requirements;

    public override Decision Evaluate(TFacts facts)
    {
        Decision decision = inner.Evaluate(facts);
        return decision switch
        {
            Decision.Undetermined => Decision.Grant,
            Decision.Refused => decision,
            _ => NothingAwaited,
        };
    }

    public override string ToString() => $"awaited({inner})";

    private protected override Explanation Describe(TFacts facts) =>
        new(ExplanationKind.Awaited, null, null, Evaluate(facts), [], [inner.Explain(facts)]);
}
