using FourPer1000.Rules;

namespace FourPer1000.Selection;

/// <summary>Finds the cheapest changes to hard rules: quotas, caps and fixed candidacies give way at a cost of 1 a unit. Other repairs are found by forbidding the changes of the first, one at a time.</summary>
internal sealed class RepairSearch(Pool pool, int nodeLimit)
{
    private const int MostRepairs = 5;

    public bool IsProven { get; private set; } = true;

    public ValueList<Repair> Find()
    {
        if (Cheapest([]) is not { Cost: > 0 } first)
        {
            return [];
        }

        List<Repair> others = [];
        foreach (RuleChange change in first.Changes)
        {
            if (others.Count < MostRepairs - 1 && Cheapest([change.Rule]) is { } other && other != first && !others.Contains(other))
            {
                others.Add(other);
            }
        }

        // Of equal cost, the one that touches the fewest rules comes first.
        return ValueList.From(others.Prepend(first).OrderBy(repair => repair.Cost).ThenBy(repair => repair.Changes.Count));
    }

    private Repair? Cheapest(string[] rigid)
    {
        var model = new SlateModel(pool, RulesInForce.All, Relaxation.AllBut(rigid));
        var search = new TreeSearch(model, nodeLimit);
        IsProven &= search.FindCheapest();
        return search.Incumbent is { } seating ? Of(model, seating.Holders) : null;
    }

    private Repair Of(SlateModel model, int[] holders)
    {
        List<RuleChange> changes = [];
        foreach (QuotaScope scope in pool.Quotas.Where(scope => scope.Quota.IsHard))
        {
            int count = scope.Members.Count(candidacy => holders[pool.SeatOf[candidacy]] == candidacy);
            Compare(changes, RuleNames.Of(scope.Quota), "min", scope.Quota.Min, count, count < (scope.Quota.Min ?? 0));
            Compare(changes, RuleNames.Of(scope.Quota), "max", scope.Quota.Max, count, count > (scope.Quota.Max ?? int.MaxValue));
        }

        var tally = new Tally(pool);
        foreach (int candidacy in holders.Where(candidacy => candidacy >= 0))
        {
            tally.Seat(candidacy);
        }

        foreach (Cap cap in model.PersonCaps)
        {
            Compare(changes, cap.Rule, "limit", cap.Most, tally.MostOffices, tally.MostOffices > cap.Most);
        }

        if (model.OrganisationCap is { } most)
        {
            Compare(changes, most.Rule, "limit", most.Most, tally.MostOfOrganisation, tally.MostOfOrganisation > most.Most);
        }

        foreach (SeatDecision decision in pool.Input.Policy.Fixed)
        {
            int candidacy = pool.Index[(decision.Person, decision.Seat)];
            Compare(changes, RuleNames.OfFixed(decision), "drop", null, null, holders[pool.SeatOf[candidacy]] != candidacy);
        }

        return new(changes.Sum(change => Math.Abs((change.To ?? 1L) - (change.From ?? 0L))), ValueList.From(changes.OrderBy(change => change.Rule, StringComparer.Ordinal).ThenBy(change => change.Change, StringComparer.Ordinal)));
    }

    private static void Compare(List<RuleChange> changes, string rule, string what, int? from, int? to, bool isBroken)
    {
        if (isBroken)
        {
            changes.Add(new(rule, what, from, to));
        }
    }
}
