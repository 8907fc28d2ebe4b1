using System.Globalization;

namespace FourPer1000.Selection.Verification;

/// <summary>What the hash of an input is taken over: everything but the lot, in one order, with every key.</summary>
internal static class InputText
{
    public static string HashOf(SlateInput input)
    {
        Dictionary<string, object?> whole = Of(input);
        if (input.Standing.Count > 0)
        {
            whole["standing"] = Sorted(input.Standing, held => [held.Seat.TaskForce.Value, held.Seat.Seat], Of);
        }

        return CanonicalText.HashOf(whole);
    }

    private static Dictionary<string, object?> Of(SlateInput input) => new()
    {
        ["date"] = input.Date.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture),
        ["taskForces"] = Listed(input.TaskForces.Select(taskForce => taskForce.Value)),
        ["regions"] = Listed(input.Regions),
        ["people"] = Sorted(input.People, person => [person.Id.Value], Of),
        ["candidacies"] = Sorted(input.Candidacies, of => [of.Seat.TaskForce.Value, of.Seat.Seat, of.Person.Value], Of),
        ["policy"] = Of(input, input.Policy),
    };

    private static Dictionary<string, object?> Of(SlatePerson person) => new()
    {
        ["id"] = person.Id.Value,
        ["organisation"] = person.Organisation?.Value,
        ["attributes"] = person.Attributes.Where(own => !string.IsNullOrEmpty(own.Value)).ToDictionary(own => own.Name, own => (object?)own.Value, StringComparer.Ordinal),
    };

    private static Dictionary<string, object?> Of(SeatCandidacy candidacy) => new()
    {
        ["person"] = candidacy.Person.Value,
        ["taskForce"] = candidacy.Seat.TaskForce.Value,
        ["seat"] = candidacy.Seat.Seat,
        ["support"] = candidacy.Support,
    };

    private static Dictionary<string, object?> Of(StandingSeat held) => new()
    {
        ["person"] = held.Person.Value,
        ["taskForce"] = held.Seat.TaskForce.Value,
        ["seat"] = held.Seat.Seat,
    };

    private static Dictionary<string, object?> Of(SlateInput input, SlatePolicy policy) => new()
    {
        ["mostTaskForces"] = (long?)policy.MostTaskForces,
        ["mostOffices"] = (long?)policy.MostOffices,
        ["mostPerOrganisationAndTaskForce"] = (long?)policy.MostPerOrganisationAndTaskForce,
        ["balance"] = Sorted(policy.Balance, attribute => [attribute], attribute => attribute),
        ["quotas"] = Sorted(policy.Quotas, quota => [quota.Id], quota => Of(input, quota)),
        ["fixed"] = Decisions(policy.Fixed),
        ["excluded"] = Decisions(policy.Excluded),
    };

    private static Dictionary<string, object?> Of(SlateInput input, SlateQuota quota) => new()
    {
        ["id"] = quota.Id,
        ["taskForces"] = Listed(input.TaskForces.Where(taskForce => quota.TaskForces?.Contains(taskForce) ?? true).Select(taskForce => taskForce.Value)),
        ["seats"] = quota.Seats switch
        {
            QuotaSeats.All => "all",
            QuotaSeats.GlobalLeader => "global-leader",
            QuotaSeats.RegionalRepresentative => "regional-representative",
            _ => throw new ArgumentException($"No scope {quota.Seats}.", nameof(quota)),
        },
        ["attribute"] = quota.Attribute,
        ["value"] = quota.Value,
        ["min"] = (long?)quota.Min,
        ["max"] = (long?)quota.Max,
        ["hard"] = quota.IsHard,
    };

    private static object?[] Decisions(IEnumerable<SeatDecision> decisions) => Sorted(
        decisions,
        decision => [decision.Seat.TaskForce.Value, decision.Seat.Seat, decision.Person.Value],
        decision => new Dictionary<string, object?>
        {
            ["person"] = decision.Person.Value,
            ["taskForce"] = decision.Seat.TaskForce.Value,
            ["seat"] = decision.Seat.Seat,
            ["reason"] = decision.Reason,
        });

    private static object?[] Listed(IEnumerable<string> texts) => [.. texts];

    private static object?[] Sorted<T>(IEnumerable<T> items, Func<T, string[]> keys, Func<T, object?> form) =>
        [.. items.OrderBy(keys, Comparer<string[]>.Create(Compare)).Select(form)];

    private static int Compare(string[] left, string[] right)
    {
        for (int i = 0; i < left.Length; i++)
        {
            if (string.CompareOrdinal(left[i], right[i]) is var order and not 0)
            {
                return order;
            }
        }

        return 0;
    }
}
