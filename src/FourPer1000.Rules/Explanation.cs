namespace FourPer1000.Rules;

/// <summary>The tree of everything that was checked for one decision, passes included. Data; the texts render it.</summary>
/// <param name="Kind">What the node stands for.</param>
/// <param name="Code">The requirement's code; null for compositions.</param>
/// <param name="Clause">The requirement's clause; null for compositions.</param>
/// <param name="Decision">What this node decided.</param>
/// <param name="Facts">The values that the requirement looked at, where it passed too.</param>
/// <param name="Parts">The nodes below.</param>
public sealed record Explanation(
    ExplanationKind Kind, string? Code, Clause? Clause, Decision Decision, ValueList<Argument> Facts, ValueList<Explanation> Parts)
{
    /// <summary>The requirements, from left to right.</summary>
    public IEnumerable<Explanation> Leaves => Kind == ExplanationKind.Requirement ? [this] : Parts.SelectMany(part => part.Leaves);

    /// <summary>The smallest sets of remedies that turn a refusal; empty for other answers.</summary>
    public ValueList<RemedySet> WhatWouldChange => Decision.Remedies;

    /// <summary>Of a condition: whether the terms let a refusal of its part pass on that condition.</summary>
    public bool IsLenient { get; init; }

    /// <summary>The requirements that carry the answer, each once: were one of them alone to come out the other way (an unknown one: either way), the whole answer would be another.</summary>
    public ValueList<string> Decisive
    {
        get
        {
            bool? answer = AnswerOf(Decision);
            return ValueList.From(Leaves
                .Distinct()
                .Where(leaf => AnswerOf(leaf.Decision) is { } own ? Answer(leaf, !own) != answer : Answer(leaf, true) != answer || Answer(leaf, false) != answer)
                .Select(leaf => leaf.Code!));
        }
    }

    internal static Explanation Of(ExplanationKind kind, Func<IReadOnlyList<Decision>, Decision> compose, IEnumerable<Explanation> parts)
    {
        ValueList<Explanation> list = ValueList.From(parts);
        return new(kind, null, null, compose([.. list.Select(part => part.Decision)]), [], list);
    }

    private static bool? AnswerOf(Decision decision) => decision switch
    {
        Decision.Granted => true,
        Decision.Refused => false,
        _ => null,
    };

    // The three-valued answer of this node if one leaf came out as supposed.
    private bool? Answer(Explanation changed, bool supposed)
    {
        if (Kind == ExplanationKind.Requirement && Equals(changed))
        {
            return supposed;
        }

        bool?[] answers = [.. Parts.Select(part => part.Answer(changed, supposed))];
        return Kind switch
        {
            ExplanationKind.All => answers.Contains(false) ? false : answers.Contains(null) ? null : true,
            ExplanationKind.Any => answers.Contains(true) ? true : answers.Contains(null) ? null : false,
            ExplanationKind.OnCondition => answers[0] == false && IsLenient ? true : answers[0],
            ExplanationKind.Awaited => answers[0] is null,
            _ => AnswerOf(Decision),
        };
    }
}
