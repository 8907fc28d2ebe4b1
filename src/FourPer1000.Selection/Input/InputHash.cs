using System.Globalization;
using System.Security.Cryptography;
using System.Text;

namespace FourPer1000.Selection;

/// <summary>The hash by which an input is committed to before the seed is known (charter C5.7).</summary>
/// <param name="Value"><c>sha256:</c> and 64 hexadecimal digits.</param>
/// <remarks>SHA-256 over the UTF-8 bytes of <see cref="TextOf"/>. The lot is left out, so the hash can be published before the seed exists.</remarks>
public readonly record struct InputHash(string Value)
{
    /// <summary>The hash of an input; the same for every order of its people, candidacies, quotas, balance attributes, decisions and standing seats.</summary>
    public static InputHash Of(SlateInput input) =>
        new("sha256:" + Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(TextOf(input)))));

    /// <summary>The RFC 8785 form of the input in canonical order (<see cref="SlateInput.Canonical"/>), without the lot.
    /// Every key stands there, <c>null</c> where nothing is said; only <c>standing</c> is left out where there is no standing slate; attributes without a value are left out; the task forces of a quota are written out in the slate's order.</summary>
    public static string TextOf(SlateInput input)
    {
        ArgumentNullException.ThrowIfNull(input);
        SlateInput canonical = input.Canonical();
        var json = new CanonicalJson();
        return json.Object(() =>
        {
            json.Name("candidacies").Array(canonical.Candidacies, candidacy => Write(json, candidacy));
            json.Name("date").String(canonical.Date.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture));
            json.Name("people").Array(canonical.People, person => Write(json, person));
            json.Name("policy").Object(() => Write(json, canonical.Policy));
            json.Name("regions").Array(canonical.Regions, region => json.String(region));
            if (canonical.Standing.Count > 0)
            {
                json.Name("standing").Array(canonical.Standing, held => Write(json, held));
            }

            json.Name("taskForces").Array(canonical.TaskForces, taskForce => json.String(taskForce.Value));
        }).ToString();
    }

    /// <summary>The text.</summary>
    public override string ToString() => Value;

    private static void Write(CanonicalJson json, SeatCandidacy candidacy) => json.Object(() =>
    {
        json.Name("person").String(candidacy.Person.Value);
        json.Name("seat").String(candidacy.Seat.Seat);
        json.Name("support").Number(candidacy.Support);
        json.Name("taskForce").String(candidacy.Seat.TaskForce.Value);
    });

    private static void Write(CanonicalJson json, StandingSeat held) => json.Object(() =>
    {
        json.Name("person").String(held.Person.Value);
        json.Name("seat").String(held.Seat.Seat);
        json.Name("taskForce").String(held.Seat.TaskForce.Value);
    });

    private static void Write(CanonicalJson json, SlatePerson person) => json.Object(() =>
    {
        json.Name("attributes").Object(() =>
        {
            foreach (PersonAttribute attribute in person.Attributes)
            {
                json.Name(attribute.Name).String(attribute.Value);
            }
        });
        json.Name("id").String(person.Id.Value);
        json.Name("organisation").String(person.Organisation?.Value);
    });

    private static void Write(CanonicalJson json, SlatePolicy policy)
    {
        json.Name("balance").Array(policy.Balance, attribute => json.String(attribute));
        json.Name("excluded").Array(policy.Excluded, decision => Write(json, decision));
        json.Name("fixed").Array(policy.Fixed, decision => Write(json, decision));
        json.Name("mostOffices").Number(policy.MostOffices);
        json.Name("mostPerOrganisationAndTaskForce").Number(policy.MostPerOrganisationAndTaskForce);
        json.Name("mostTaskForces").Number(policy.MostTaskForces);
        json.Name("quotas").Array(policy.Quotas, quota => Write(json, quota));
    }

    private static void Write(CanonicalJson json, SeatDecision decision) => json.Object(() =>
    {
        json.Name("person").String(decision.Person.Value);
        json.Name("reason").String(decision.Reason);
        json.Name("seat").String(decision.Seat.Seat);
        json.Name("taskForce").String(decision.Seat.TaskForce.Value);
    });

    private static void Write(CanonicalJson json, SlateQuota quota) => json.Object(() =>
    {
        json.Name("attribute").String(quota.Attribute);
        json.Name("hard").Bool(quota.IsHard);
        json.Name("id").String(quota.Id);
        json.Name("max").Number(quota.Max);
        json.Name("min").Number(quota.Min);
        json.Name("seats").String(quota.Seats.Code());
        json.Name("taskForces").Array(quota.TaskForces ?? [], taskForce => json.String(taskForce.Value));
        json.Name("value").String(quota.Value);
    });
}
