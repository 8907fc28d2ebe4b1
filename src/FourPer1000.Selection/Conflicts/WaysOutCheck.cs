using FourPer1000.Rules;

namespace FourPer1000.Selection;

/// <summary>Tries ways out of a clash that somebody states: whether each is enough, and costs what it says. That none is cheaper is not looked at, so that an answer stays true however the search goes about it.</summary>
public static class WaysOutCheck
{
    /// <summary>The first way out that is not one, such as <c>repairs[0]</c> or <c>recruits[1]</c>; null where each is enough.</summary>
    /// <param name="input">The input whose rules clash.</param>
    /// <param name="repairs">The repairs.</param>
    /// <param name="recruits">The recruits.</param>
    /// <param name="limits">How far each search may go; a way out that is not shown to be enough within them is none.</param>
    /// <exception cref="ArgumentException">The input is unusable.</exception>
    public static string? FirstOdd(SlateInput input, ValueList<Repair> repairs, ValueList<Recruitment> recruits, SearchLimits limits)
    {
        ArgumentNullException.ThrowIfNull(repairs);
        ArgumentNullException.ThrowIfNull(recruits);
        SlateSearch.RequireUsable(input, limits);
        foreach ((int i, Repair repair) in repairs.Index())
        {
            if (repair.Cost < 1 || repair.Cost != repair.Changes.Sum(UnitsOf) || Repaired(input.Policy, repair) is not { } policy || !HasSlate(input with { Policy = policy }, limits))
            {
                return $"repairs[{i}]";
            }
        }

        foreach ((int i, Recruitment recruitment) in recruits.Index())
        {
            if (recruitment.Nominations.Count == 0 || !HasSlate(With(input, recruitment), limits))
            {
                return $"recruits[{i}]";
            }
        }

        return null;
    }

    private static bool HasSlate(SlateInput input, SearchLimits limits)
    {
        if (SlateInputCheck.FaultsOf(input).Count > 0)
        {
            return false;
        }

        var search = new TreeSearch(new SlateModel(new Pool(input), RulesInForce.All), limits.Nodes);
        search.FindAny();
        return search.Incumbent is not null;
    }

    private static long UnitsOf(RuleChange change) => Math.Abs((change.To ?? 1L) - (change.From ?? 0L));

    private static SlatePolicy? Repaired(SlatePolicy policy, Repair repair)
    {
        SlatePolicy? repaired = policy;
        foreach (RuleChange change in repair.Changes)
        {
            repaired = repaired is null ? null : Changed(repaired, change);
        }

        return repaired;
    }

    // Null for a change of a rule that is not there, or not as it says, or that makes it no easier.
    private static SlatePolicy? Changed(SlatePolicy policy, RuleChange change) => (change.Change, change.Rule) switch
    {
        ("drop", _) when change is { From: null, To: null } && policy.Fixed.FirstOrDefault(own => Is(change, RuleNames.OfFixed(own))) is { } dropped =>
            policy with { Fixed = ValueList.From(policy.Fixed.Where(own => own != dropped)) },
        ("limit", RuleNames.MostTaskForces) when policy.MostTaskForces == change.From && change.To > change.From => policy with { MostTaskForces = change.To },
        ("limit", RuleNames.MostOffices) when policy.MostOffices == change.From && change.To > change.From => policy with { MostOffices = change.To },
        ("limit", RuleNames.OrganisationCap) when policy.MostPerOrganisationAndTaskForce == change.From && change.To > change.From => policy with { MostPerOrganisationAndTaskForce = change.To },
        ("min", _) when Quota(policy, change) is { } quota && quota.Min == change.From && change.To < change.From => With(policy, quota, quota with { Min = change.To }),
        ("max", _) when Quota(policy, change) is { } quota && quota.Max == change.From && change.To > change.From => With(policy, quota, quota with { Max = change.To }),
        _ => null,
    };

    private static bool Is(RuleChange change, string rule) => string.Equals(change.Rule, rule, StringComparison.Ordinal);

    private static SlateQuota? Quota(SlatePolicy policy, RuleChange change) => policy.Quotas.FirstOrDefault(quota => quota.IsHard && Is(change, RuleNames.Of(quota)));

    private static SlatePolicy With(SlatePolicy policy, SlateQuota quota, SlateQuota changed) =>
        policy with { Quotas = ValueList.From(policy.Quotas.Select(own => own == quota ? changed : own)) };

    private static SlateInput With(SlateInput input, Recruitment recruitment)
    {
        string prefix = RecruitSearch.UnusedPrefix(input);
        return input with
        {
            People = ValueList.From(input.People.Concat(recruitment.Nominations.Select((profile, i) => new SlatePerson(new($"{prefix}{i}"), null, profile.Attributes)))),
            Candidacies = ValueList.From(input.Candidacies.Concat(recruitment.Nominations.Select((profile, i) => new SeatCandidacy(new($"{prefix}{i}"), profile.Seat, 0)))),
            Lot = new(LotScheme.Sha256, ""),
        };
    }
}
