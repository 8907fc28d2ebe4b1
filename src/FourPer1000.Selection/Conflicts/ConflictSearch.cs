using FourPer1000.Rules;

namespace FourPer1000.Selection;

/// <summary>Finds a minimal conflict: QuickXplain (Junker, AAAI 2004) over the rules that the proof of infeasibility leans on. A test is one search for any slate under some of the rules.</summary>
internal sealed class ConflictSearch
{
    private readonly Pool pool;
    private readonly int nodeLimit;
    private bool isUndecided;

    private ConflictSearch(Pool pool, int nodeLimit)
    {
        this.pool = pool;
        this.nodeLimit = nodeLimit;
    }

    /// <summary>A minimal conflict among some rules that clash, and the proof that no slate keeps its rules; null where the node limit was reached.</summary>
    public static (RuleConflict Conflict, CertificateNode? Proof)? Find(Pool pool, IEnumerable<string> clashing, int nodeLimit) => new ConflictSearch(pool, nodeLimit).Find(clashing);

    private (RuleConflict Conflict, CertificateNode? Proof)? Find(IEnumerable<string> clashing)
    {
        // Rules of the founding text are blamed last: those that come first are kept out of the conflict where that is possible.
        string[] rules = [.. clashing.OrderBy(Reluctance).ThenBy(rule => rule, StringComparer.Ordinal)];
        RequireClash(rules);
        string[] conflict = [.. Explain([], false, rules).Order(StringComparer.Ordinal)];
        if (isUndecided)
        {
            return null;
        }

        TreeSearch whole = Search(conflict);
        if (whole.Incumbent is not null)
        {
            throw new InvalidOperationException($"These rules do not clash: {string.Join(", ", conflict)}.");
        }

        var witnesses = new ConflictWitness[conflict.Length];
        for (int i = 0; i < conflict.Length && !isUndecided; i++)
        {
            if (SlateUnder(conflict.Where(rule => rule != conflict[i])) is { } holders)
            {
                witnesses[i] = new(conflict[i], SlateSheet.SeatsOf(pool, holders));
            }
            else if (!isUndecided)
            {
                throw new InvalidOperationException($"The conflict is not minimal: '{conflict[i]}' is not needed.");
            }
        }

        return isUndecided || !whole.IsInfeasible ? null : (new(ValueList.Create<string>(conflict), ValueList.Create<ConflictWitness>(witnesses)), whole.Proof());
    }

    private void RequireClash(string[] rules)
    {
        if (!isUndecided && SlateUnder(rules) is not null)
        {
            throw new InvalidOperationException($"These rules do not clash: {string.Join(", ", rules)}.");
        }
    }

    // The lower, the earlier a rule is blamed: QuickXplain prefers conflicts of the rules it meets first.
    private static int Reluctance(string rule) => rule switch
    {
        RuleNames.MostOffices or RuleNames.OrganisationCap => 1,
        RuleNames.MostTaskForces => 2,
        RuleNames.OneSeatPerTaskForce => 3,
        _ => 0,
    };

    private List<string> Explain(List<string> background, bool hasChanged, ReadOnlySpan<string> rules)
    {
        if (isUndecided || (hasChanged && SlateUnder(background) is null && !isUndecided))
        {
            return [];
        }

        if (rules.Length <= 1)
        {
            return [.. rules];
        }

        ReadOnlySpan<string> first = rules[..(rules.Length / 2)], second = rules[(rules.Length / 2)..];
        List<string> ofSecond = Explain([.. background, .. first], true, second);
        List<string> ofFirst = Explain([.. background, .. ofSecond], ofSecond.Count > 0, first);
        return [.. ofFirst, .. ofSecond];
    }

    /// <summary>A slate that keeps some rules; null where there is none, or where the node limit was reached, which is noted.</summary>
    private int[]? SlateUnder(IEnumerable<string> rules) => Search(rules).Incumbent?.Holders;

    private TreeSearch Search(IEnumerable<string> rules)
    {
        var search = new TreeSearch(new SlateModel(pool, RulesInForce.Only(rules)), nodeLimit);
        search.FindAny();
        isUndecided |= search.Incumbent is null && !search.IsInfeasible;
        return search;
    }
}
