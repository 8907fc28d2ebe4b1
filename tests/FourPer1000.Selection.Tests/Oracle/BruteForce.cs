using FourPer1000.Domain;

namespace FourPer1000.Selection.Tests;

/// <summary>Looks at every slate. Written from the rules alone, without a line of the search.</summary>
internal sealed class BruteForce
{
    private readonly SlateInput input;
    private readonly SeatId[] seats;
    private readonly SeatCandidacy[][] nominees;
    private readonly Dictionary<PersonId, SlatePerson> people;
    private readonly Func<string, bool> isInForce;
    private readonly SeatDecision? barred;
    private readonly SeatCandidacy?[] slate;
    private long? leastToGive;

    /// <param name="input">The input.</param>
    /// <param name="isInForce">The rules that count; all where it is null.</param>
    /// <param name="barred">A candidacy that no slate may seat, although its holder could keep the seat.</param>
    public BruteForce(SlateInput input, Func<string, bool>? isInForce = null, SeatDecision? barred = null)
    {
        this.input = input;
        this.barred = barred;
        this.isInForce = isInForce ?? (_ => true);
        seats = [.. input.Seats];
        SeatCandidacy[] byLot = [.. LotOrder.Of(input).Select(entry => entry.Candidacy)];
        nominees = [.. seats.Select(seat => byLot.Where(candidacy => candidacy.Seat == seat).ToArray())];
        people = input.People.ToDictionary(person => person.Id);
        slate = new SeatCandidacy?[seats.Length];
        Look(0, []);
    }

    /// <summary>The best slate as costs, levels first, then the lot by seat; null where no slate keeps the rules.</summary>
    public long[]? Best { get; private set; }

    public SeatCandidacy?[]? BestSlate { get; private set; }

    /// <summary>Everybody who sits in a slate that keeps the rules.</summary>
    public HashSet<PersonId> EverSeated { get; } = [];

    /// <summary>The least units by which quotas, caps and fixed decisions must give way; null where even that is not enough.</summary>
    public static long? LeastToGive(SlateInput input)
    {
        // Nothing that can give way is in force; what it would cost is counted in each slate.
        return new BruteForce(input, rule => rule == "one-seat-per-task-force").leastToGive;
    }

    private void Look(int seat, List<long> lots)
    {
        if (seat == seats.Length)
        {
            Judge(lots);
            return;
        }

        for (int place = 0; place <= nominees[seat].Length; place++)
        {
            slate[seat] = place < nominees[seat].Length ? nominees[seat][place] : null;
            lots.Add(place);
            Look(seat + 1, lots);
            lots.RemoveAt(lots.Count - 1);
        }
    }

    private void Judge(List<long> lots)
    {
        SeatCandidacy[] seated = [.. slate.OfType<SeatCandidacy>()];
        if (!KeepsRules(seated))
        {
            return;
        }

        EverSeated.UnionWith(seated.Select(candidacy => candidacy.Person));
        leastToGive = Math.Min(leastToGive ?? long.MaxValue, ToGive(seated));
        long[] costs =
        [
            seats.Where((seat, i) => seat.IsLeader && slate[i] is null).Count(),
            seats.Where((seat, i) => !seat.IsLeader && slate[i] is null).Count(),
            input.Policy.Quotas.Where(quota => !quota.IsHard).Sum(quota => Below(quota, seated) + Over(quota, seated)),
            .. input.Standing.Count == 0 ? Array.Empty<long>() : [ChangedSeats(seated)],
            Pairs(seated),
            -seated.Sum(candidacy => candidacy.Support),
            seated.GroupBy(candidacy => candidacy.Person).Sum(own => own.Count() - 1),
            .. lots,
        ];
        if (Best is null || costs.AsSpan().SequenceCompareTo(Best) < 0)
        {
            Best = costs;
            BestSlate = [.. slate];
        }
    }

    private bool KeepsRules(SeatCandidacy[] seated)
    {
        SlatePolicy policy = input.Policy;
        bool Has(SeatDecision decision) => seated.Any(candidacy => candidacy.Person == decision.Person && candidacy.Seat == decision.Seat);
        bool CapHolds(string rule, int? most) => !isInForce(rule) || most is null || seated.GroupBy(candidacy => candidacy.Person).All(own => own.Count() <= most);
        return !policy.Excluded.Any(Has) && !(barred is not null && Has(barred))
            && policy.Fixed.All(decision => Has(decision) || !isInForce($"fixed:{decision.Seat}/{decision.Person}"))
            && CapHolds("most-task-forces", policy.MostTaskForces)
            && CapHolds("most-offices", policy.MostOffices)
            && (!isInForce("one-seat-per-task-force") || seated.GroupBy(candidacy => (candidacy.Person, candidacy.Seat.TaskForce)).All(own => own.Count() == 1))
            && (!isInForce("organisation-cap") || policy.MostPerOrganisationAndTaskForce is not { } cap || seated
                .Where(candidacy => people[candidacy.Person].Organisation is not null)
                .GroupBy(candidacy => (people[candidacy.Person].Organisation, candidacy.Seat.TaskForce)).All(own => own.Count() <= cap))
            && policy.Quotas.Where(quota => quota.IsHard && isInForce($"quota:{quota.Id}")).All(quota => Below(quota, seated) == 0 && Over(quota, seated) == 0);
    }

    private long ToGive(SeatCandidacy[] seated)
    {
        SlatePolicy policy = input.Policy;
        long Over(IEnumerable<int> counts, int? most) => most is null ? 0 : Math.Max(0, counts.DefaultIfEmpty().Max() - most.Value);
        int[] offices = [.. seated.GroupBy(candidacy => candidacy.Person).Select(own => own.Count())];
        IEnumerable<int> organisations = seated.Where(candidacy => people[candidacy.Person].Organisation is not null)
            .GroupBy(candidacy => (people[candidacy.Person].Organisation, candidacy.Seat.TaskForce)).Select(group => group.Count());
        return policy.Quotas.Where(quota => quota.IsHard).Sum(quota => Below(quota, seated) + this.Over(quota, seated))
            + policy.Fixed.Count(decision => !seated.Any(candidacy => candidacy.Person == decision.Person && candidacy.Seat == decision.Seat))
            + Over(offices, policy.MostTaskForces) + Over(offices, policy.MostOffices) + Over(organisations, policy.MostPerOrganisationAndTaskForce);
    }

    // A holder whose candidacy is gone or excluded could not have kept the seat.
    private long ChangedSeats(SeatCandidacy[] seated) => input.Standing.Count(held =>
        input.Candidacies.Any(candidacy => candidacy.Person == held.Person && candidacy.Seat == held.Seat)
        && !input.Policy.Excluded.Any(decision => decision.Person == held.Person && decision.Seat == held.Seat)
        && !seated.Any(candidacy => candidacy.Person == held.Person && candidacy.Seat == held.Seat));

    private long Pairs(SeatCandidacy[] seated) => input.Policy.Balance.Sum(attribute => seated
        .Where(candidacy => ValueOf(candidacy, attribute).Length > 0)
        .GroupBy(candidacy => (candidacy.Seat.TaskForce, ValueOf(candidacy, attribute)))
        .Sum(group => (long)group.Count() * (group.Count() - 1) / 2));

    private string ValueOf(SeatCandidacy candidacy, string attribute) =>
        people[candidacy.Person].Attributes.FirstOrDefault(own => own.Name == attribute).Value ?? "";

    private int Counted(SlateQuota quota, SeatCandidacy[] seated) => seated.Count(candidacy =>
        (quota.TaskForces is null || quota.TaskForces.Contains(candidacy.Seat.TaskForce))
        && (quota.Seats == QuotaSeats.All || (quota.Seats == QuotaSeats.GlobalLeader) == (candidacy.Seat.Seat == "global-leader"))
        && ValueOf(candidacy, quota.Attribute) == quota.Value);

    private long Below(SlateQuota quota, SeatCandidacy[] seated) => Math.Max(0, (quota.Min ?? 0) - Counted(quota, seated));

    private long Over(SlateQuota quota, SeatCandidacy[] seated) => Math.Max(0, Counted(quota, seated) - (quota.Max ?? int.MaxValue));
}
