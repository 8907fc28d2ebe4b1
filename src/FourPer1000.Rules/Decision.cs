namespace FourPer1000.Rules;

/// <summary>The answer to "may I?": granted, refused or undetermined. Immutable and comparable by value.</summary>
/// <remarks>A refusal holds <em>every</em> reason, not the first one found. An unknown fact never becomes a no.</remarks>
public abstract record Decision
{
    private Decision()
    {
    }

    /// <summary>The plain yes, without conditions: one object for everybody, so that it costs nothing.</summary>
    public static Decision Grant { get; } = new Granted([]);

    /// <summary>Whether the answer is yes, perhaps with conditions.</summary>
    public bool IsGranted => this is Granted;

    /// <summary>Whether the answer is no.</summary>
    public bool IsRefused => this is Refused;

    /// <summary>Whether a fact is missing without which there is no answer.</summary>
    public bool IsUndetermined => this is Undetermined;

    /// <summary>All reasons of a refusal, ordered by code; empty otherwise.</summary>
    public virtual ValueList<Reason> Reasons => [];

    /// <summary>The smallest sets of remedies, each of which alone turns the whole refusal (as far as the facts are known); ordered; empty where nothing does.</summary>
    public virtual ValueList<RemedySet> Remedies => [];

    /// <summary>The facts that were asked for and not known.</summary>
    public virtual ValueList<MissingFact> Missing => [];

    /// <summary>What is still to happen after a grant.</summary>
    public virtual ValueList<Condition> Conditions => [];

    /// <summary>Yes on conditions; without any, the plain yes.</summary>
    public static Decision GrantOn(ValueList<Condition> conditions)
    {
        ArgumentNullException.ThrowIfNull(conditions);
        return conditions.Count == 0 ? Grant : new Granted(Composition.Ordered(conditions));
    }

    /// <summary>No, for these reasons, each cleared by any one of its own remedies.</summary>
    /// <exception cref="ArgumentException">There is no reason.</exception>
    public static Decision Refuse(params ReadOnlySpan<Reason> reasons)
    {
        if (reasons.IsEmpty)
        {
            throw new ArgumentException("A refusal needs a reason.", nameof(reasons));
        }

        foreach (Reason reason in reasons)
        {
            ArgumentNullException.ThrowIfNull(reason, nameof(reasons));
        }

        return reasons.Length == 1
            ? new Refused([reasons[0]], RemedyAlgebra.Alternatives(reasons[0].Remedies), [])
            : Composition.All([.. reasons.ToArray().Select(reason => Refuse(reason))]);
    }

    /// <summary>Adds decisions up where every one must be granted: refused beats undetermined beats granted, and all reasons are kept. Of none, granted.</summary>
    public static Decision All(params IReadOnlyList<Decision> decisions) => Composition.All(Checked(decisions));

    /// <summary>Adds decisions up where one granted is enough: granted beats undetermined beats refused.</summary>
    /// <exception cref="ArgumentException">There is no decision.</exception>
    public static Decision Any(params IReadOnlyList<Decision> decisions) => Composition.Any(Checked(decisions));

    /// <summary>Cannot tell: these facts are missing.</summary>
    /// <exception cref="ArgumentException">No fact is missing.</exception>
    public static Decision CannotTell(ValueList<MissingFact> missing) => new Undetermined(missing);

    /// <summary>A refusal read back from a record, exactly as it was: nothing is derived again.</summary>
    /// <param name="reasons">Its reasons.</param>
    /// <param name="remedies">Its sets of remedies.</param>
    /// <param name="missing">Facts that were also missing.</param>
    /// <exception cref="ArgumentException">There is no reason.</exception>
    public static Decision Recorded(ValueList<Reason> reasons, ValueList<RemedySet> remedies, ValueList<MissingFact> missing)
    {
        ArgumentNullException.ThrowIfNull(reasons);
        ArgumentNullException.ThrowIfNull(remedies);
        ArgumentNullException.ThrowIfNull(missing);
        return new Refused(reasons, remedies, missing);
    }

    private static IReadOnlyList<Decision> Checked(IReadOnlyList<Decision> decisions)
    {
        ArgumentNullException.ThrowIfNull(decisions);
        return decisions.Any(decision => decision is null) ? throw new ArgumentException("A decision is null.", nameof(decisions)) : decisions;
    }

    /// <summary>Yes.</summary>
    public sealed record Granted : Decision
    {
        internal Granted(ValueList<Condition> conditions) => Conditions = conditions;

        /// <inheritdoc/>
        public override ValueList<Condition> Conditions { get; }
    }

    /// <summary>No, with all reasons.</summary>
    public sealed record Refused : Decision
    {
        internal Refused(ValueList<Reason> reasons, ValueList<RemedySet> remedies, ValueList<MissingFact> missing)
        {
            if (reasons.Count == 0)
            {
                throw new ArgumentException("A refusal needs a reason.", nameof(reasons));
            }

            Reasons = reasons;
            Remedies = remedies;
            Missing = missing;
        }

        /// <inheritdoc/>
        public override ValueList<Reason> Reasons { get; }

        /// <inheritdoc/>
        public override ValueList<RemedySet> Remedies { get; }

        /// <summary>Facts that were also missing; they could only add reasons.</summary>
        public override ValueList<MissingFact> Missing { get; }
    }

    /// <summary>Cannot tell: facts are missing.</summary>
    public sealed record Undetermined : Decision
    {
        internal Undetermined(ValueList<MissingFact> missing)
        {
            ArgumentNullException.ThrowIfNull(missing);
            if (missing.Count == 0)
            {
                throw new ArgumentException("An undetermined decision names the missing facts.", nameof(missing));
            }

            Missing = Composition.Ordered(missing);
        }

        /// <inheritdoc/>
        public override ValueList<MissingFact> Missing { get; }
    }
}
