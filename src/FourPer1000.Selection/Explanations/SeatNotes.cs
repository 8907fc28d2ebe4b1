using FourPer1000.Rules;

namespace FourPer1000.Selection;

/// <summary>Notes during a search by which level each seat is settled, and makes the explanations from that.</summary>
/// <remarks>The level noted is the latest possible one: bounds rule out slates, they never rule one out wrongly. A slate at hand that differs at the seat and is worse at that level only shows that it is the first one, too.</remarks>
internal sealed class SeatNotes
{
    /// <summary>Pools of at most this many candidacies are solved again, seat by seat, where bounds and swaps leave the level open.</summary>
    public const int MostCandidaciesSolvedAgain = 300;

    private readonly SlateModel model;
    private readonly int[] settledBy;

    public SeatNotes(SlateModel model)
    {
        this.model = model;
        settledBy = new int[model.Pool.Seats.Length];
        Array.Fill(settledBy, model.LotLevel);
    }

    /// <summary>Looks at the search after a settled level; always goes on.</summary>
    public bool Take(TreeSearch search)
    {
        for (int seat = 0; seat < settledBy.Length && search.Settled <= model.LotLevel; seat++)
        {
            if (settledBy[seat] == model.LotLevel && search.PossibleHolders(seat) == 1)
            {
                settledBy[seat] = search.Settled - 1;
            }
        }

        return true;
    }

    /// <summary>The explanations of the best slate.</summary>
    /// <param name="best">The slate.</param>
    /// <param name="nodeLimit">How far each further search may go.</param>
    /// <param name="ties">For each seat that is explained by the lot: the slate that shows it.</param>
    public ValueList<SeatExplanation> Explain(Seating best, int nodeLimit, out ValueList<SlateTie> ties)
    {
        List<SlateTie> found = [];
        ValueList<SeatExplanation> explanations = Explain(best, nodeLimit, (seat, other) => found.Add(new(model.Pool.Seats[seat], Differences(best, other))));
        ties = ValueList.From(found);
        return explanations;
    }

    private ValueList<SlateSeat> Differences(Seating best, int[] other) =>
        ValueList.From(SlateSheet.SeatsOf(model.Pool, other).Where((_, seat) => other[seat] != best.Holders[seat]));

    private ValueList<SeatExplanation> Explain(Seating best, int nodeLimit, Action<int, int[]> tie)
    {
        Pool pool = model.Pool;
        var swaps = new SeatSwaps(model, best);
        return ValueList.From(pool.Seats.Select((id, seat) =>
        {
            int holder = best.Holders[seat];
            int nominees = pool.OfSeat[seat].Count(candidacy => !pool.IsExcluded[candidacy]);
            Argument named = new("person", holder < 0 ? "" : pool.Candidacies[holder].Person.Value), among = new("nominees", nominees);
            return (holder, nominees) switch
            {
                ( < 0, 0) => new(id, SeatCodes.NoNominee, [new("excluded", pool.OfSeat[seat].Length)]),
                ( < 0, _) => Vacant(id, settledBy[seat] < model.LotLevel ? (settledBy[seat], true) : Level(seat, swaps, best, nodeLimit, tie), among),
                _ when pool.IsFixed[holder] => Fixed(id, named),
                (_, 1) => new(id, SeatCodes.OnlyNominee, pool.OfSeat[seat].Length == 1 ? [named] : [named, new("excluded", pool.OfSeat[seat].Length - 1)]),
                _ => Decided(id, holder, Level(seat, swaps, best, nodeLimit, tie), [named, among]),
            };
        }));
    }

    // The same question as for a holder: is there a slate that is as good and seats somebody here?
    private SeatExplanation Vacant(SeatId seat, (int Level, bool IsExact) by, Argument nominees) => (by.Level == model.LotLevel, by.IsExact) switch
    {
        (true, true) => new(seat, SeatCodes.Lot, [nominees]),
        (true, false) => new(seat, SeatCodes.KeptVacant, [nominees, new("bound", SeatCodes.AtLatest)]),
        _ => new(seat, SeatCodes.KeptVacant, [nominees]),
    };

    private SeatExplanation Fixed(SeatId seat, Argument person)
    {
        string? reason = model.Pool.Input.Policy.Fixed.First(decision => decision.Seat == seat && new ArgumentValue.Code(decision.Person.Value) == person.Value).Reason;
        return new(seat, SeatCodes.Fixed, reason is null ? [person] : [person, new("reason", reason)]);
    }

    private SeatExplanation Decided(SeatId seat, int holder, (int Level, bool IsExact) by, ValueList<Argument> arguments)
    {
        // The lot is named where it decided for certain, and nowhere else.
        return by.Level == model.LotLevel && by.IsExact
            ? new(seat, SeatCodes.Lot, arguments.Add(new("rank", model.Pool.Rank[holder] + 1)))
            : new(seat, SeatCodes.BestOnLevel, arguments.Add(new("level", model.Levels[by.Level].Name)).Add(new("bound", by.IsExact ? SeatCodes.Exact : SeatCodes.AtLatest)));
    }

    // The level, and whether it is the first one; a slate that is equal as far as the lot is handed over.
    private (int Level, bool IsExact) Level(int seat, SeatSwaps swaps, Seating best, int nodeLimit, Action<int, int[]> tie)
    {
        int latest = settledBy[seat];
        (int Level, int[]? Holders) other = swaps.WorseFrom(seat, latest);
        if (other.Level < latest)
        {
            if (model.Pool.Candidacies.Length > MostCandidaciesSolvedAgain || Without(best, seat, nodeLimit) is not { } solved)
            {
                return (latest, false);
            }

            other = solved;
        }

        if (other.Level == model.LotLevel)
        {
            tie(seat, other.Holders!);
        }

        return (other.Level, true);
    }

    /// <summary>The first level at which the best slate that does not leave the seat as it is, is worse, and that slate; null where the node limit was reached.</summary>
    private (int Level, int[]? Holders)? Without(Seating best, int seat, int nodeLimit)
    {
        (int Level, int[]? Holders) latest = (0, null);
        foreach (Pool pool in Others(best.Holders[seat], seat))
        {
            if (Under(pool, best, nodeLimit) is not { } other)
            {
                return null;
            }

            latest = other.Level > latest.Level ? other : latest;
        }

        return latest;
    }

    // Without the holder; for a vacancy, with each of the nominees.
    private IEnumerable<Pool> Others(int holder, int seat)
    {
        Pool pool = model.Pool;
        SlatePolicy policy = pool.Input.Policy;
        SeatDecision Decision(int candidacy) => new(pool.Candidacies[candidacy].Person, pool.Candidacies[candidacy].Seat, null);
        return holder >= 0
            ? [new(pool.Input, Decision(holder))]
            : pool.OfSeat[seat].Where(candidacy => !pool.IsExcluded[candidacy])
                .Select(candidacy => new Pool(pool.Input with { Policy = policy with { Fixed = policy.Fixed.Add(Decision(candidacy)) } }));
    }

    private (int Level, int[]? Holders)? Under(Pool pool, Seating best, int nodeLimit)
    {
        var search = new TreeSearch(new SlateModel(pool, RulesInForce.All), nodeLimit);
        search.RunWhile(run => run.Settled < model.LotLevel && IsEqual(run));
        return search switch
        {
            { IsInfeasible: true } => (0, null),
            { Settled: 0 } => null,
            _ when !IsEqual(search) => (search.Settled - 1, null),
            _ when search.Settled == model.LotLevel => (model.LotLevel, search.Incumbent!.Holders),
            _ => null,
        };

        bool IsEqual(TreeSearch run) => run.Settled == 1 || model.CostOf(run.Settled - 1, run.Incumbent!) == model.CostOf(run.Settled - 1, best);
    }
}
