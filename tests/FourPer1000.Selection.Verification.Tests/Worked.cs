using FourPer1000.Rules;

namespace FourPer1000.Selection.Verification.Tests;

/// <summary>Answers of the search to try changes on, and slates that say the truth about other holders.</summary>
internal static class Worked
{
    /// <summary>Tiny pools that have a slate.</summary>
    public static IEnumerable<(SlateInput Input, SlateOutcome.Optimal Answer)> Tiny(int seeds)
    {
        for (ulong seed = 1; seed <= (ulong)seeds; seed++)
        {
            SlateInput input = TinyPool.Of(seed);
            if (SlateSearch.Find(input) is SlateOutcome.Optimal optimal)
            {
                yield return (input, optimal);
            }
        }
    }

    /// <summary>Tiny pools whose rules clash.</summary>
    public static IEnumerable<(SlateInput Input, SlateOutcome.Infeasible Answer)> Clashing(int seeds)
    {
        for (ulong seed = 1; seed <= (ulong)seeds; seed++)
        {
            SlateInput input = TinyPool.Of(seed);
            if (SlateSearch.Find(input) is SlateOutcome.Infeasible infeasible)
            {
                yield return (input, infeasible);
            }
        }
    }

    public static (SlateInput Input, SlateOutcome.Optimal Answer) Tight(int people, int taskForces, ulong seed)
    {
        SlateInput input = TightPool.Of(new PoolShape(people, taskForces), seed);
        return (input, (SlateOutcome.Optimal)SlateSearch.Find(input));
    }

    /// <summary>A slate of other holders that states its own levels and counts rightly.</summary>
    public static Slate Held(SlateInput input, Slate slate, ValueList<SlateSeat> seats)
    {
        var nominations = new Nominations(input);
        if (SeatReading.Read(nominations, seats, out int[] holders) is { } fault)
        {
            throw new InvalidOperationException(fault.ToString());
        }

        return slate with
        {
            Seats = seats,
            Levels = ValueList.From(SlateFigures.Levels(nominations, holders).Select((value, i) => new SlateLevel(nominations.Levels[i], value, true))),
            ChangedSeats = SlateAudit.ChangedSeats(nominations, holders) is { } changes ? ValueList.Create<ChangedSeat>(changes) : null,
            Quotas = ValueList.From(input.Policy.Quotas.OrderBy(quota => quota.Id, StringComparer.Ordinal).Select(quota => CountOf(nominations, quota, holders))),
            Balance = ValueList.From(SlateAudit.Sheets(nominations, holders)),
        };
    }

    /// <summary>The slates that differ from a slate at one seat or at two, of those that keep the hard rules.</summary>
    public static IEnumerable<Slate> Neighbours(SlateInput input, Slate slate)
    {
        var rules = new HardRules(new Nominations(input), null);
        SlateSeat[][] options = [.. slate.Seats.Select(seat => OptionsAt(input, seat.Seat).Where(option => option.Person != seat.Person).ToArray())];
        for (int first = 0; first < options.Length; first++)
        {
            for (int second = first; second < options.Length; second++)
            {
                foreach (SlateSeat one in options[first])
                {
                    foreach (SlateSeat other in second == first ? [one] : options[second])
                    {
                        ValueList<SlateSeat> seats = ValueList.From(slate.Seats.Select((seat, i) => i == first ? one : i == second ? other : seat));
                        if (SeatReading.Read(new Nominations(input), seats, out int[] holders) is null && rules.BrokenBy(holders) is null)
                        {
                            yield return Held(input, slate, seats);
                        }
                    }
                }
            }
        }
    }

    private static QuotaCount CountOf(Nominations nominations, SlateQuota quota, int[] holders)
    {
        int count = SlateFigures.Count(nominations, quota, holders);
        return new(quota.Id, count, SlateFigures.Shortfall(quota, count));
    }

    private static IEnumerable<SlateSeat> OptionsAt(SlateInput input, SeatId seat) =>
        input.Candidacies.Where(candidacy => candidacy.Seat == seat).Select(candidacy => new SlateSeat(seat, candidacy.Person, candidacy.Support)).Append(new(seat, null, 0));
}
