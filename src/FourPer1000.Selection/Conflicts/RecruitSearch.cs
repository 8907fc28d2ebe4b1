using FourPer1000.Domain;
using FourPer1000.Rules;

namespace FourPer1000.Selection;

/// <summary>Finds the fewest further nominees with whom the hard rules can hold. For each seat there is one possible recruit for every mixture of the values that hard minima over the seat ask for.</summary>
internal sealed class RecruitSearch(SlateInput input, int nodeLimit)
{
    public bool IsProven { get; private set; } = true;

    public ValueList<Recruitment> Find()
    {
        RecruitProfile[] profiles = [.. input.Seats.SelectMany(Profiles)];

        if (profiles.Length == 0)
        {
            return [];
        }

        Dictionary<PersonId, RecruitProfile> recruits = profiles.Index().ToDictionary(entry => new PersonId($"{UnusedPrefix()}{entry.Index}"), entry => entry.Item);
        var pool = new Pool(input with
        {
            People = ValueList.From(input.People.Concat(recruits.Select(recruit => new SlatePerson(recruit.Key, null, recruit.Value.Attributes)))),
            Candidacies = ValueList.From(input.Candidacies.Concat(recruits.Select(recruit => new SeatCandidacy(recruit.Key, recruit.Value.Seat, 0)))),
            Lot = new(LotScheme.Sha256, ""),
        });
        bool[] isRecruit = [.. pool.Input.People.Select(person => recruits.ContainsKey(person.Id))];
        var search = new TreeSearch(new SlateModel(pool, RulesInForce.All, Relaxation.Recruiting(isRecruit)), nodeLimit);
        IsProven = search.FindCheapest();
        RecruitProfile[] found =
        [
            .. (search.Incumbent?.Holders ?? []).Where(candidacy => candidacy >= 0 && isRecruit[pool.PersonOf[candidacy]])
                .Select(candidacy => recruits[pool.Candidacies[candidacy].Person]),
        ];
        return found.Length == 0 ? [] : [new(ValueList.Create<RecruitProfile>(found))];
    }

    private string UnusedPrefix()
    {
        string prefix = "recruit-";
        while (input.People.Any(person => person.Id.Value.StartsWith(prefix, StringComparison.Ordinal)))
        {
            prefix += "+";
        }

        return prefix;
    }

    private IEnumerable<RecruitProfile> Profiles(SeatId seat)
    {
        IEnumerable<ValueList<PersonAttribute>> mixtures = [[]];
        foreach (IGrouping<string, SlateQuota> attribute in input.Policy.Quotas
            .Where(quota => quota is { IsHard: true, Min: > 0 } && quota.Seats.Covers(seat) && (quota.TaskForces ?? input.TaskForces).Contains(seat.TaskForce))
            .GroupBy(quota => quota.Attribute, StringComparer.Ordinal).OrderBy(group => group.Key, StringComparer.Ordinal))
        {
            PersonAttribute[] values = [.. attribute.Select(quota => quota.Value).Where(value => value.Length > 0).Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal).Select(value => new PersonAttribute(attribute.Key, value))];
            mixtures = [.. mixtures.SelectMany(mixture => values.Select(mixture.Add).Prepend(mixture))];
        }

        return mixtures.Where(mixture => mixture.Count > 0).Select(mixture => new RecruitProfile(seat, mixture));
    }
}
