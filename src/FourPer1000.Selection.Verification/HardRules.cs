namespace FourPer1000.Selection.Verification;

/// <summary>The named hard rules of an input, or some of them.</summary>
/// <param name="nominations">The input.</param>
/// <param name="some">The names of the rules that count; null for all.</param>
internal sealed class HardRules(Nominations nominations, IReadOnlySet<string>? some)
{
    public const string MostTaskForces = "most-task-forces";
    public const string MostOffices = "most-offices";
    public const string OrganisationCap = "organisation-cap";
    public const string OneSeat = "one-seat-per-task-force";

    private readonly SlatePolicy policy = nominations.Input.Policy;

    /// <summary>Whether no rule is left out.</summary>
    public bool AreAll => some is null;

    /// <summary>The most offices of a person, or null.</summary>
    public int? PersonLimit => (Limit(MostTaskForces, policy.MostTaskForces), Limit(MostOffices, policy.MostOffices)) switch
    {
        ({ } one, { } other) => Math.Min(one, other),
        (var one, var other) => one ?? other,
    };

    public int? OrganisationLimit => Limit(OrganisationCap, policy.MostPerOrganisationAndTaskForce);

    public bool HasOneSeat => IsInForce(OneSeat);

    public bool IsInForce(string rule) => some?.Contains(rule) ?? true;

    public bool IsInForce(SlateQuota quota) => !quota.IsHard || IsInForce(NameOf(quota));

    public bool IsInForce(SeatDecision decision) => IsInForce(NameOf(decision));

    /// <summary>Every name that a rule of the input has.</summary>
    public static IEnumerable<string> NamesOf(SlatePolicy policy)
    {
        IEnumerable<(string Rule, int? Limit)> limits = [(MostTaskForces, policy.MostTaskForces), (MostOffices, policy.MostOffices), (OrganisationCap, policy.MostPerOrganisationAndTaskForce)];
        return limits.Where(limit => limit.Limit is not null).Select(limit => limit.Rule)
            .Append(OneSeat)
            .Concat(policy.Quotas.Where(quota => quota.IsHard).Select(NameOf))
            .Concat(policy.Fixed.Select(NameOf));
    }

    /// <summary>The first rule that is broken and by whom or what, or null.</summary>
    /// <param name="holders">By seat: the candidacy, −1 for a vacancy.</param>
    public (string Rule, string Subject)? BrokenBy(int[] holders)
    {
        SeatCandidacy[] seated = [.. holders.Where(holder => holder >= 0).Select(holder => nominations.Candidacies[holder])];
        return Fixed(holders)
            ?? (HasOneSeat ? Above(OneSeat, seated.Select(of => $"{of.Seat.TaskForce.Value}/{of.Person.Value}"), 1) : null)
            ?? Above(MostTaskForces, seated.Select(of => of.Person.Value), Limit(MostTaskForces, policy.MostTaskForces))
            ?? Above(MostOffices, seated.Select(of => of.Person.Value), Limit(MostOffices, policy.MostOffices))
            ?? Above(OrganisationCap, holders.Where(holder => holder >= 0 && nominations.OrganisationOf(holder) is not null).Select(OrganisationHere), OrganisationLimit)
            ?? Quotas(holders);
    }

    private static string NameOf(SlateQuota quota) => $"quota:{quota.Id}";

    private static string NameOf(SeatDecision decision) => $"fixed:{SeatReading.Name(decision.Seat)}/{decision.Person.Value}";

    private static (string Rule, string Subject)? Above(string rule, IEnumerable<string> subjects, int? limit)
    {
        foreach ((string subject, int count) in subjects.CountBy(subject => subject, StringComparer.Ordinal))
        {
            if (count > limit)
            {
                return (rule, subject);
            }
        }

        return null;
    }

    private string OrganisationHere(int holder) => $"{nominations.Candidacies[holder].Seat.TaskForce.Value}/{nominations.OrganisationOf(holder)!.Value.Value}";

    private int? Limit(string rule, int? limit) => IsInForce(rule) ? limit : null;

    private (string Rule, string Subject)? Fixed(int[] holders)
    {
        foreach (SeatDecision decision in policy.Fixed.Where(IsInForce))
        {
            if (!holders.Contains(nominations.Find(decision.Person, decision.Seat)!.Value))
            {
                return (NameOf(decision), decision.Person.Value);
            }
        }

        return null;
    }

    private (string Rule, string Subject)? Quotas(int[] holders)
    {
        foreach (SlateQuota quota in policy.Quotas.Where(quota => quota.IsHard && IsInForce(quota)))
        {
            if (SlateFigures.Shortfall(quota, SlateFigures.Count(nominations, quota, holders)) > 0)
            {
                return (NameOf(quota), quota.Id);
            }
        }

        return null;
    }
}
