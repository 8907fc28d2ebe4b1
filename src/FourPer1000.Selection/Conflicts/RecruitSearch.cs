using FourPer1000.Domain;
using FourPer1000.Rules;

namespace FourPer1000.Selection;

/// <summary>Finds the fewest further nominees with whom the hard rules can hold. For each seat there is one possible recruit for every mixture of the values that hard minima over the seat ask for, as far as <see cref="RecruitMixtures.MostProfiles"/> reaches.</summary>
internal sealed class RecruitSearch(SlateInput input, RecruitMixtures mixtures, int nodeLimit)
{
    /// <summary>Whether no fewer recruits are enough: every mixture was tried, and the node limit was not reached.</summary>
    public bool IsProven { get; private set; } = true;

    public ValueList<Recruitment> Find()
    {
        RecruitProfile[] profiles = [.. mixtures.Profiles()];
        if (profiles.Length == 0)
        {
            return [];
        }

        string prefix = UnusedPrefix(input);
        Dictionary<PersonId, RecruitProfile> recruits = profiles.Index().ToDictionary(entry => new PersonId($"{prefix}{entry.Index}"), entry => entry.Item);
        var pool = new Pool(input with
        {
            People = ValueList.From(input.People.Concat(recruits.Select(recruit => new SlatePerson(recruit.Key, null, recruit.Value.Attributes)))),
            Candidacies = ValueList.From(input.Candidacies.Concat(recruits.Select(recruit => new SeatCandidacy(recruit.Key, recruit.Value.Seat, 0)))),
            Lot = new(LotScheme.Sha256, ""),
        });
        bool[] isRecruit = [.. pool.Input.People.Select(person => recruits.ContainsKey(person.Id))];
        var search = new TreeSearch(new SlateModel(pool, RulesInForce.All, Relaxation.Recruiting(isRecruit)), nodeLimit);
        IsProven = search.FindCheapest() && mixtures.AreAll;
        int[] seated = [.. (search.Incumbent?.Holders ?? []).Where(candidacy => candidacy >= 0)];
        RecruitProfile[] found = Needed(pool, seated, [.. seated.Where(candidacy => isRecruit[pool.PersonOf[candidacy]])], candidacy => recruits[pool.Candidacies[candidacy].Person]);
        return found.Length == 0 ? [] : [new(ValueList.Create<RecruitProfile>(found))];
    }

    /// <summary>How no id of the input begins: an id begins in one of these ways at most, and among one more than there are people, one is free.</summary>
    public static string UnusedPrefix(SlateInput input) => Enumerable.Range(0, input.People.Count + 1).Select(number => $"recruit{number}-")
        .First(prefix => !input.People.Any(person => person.Id.Value.StartsWith(prefix, StringComparison.Ordinal)));

    /// <summary>Leaves values out that no minimum needs, and recruits without any.</summary>
    private static RecruitProfile[] Needed(Pool pool, int[] seated, int[] recruited, Func<int, RecruitProfile> profileOf)
    {
        (QuotaScope Scope, HashSet<int> Members, int Spare)[] minima =
        [
            .. pool.Quotas.Where(scope => scope.Quota is { IsHard: true, Min: > 0 }).Select(scope => (scope, scope.Members.ToHashSet()))
                .Select(of => (of.scope, of.Item2, seated.Count(of.Item2.Contains) - of.scope.Quota.Min!.Value)),
        ];
        List<RecruitProfile> needed = [];
        foreach (int candidacy in recruited)
        {
            RecruitProfile profile = profileOf(candidacy);
            foreach (PersonAttribute attribute in profile.Attributes)
            {
                int[] counting = [.. Enumerable.Range(0, minima.Length).Where(at => string.Equals(minima[at].Scope.Quota.Attribute, attribute.Name, StringComparison.Ordinal) && minima[at].Members.Contains(candidacy))];
                if (Array.TrueForAll(counting, at => minima[at].Spare > 0))
                {
                    Array.ForEach(counting, at => minima[at].Spare--);
                    profile = profile with { Attributes = [.. profile.Attributes.Where(own => own != attribute)] };
                }
            }

            if (profile.Attributes.Count > 0)
            {
                needed.Add(profile);
            }
        }

        return [.. needed];
    }
}
