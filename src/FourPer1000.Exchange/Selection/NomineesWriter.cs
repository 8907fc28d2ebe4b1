using FourPer1000.Selection;

namespace FourPer1000.Exchange;

/// <summary>Writes the input of a selection.</summary>
internal static class NomineesWriter
{
    public static void Write(SelectionJson json, SlateInput input) => json.Object(() =>
    {
        json.Text("date", DateText.Of(input.Date));
        json.Name("taskForces").Array(input.TaskForces, taskForce => json.Text(taskForce.Value));
        json.Name("regions").Array(input.Regions, json.Text);
        json.Name("people").Array(input.People, person => Write(json, person));
        json.Name("candidacies").Array(input.Candidacies, candidacy => json.Object(() =>
        {
            Write(json, candidacy.Person.Value, candidacy.Seat);
            json.Number("support", candidacy.Support);
        }));
        json.Name("policy").Object(() => Write(json, input.Policy));
        if (input.Standing.Count > 0)
        {
            json.Name("standing").Array(input.Standing, held => json.Object(() => Write(json, held.Person.Value, held.Seat)));
        }

        json.Name("lot").Object(() =>
        {
            json.Text("scheme", input.Lot.Scheme.Code());
            json.Text("seed", input.Lot.Seed);
        });
    });

    private static void Write(SelectionJson json, SlatePerson person) => json.Object(() =>
    {
        json.Text("id", person.Id.Value);
        json.Text("organisation", person.Organisation?.Value);
        json.Name("attributes").Object(() =>
        {
            foreach (PersonAttribute attribute in person.Attributes)
            {
                json.Text(attribute.Name, attribute.Value);
            }
        });
    });

    private static void Write(SelectionJson json, SlatePolicy policy)
    {
        json.Number("mostTaskForces", policy.MostTaskForces);
        json.Number("mostOffices", policy.MostOffices);
        json.Number("mostPerOrganisationAndTaskForce", policy.MostPerOrganisationAndTaskForce);
        json.Name("balance").Array(policy.Balance, json.Text);
        json.Name("quotas").Array(policy.Quotas, quota => Write(json, quota));
        json.Name("fixed").Array(policy.Fixed, decision => Write(json, decision));
        json.Name("excluded").Array(policy.Excluded, decision => Write(json, decision));
    }

    private static void Write(SelectionJson json, SlateQuota quota) => json.Object(() =>
    {
        json.Text("id", quota.Id);
        if (quota.TaskForces is { } taskForces)
        {
            json.Name("taskForces").Array(taskForces, taskForce => json.Text(taskForce.Value));
        }
        else
        {
            json.Text("taskForces", "all");
        }

        json.Text("seats", quota.Seats.Code());
        json.Text("attribute", quota.Attribute);
        json.Text("value", quota.Value);
        json.Number("min", quota.Min);
        json.Number("max", quota.Max);
        json.Truth("hard", quota.IsHard);
    });

    private static void Write(SelectionJson json, SeatDecision decision) => json.Object(() =>
    {
        Write(json, decision.Person.Value, decision.Seat);
        json.Text("reason", decision.Reason);
    });

    private static void Write(SelectionJson json, string person, SeatId seat)
    {
        json.Text("person", person);
        json.Text("taskForce", seat.TaskForce.Value);
        json.Text("seat", seat.Seat);
    }
}
