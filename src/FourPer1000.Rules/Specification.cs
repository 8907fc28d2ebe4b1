using System.Diagnostics.CodeAnalysis;
using System.Runtime.CompilerServices;

namespace FourPer1000.Rules;

/// <summary>A rule over facts: pure, immutable, thread-safe. Compose with <c>&amp;</c> and <c>|</c>; lift over a part of larger facts with <see cref="In{TOuter}"/>.</summary>
/// <typeparam name="TFacts">What the rule may see; the host brings it, the date included.</typeparam>
public abstract class Specification<TFacts>
{
    private protected Specification()
    {
    }

    /// <summary>Decides. A plain granted decision allocates nothing; a refusal holds every reason; an unknown fact gives undetermined.</summary>
    /// <param name="facts">The facts; what the predicates of the requirements ask of them.</param>
    public abstract Decision Evaluate(TFacts facts);

    /// <summary>The tree of everything that was checked, passes included, and what would change the answer.</summary>
    /// <param name="facts">The facts.</param>
    public Explanation Explain(TFacts facts) => Describe(facts);

    /// <summary>The codes of the requirements in it, in order, each once.</summary>
    public ValueList<string> Codes => ValueList.From(Requirements.Select(part => part.Code).Distinct(StringComparer.Ordinal));

    /// <summary>Whether it was made by <see cref="Awaited"/>: it holds where a fact is still missing.</summary>
    public bool IsAwaiting => this is Awaited<TFacts>;

    /// <summary>The rule in words of its composition: codes joined by <c>&amp;</c> and <c>|</c>. For diagrams and docs.</summary>
    public abstract override string ToString();

    /// <summary>Both must hold; the reasons of both are given.</summary>
    public static Specification<TFacts> operator &(Specification<TFacts> left, Specification<TFacts> right) => new AllOf<TFacts>(NotNull(left), NotNull(right));

    /// <summary>One of them must hold; where none does, the reasons of both are given, and turning one is enough.</summary>
    public static Specification<TFacts> operator |(Specification<TFacts> left, Specification<TFacts> right) => new AnyOf<TFacts>(NotNull(left), NotNull(right));

    /// <summary>The same rule over larger facts, of which it sees a part.</summary>
    /// <param name="part">Takes the part out; must not allocate if decisions are to stay free of allocation.</param>
    public Specification<TOuter> In<TOuter>(Func<TOuter, TFacts> part) => new Lifted<TOuter, TFacts>(this, NotNull(part));

    /// <summary>Where <paramref name="when"/> holds, a refusal becomes a grant on the condition that <paramref name="remedy"/> happens.</summary>
    public Specification<TFacts> OrOnCondition(Remedy remedy, Func<TFacts, bool> when) => new OnCondition<TFacts>(this, NotNull(remedy), NotNull(when));

    /// <summary>Holds exactly where this rule cannot be decided yet because a fact is missing.</summary>
    public Specification<TFacts> Awaited() => new Awaited<TFacts>(this);

    internal abstract IEnumerable<ICoded> Requirements { get; }

    /// <summary>True exactly where the decision is the plain yes, found without making a decision: the way that costs nothing.</summary>
    internal abstract Func<TFacts, bool?> IsPlainlyGranted { get; }

    private protected abstract Explanation Describe(TFacts facts);

    private protected static Explanation DescribePart(Specification<TFacts> part, TFacts facts) => part.Describe(facts);

    private static T NotNull<T>([NotNull] T? value, [CallerArgumentExpression(nameof(value))] string? name = null)
        where T : class
    {
        ArgumentNullException.ThrowIfNull(value, name);
        return value;
    }
}
