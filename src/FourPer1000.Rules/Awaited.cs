namespace FourPer1000.Rules;

internal sealed class Awaited<TFacts>(Specification<TFacts> inner) : Specification<TFacts>
{
    private static readonly Decision NothingAwaited = Decision.Refuse(new Reason(RuleReasons.NothingAwaited, "C10.2"));

    internal override IEnumerable<ICoded> Requirements => inner.Requirements;

    internal override Func<TFacts, bool?> IsPlainlyGranted { get; } = facts => inner.Evaluate(facts).IsUndetermined;

    public override Decision Evaluate(TFacts facts)
    {
        Decision decision = inner.Evaluate(facts);
        return decision switch
        {
            Decision.Undetermined => Decision.Grant,
            Decision.Refused => new Decision.Refused(decision.Reasons, [], decision.Missing),
            _ => NothingAwaited,
        };
    }

    public override string ToString() => $"awaited({inner})";

    private protected override Explanation Describe(TFacts facts) =>
        new(ExplanationKind.Awaited, null, null, Evaluate(facts), [], [inner.Explain(facts)]);
}
