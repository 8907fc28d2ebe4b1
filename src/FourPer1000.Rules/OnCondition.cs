namespace FourPer1000.Rules;

internal sealed class OnCondition<TFacts>(Specification<TFacts> inner, Remedy remedy, Func<TFacts, bool> when) : Specification<TFacts>
{
    internal override IEnumerable<ICoded> Requirements => inner.Requirements;

    internal override Func<TFacts, bool?> IsPlainlyGranted => inner.IsPlainlyGranted;

    public override Decision Evaluate(TFacts facts)
    {
        Decision decision = inner.Evaluate(facts);
        if (!decision.IsRefused || !when(facts))
        {
            return decision;
        }

        // What is unknown besides could add reasons that nobody has looked at: it is no yes yet.
        return decision.Missing.Count > 0
            ? Decision.CannotTell(decision.Missing)
            : Decision.GrantOn(ValueList.From(decision.Reasons.Select(reason => new Condition(remedy, reason))));
    }

    public override string ToString() => $"({inner}, or on condition {remedy})";

    private protected override Explanation Describe(TFacts facts) =>
        new(ExplanationKind.OnCondition, null, null, Evaluate(facts), [], [inner.Explain(facts)]) { IsLenient = when(facts) };
}
