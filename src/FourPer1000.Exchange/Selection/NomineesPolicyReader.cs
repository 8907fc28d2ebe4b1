using FourPer1000.Domain;
using FourPer1000.Rules;
using FourPer1000.Selection;

namespace FourPer1000.Exchange;

/// <summary>Takes the policy of a selection from a JSON object. Missing keys are those of <see cref="SlatePolicy.Default"/>; null means no limit.</summary>
internal sealed class NomineesPolicyReader(NomineesValues values)
{
    private const string AllTaskForces = "all";

    public SlatePolicy Policy(JsonObjectReader reader)
    {
        SlatePolicy otherwise = SlatePolicy.Default;
        var policy = new SlatePolicy(
            Limit(reader, "mostTaskForces", otherwise.MostTaskForces),
            Limit(reader, "mostOffices", otherwise.MostOffices),
            Limit(reader, "mostPerOrganisationAndTaskForce", otherwise.MostPerOrganisationAndTaskForce),
            reader.TakeArray("balance") is { } balance ? NomineesValues.List(balance, "balance", values.Text) : otherwise.Balance,
            values.Objects(reader.TakeArray("quotas"), "quotas", Quota),
            values.Objects(reader.TakeArray("fixed"), "fixed", Decision),
            values.Objects(reader.TakeArray("excluded"), "excluded", Decision));
        reader.RefuseUntaken();
        return policy;
    }

    private int? Limit(JsonObjectReader reader, string name, int? otherwise)
    {
        JsonItem? item = reader.Take(name);
        return item is null ? otherwise : item is JsonItem.NullItem ? null : values.Whole(item, name);
    }

    private SlateQuota Quota(JsonObjectReader reader, int index)
    {
        string id = values.NeedId(reader, "id", $"?{index}");
        ValueList<ObjectiveCode>? taskForces = TaskForces(reader.Take("taskForces"));
        QuotaSeats seats = Seats(reader.Take("seats"));
        string attribute = reader.NeedText("attribute") ?? "", value = reader.NeedText("value") ?? "";
        int? min = Limit(reader, "min", null), max = Limit(reader, "max", null);
        bool isHard = reader.TakeTruth("hard") ?? false;
        reader.RefuseUntaken();
        return new(id, taskForces, seats, attribute, value, min, max, isHard);
    }

    // As for the slate itself, no name is all of them.
    private ValueList<ObjectiveCode>? TaskForces(JsonItem? item)
    {
        if (item is JsonItem.TextItem text)
        {
            if (!string.Equals(text.Text, AllTaskForces, StringComparison.Ordinal))
            {
                values.Faults.Add(new(NomineesFaults.UnknownTaskForces, item.Place, [new("found", text.Text)]));
            }

            return null;
        }

        ValueList<ObjectiveCode> named = NomineesValues.List(JsonExpectations.ReadArray(item, "taskForces", values.Faults), "taskForces", (code, name) => (ObjectiveCode)values.Text(code, name));
        return named.Count == 0 ? null : named;
    }

    private QuotaSeats Seats(JsonItem? item)
    {
        if (JsonExpectations.ReadText(item, "seats", values.Faults) is not { } code)
        {
            return QuotaSeats.All;
        }

        foreach (QuotaSeats seats in (ReadOnlySpan<QuotaSeats>)[QuotaSeats.All, QuotaSeats.GlobalLeader, QuotaSeats.RegionalRepresentative])
        {
            if (string.Equals(seats.Code(), code, StringComparison.Ordinal))
            {
                return seats;
            }
        }

        values.Faults.Add(new(NomineesFaults.UnknownQuotaSeats, item!.Place, [new("found", code)]));
        return QuotaSeats.All;
    }

    private SeatDecision Decision(JsonObjectReader reader, int index)
    {
        (PersonId person, SeatId seat) = values.Nomination(reader, index);
        JsonItem? item = reader.Take("reason");
        string? reason = item is JsonItem.NullItem ? null : JsonExpectations.ReadText(item, "reason", values.Faults);
        reader.RefuseUntaken();
        return new(person, seat, reason);
    }
}
