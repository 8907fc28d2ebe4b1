using FourPer1000.Domain;

namespace FourPer1000.Selection.Tests;

/// <summary>The slate as a program for a solver from elsewhere: the rows of the rules, and the cost of each level.</summary>
internal sealed class SlateText
{
    private readonly SlateInput input;
    private readonly LinearText text = new();
    private readonly Dictionary<PersonId, SlatePerson> people;
    private readonly List<(SeatCandidacy Candidacy, string Name)> seated = [];
    private readonly string[] levels;
    private readonly List<(long, string)>[] costs;

    public SlateText(SlateInput input)
    {
        this.input = input;
        levels = [.. SlateLevels.Of(input)];
        costs = [.. levels.Select(_ => new List<(long, string)>())];
        people = input.People.ToDictionary(person => person.Id);
        HashSet<(PersonId, SeatId)> excluded = [.. input.Policy.Excluded.Select(decision => (decision.Person, decision.Seat))];
        foreach ((int i, SeatCandidacy candidacy) in input.Candidacies.Index())
        {
            if (!excluded.Contains((candidacy.Person, candidacy.Seat)))
            {
                seated.Add((candidacy, text.Binary($"x{i}")));
                Costs(SlateLevels.Support).Add((-candidacy.Support, $"x{i}"));
            }
        }

        Seats();
        Caps();
        foreach ((int i, SlateQuota quota) in input.Policy.Quotas.Index())
        {
            Quota(i, quota);
        }

        Balance();
        Load();
    }

    /// <summary>The program of a level.</summary>
    public string Level(int level) => text.Minimising(costs[level]);

    public void Freeze(int level, long value) => text.Row(costs[level], "=", value);

    private List<(long, string)> Costs(string level) => costs[Array.IndexOf(levels, level)];

    private static IEnumerable<(long, string)> Ones(IEnumerable<(SeatCandidacy Candidacy, string Name)> some) => some.Select(one => (1L, one.Name));

    private void Seats()
    {
        ILookup<SeatId, (SeatCandidacy Candidacy, string Name)> bySeat = seated.ToLookup(one => one.Candidacy.Seat);
        foreach ((int i, SeatId seat) in input.Seats.Index())
        {
            string vacancy = text.AtMost($"v{i}", 1);
            text.Row(Ones(bySeat[seat]).Append((1, vacancy)), "=", 1);
            Costs(seat.IsLeader ? SlateLevels.VacantLeaders : SlateLevels.VacantRepresentatives).Add((1, vacancy));
            foreach (StandingSeat held in input.Standing.Where(held => held.Seat == seat && bySeat[seat].Any(one => one.Candidacy.Person == held.Person)))
            {
                Costs(SlateLevels.Changes).AddRange(Ones(bySeat[seat].Where(one => one.Candidacy.Person != held.Person)).Append((1, vacancy)));
            }
        }
    }

    private void Caps()
    {
        SlatePolicy policy = input.Policy;
        foreach (SeatDecision decision in policy.Fixed)
        {
            text.Row(Ones(seated.Where(one => one.Candidacy.Person == decision.Person && one.Candidacy.Seat == decision.Seat)), "=", 1);
        }

        foreach (var own in seated.GroupBy(one => one.Candidacy.Person))
        {
            text.Row(Ones(own), "<=", Math.Min(policy.MostTaskForces ?? int.MaxValue, policy.MostOffices ?? int.MaxValue));
            foreach (var here in own.GroupBy(one => one.Candidacy.Seat.TaskForce))
            {
                text.Row(Ones(here), "<=", 1);
            }
        }

        if (policy.MostPerOrganisationAndTaskForce is { } cap)
        {
            foreach (var group in seated.Where(one => people[one.Candidacy.Person].Organisation is not null).GroupBy(one => (people[one.Candidacy.Person].Organisation, one.Candidacy.Seat.TaskForce)))
            {
                text.Row(Ones(group), "<=", cap);
            }
        }
    }

    private void Quota(int i, SlateQuota quota)
    {
        (SeatCandidacy, string)[] counted = [.. seated.Where(one =>
            (quota.TaskForces is null || quota.TaskForces.Contains(one.Candidacy.Seat.TaskForce))
            && quota.Seats.Covers(one.Candidacy.Seat)
            && people[one.Candidacy.Person][quota.Attribute] == quota.Value)];
        if (quota.Min is { } min)
        {
            string below = text.AtMost($"below{i}", quota.IsHard ? 0 : min);
            text.Row(Ones(counted).Append((1, below)), ">=", min);
            Costs(SlateLevels.QuotaShortfall).Add((1, below));
        }

        if (quota.Max is { } max)
        {
            string above = text.AtMost($"above{i}", quota.IsHard ? 0 : counted.Length);
            text.Row(Ones(counted).Append((-1, above)), "<=", max);
            Costs(SlateLevels.QuotaShortfall).Add((1, above));
        }
    }

    private void Balance()
    {
        int groups = 0;
        foreach (string attribute in input.Policy.Balance)
        {
            foreach (var group in seated.Where(one => people[one.Candidacy.Person][attribute] is not null).GroupBy(one => (one.Candidacy.Seat.TaskForce, people[one.Candidacy.Person][attribute])))
            {
                int name = groups++;
                (long Cost, string Name)[] places = [.. Enumerable.Range(1, 1 + input.Regions.Count).Select(place => (place - 1L, text.AtMost($"z{name}_{place}", 1)))];
                text.Row(Ones(group).Concat(places.Select(place => (-1L, place.Name))), "=", 0);
                Costs(SlateLevels.Imbalance).AddRange(places);
            }
        }
    }

    private void Load()
    {
        foreach ((int i, var own) in seated.GroupBy(one => one.Candidacy.Person).Index())
        {
            string extra = text.AtMost($"l{i}", own.Count());
            text.Row(Ones(own).Append((-1, extra)), "<=", 1);
            Costs(SlateLevels.Load).Add((1, extra));
        }
    }
}
