namespace FourPer1000.Selection;

/// <summary>Strong branching: both halves of a few case distinctions are solved, and the one that raises the bound most on both sides is made.</summary>
internal sealed partial class TreeSearch
{
    private const int OptionsOfAKind = 6;
    private const int EnoughTries = 4;
    private const int StepsToTry = 15;

    private readonly Dictionary<int, (double Low, double High, int Count)> experience = [];

    /// <summary>The case distinctions that the point at hand asks for: candidacies and counters that are not whole, the least decided ones first.</summary>
    private List<Option> Options(Subproblem box)
    {
        if (model.Levels[level].Kind == LevelKind.Lot)
        {
            foreach (int candidacy in model.Pool.OfSeat[model.Levels[level].Seat])
            {
                if (Indecision(candidacy) > Whole)
                {
                    return [new(candidacy, 0)];
                }
            }
        }

        List<Option> options = [.. Least(Enumerable.Range(0, point.Length))];
        options.AddRange(Least(Enumerable.Range(point.Length, box.Lower.Length - point.Length)
            .Where(column => model.ColumnName(column).Kind is ColumnKind.Below or ColumnKind.Above or ColumnKind.Sharing)));
        return options;
    }

    private IEnumerable<Option> Least(IEnumerable<int> columns) => columns
        .Select(column => (Column: column, Indecision: Indecision(column)))
        .Where(found => found.Indecision > Whole)
        .OrderByDescending(found => found.Indecision).ThenBy(found => found.Column)
        .Take(OptionsOfAKind)
        .Select(found => new Option(found.Column, (int)Math.Floor(simplex.Value(found.Column))));

    private double Indecision(int column)
    {
        double value = simplex.Value(column);
        return Math.Abs(value - Math.Round(value));
    }

    private Option Choose(Subproblem box, List<Option> options)
    {
        if (options.Count < 2)
        {
            return options.Count == 0 ? FirstOpen(box) : options[0];
        }

        double start = ExactCost();
        double most = incumbent is null ? 1 : CurrentCost - start + 1;
        Option best = options[0];
        double bestScore = -1;
        foreach (Option option in options)
        {
            (double low, double high) = Costs(box, option, start, most);
            double score = Math.Clamp(low - start, 1e-4, most) * Math.Clamp(high - start, 1e-4, most);
            if (score > bestScore * (1 + 1e-9))
            {
                bestScore = score;
                best = option with { GuessLow = Guess(low), GuessHigh = Guess(high) };
            }

            if (IsReached(box))
            {
                break;
            }
        }

        return best;
    }

    /// <summary>What both halves of a case distinction cost: by trying, or, for a column that was tried often enough at this level, by what it brought on average.</summary>
    private (double Low, double High) Costs(Subproblem box, Option option, double start, double most)
    {
        if (!experience.TryGetValue(option.Column, out (double Low, double High, int Count) known))
        {
            known = default;
        }

        if (known.Count >= EnoughTries)
        {
            return (start + (known.Low / known.Count), start + (known.High / known.Count));
        }

        double low = Cost(box, option.Column, box.Lower[option.Column], option.AtMost);
        double high = Cost(box, option.Column, option.AtMost + 1, box.Upper[option.Column]);
        experience[option.Column] = (known.Low + Math.Clamp(low - start, 0, most), known.High + Math.Clamp(high - start, 0, most), known.Count + 1);
        return (low, high);
    }

    /// <summary>What a half costs, as far as a limited number of steps tells; slates on the way are taken.</summary>
    private double Cost(Subproblem box, int column, int from, int to)
    {
        simplex.Restore(box.Basis!);
        simplex.LoadBounds(box.Lower, box.Upper);
        simplex.SetBounds(column, from, to);
        if (simplex.Solve(StepsToTry, isFinal: false) == LpStatus.Infeasible)
        {
            return double.PositiveInfinity;
        }

        ReadPoint();
        if (Holders() is { } holders && model.Evaluate(holders) is { } seating)
        {
            Take(seating);
        }

        return PointCost();
    }

    private static long Guess(double cost) => cost < 1e15 ? (long)Math.Ceiling(cost - 1e-3) : long.MaxValue;
}
