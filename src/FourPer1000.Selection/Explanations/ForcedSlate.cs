using FourPer1000.Domain;
using FourPer1000.Rules;

namespace FourPer1000.Selection;

/// <summary>The slate with a candidacy forced in, or the seated one forced out; solved level by level, only as long as it is equal to the best one.</summary>
internal sealed class ForcedSlate
{
    private readonly SlateInput input;
    private readonly Slate best;
    private readonly SearchLimits limits;
    private readonly SeatDecision decision;
    private readonly bool isSeated;
    private readonly Pool pool;
    private readonly SlateModel model;
    private readonly TreeSearch search;

    public ForcedSlate(SlateInput input, Slate best, PersonId person, SeatId seat, SearchLimits limits)
    {
        this.input = input;
        this.best = best;
        this.limits = limits;
        decision = new(person, seat, null);
        isSeated = best.Seats.Any(held => held.Seat == seat && held.Person == person);
        SlatePolicy policy = input.Policy;
        pool = isSeated ? new(input, decision) : new(input with { Policy = policy with { Fixed = policy.Fixed.Add(decision) } });
        model = new(pool, RulesInForce.All);
        search = new(model, limits.Nodes);
    }

    public WhyAnswer Answer()
    {
        if (isSeated && input.Policy.Fixed.FirstOrDefault(own => own.Person == decision.Person && own.Seat == decision.Seat) is { } own)
        {
            return Of(SelectionReasons.Because(SelectionReasons.FixedBySecretariat, new Argument("decision", own.Reason ?? "")), null, [RuleNames.OfFixed(own)]);
        }

        search.RunWhile(run => Change(run) is null);
        if (search.IsInfeasible)
        {
            return ConflictSearch.Find(pool, search.Blamed, limits.Nodes) is (var conflict, _)
                ? Of(SelectionReasons.Because(isSeated ? SelectionReasons.NeededByRules : SelectionReasons.ClashesWithRules, new Argument("rules", conflict.Rules)), null, conflict.Rules)
                : LimitReached();
        }

        if (search.Settled > 0 && Change(search) is { } worse)
        {
            bool isOnly = isSeated && input.Candidacies.Count(candidacy => candidacy.Seat == decision.Seat && !input.Policy.Excluded.Any(other => other.Person == candidacy.Person && other.Seat == candidacy.Seat)) == 1;
            string code = isOnly ? SelectionReasons.OnlyNominee : isSeated ? SelectionReasons.BestOnLevel : SelectionReasons.WorseOnLevel;
            return Of(SelectionReasons.Because(code, new("level", worse.Level), new("from", (decimal)worse.From), new("to", (decimal)worse.To)), worse, null);
        }

        return search.IsDone ? ByLot() : LimitReached();
    }

    private LevelChange? Change(TreeSearch run)
    {
        int level = run.Settled - 1;
        if (level < 1 || level >= model.LotLevel)
        {
            return null;
        }

        SlateLevel known = best.Levels[level - 1];
        long cost = model.CostOf(level, run.Incumbent!), value = known.Name == SlateLevels.Support ? -cost : cost;
        return value == known.Value ? null : new(known.Name, known.Value, value);
    }

    private WhyAnswer ByLot()
    {
        int[] holders = search.Incumbent!.Holders;
        int seat = Enumerable.Range(0, holders.Length).First(at => best.Seats[at].Person != (holders[at] < 0 ? null : pool.Candidacies[holders[at]].Person));
        int held = best.Seats[seat].Person is { } holder ? pool.Index[(holder, best.Seats[seat].Seat)] : -1;
        var change = new LevelChange(SlateCertificate.Lot, Rank(held), Rank(holders[seat]));
        return Of(
            SelectionReasons.Because(
                isSeated ? SelectionReasons.BetterLot : SelectionReasons.WorseLot,
                new("deciding", best.Seats[seat].Seat.ToString()), new("from", (decimal)change.From), new("to", (decimal)change.To)),
            change, null);
    }

    private long Rank(int candidacy) => candidacy < 0 ? pool.Candidacies.Length + 1 : pool.Rank[candidacy] + 1;

    private WhyAnswer LimitReached() => Of(SelectionReasons.Because(SelectionReasons.LimitReached, new Argument("limit", limits.Nodes)), null, null);

    private WhyAnswer Of(Reason reason, LevelChange? worse, ValueList<string>? conflict) => new(decision.Person, decision.Seat, isSeated, reason, worse, conflict);
}
