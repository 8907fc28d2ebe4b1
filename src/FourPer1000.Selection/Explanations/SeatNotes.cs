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

    public ValueList<SeatExplanation> Explain(Seating best, int nodeLimit)
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
                ( < 0, _) => new(id, SeatCodes.KeptVacant, [among]),
                _ when pool.IsFixed[holder] => Fixed(id, named),
                (_, 1) => new(id, SeatCodes.OnlyNominee, [named]),
                _ => Decided(id, holder, Level(seat, swaps, best, nodeLimit), [named, among]),
            };
        }));
    }

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

    private (int Level, bool IsExact) Level(int seat, SeatSwaps swaps, Seating best, int nodeLimit)
    {
        int latest = settledBy[seat];
        if (swaps.WorseFrom(seat, latest) == latest)
        {
            return (latest, true);
        }

        return model.Pool.Candidacies.Length <= MostCandidaciesSolvedAgain && LevelWithout(best, seat, nodeLimit) is { } first ? (first, true) : (latest, false);
    }

    /// <summary>The first level at which the best slate without the seat's holder is worse; null where the node limit was reached.</summary>
    private int? LevelWithout(Seating best, int seat, int nodeLimit)
    {
        SeatCandidacy holder = model.Pool.Candidacies[best.Holders[seat]];
        var without = new Pool(model.Pool.Input, new(holder.Person, holder.Seat, null));
        var search = new TreeSearch(new SlateModel(without, RulesInForce.All), nodeLimit);
        search.RunWhile(run => run.Settled < model.LotLevel && IsEqual(run));
        return search switch
        {
            { IsInfeasible: true } => 0,
            { Settled: 0 } => null,
            _ when !IsEqual(search) => search.Settled - 1,
            _ when search.Settled == model.LotLevel => model.LotLevel,
            _ => null,
        };

        bool IsEqual(TreeSearch run) => run.Settled == 1 || model.CostOf(run.Settled - 1, run.Incumbent!) == model.CostOf(run.Settled - 1, best);
    }
}
