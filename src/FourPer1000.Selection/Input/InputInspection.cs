using FourPer1000.Domain;
using FourPer1000.Rules;

namespace FourPer1000.Selection;

/// <summary>Looks through an input for faults.</summary>
internal sealed class InputInspection
{
    private readonly SlateInput input;
    private readonly List<Fault> faults = [];
    private readonly HashSet<ObjectiveCode> taskForces;
    private readonly HashSet<string> seats;
    private readonly HashSet<PersonId> people = [];
    private readonly HashSet<(PersonId, SeatId)> candidacies = [];

    private InputInspection(SlateInput input)
    {
        this.input = input;
        taskForces = [.. input.TaskForces];
        seats = new(input.Regions, StringComparer.Ordinal) { SeatId.GlobalLeader };
    }

    public static ValueList<Fault> Of(SlateInput input)
    {
        var inspection = new InputInspection(input);
        inspection.Lists();
        inspection.People();
        inspection.Candidacies();
        inspection.Policy();
        inspection.Standing();
        return ValueList.From(inspection.faults);
    }

    private void Lists()
    {
        if (input.TaskForces.Count == 0)
        {
            Add(SlateInputFaults.NoTaskForce, "$.taskForces");
        }

        Once("$.taskForces", input.TaskForces.Select(taskForce => taskForce.Value));
        Once("$.regions", input.Regions);
        foreach ((int i, string region) in input.Regions.Index())
        {
            if (string.Equals(region, SeatId.GlobalLeader, StringComparison.Ordinal))
            {
                Add(SlateInputFaults.RegionIsLeader, $"$.regions[{i}]", new Argument("found", region));
            }
        }
    }

    private void People()
    {
        Once("$.people", input.People.Select(person => person.Id.Value));
        foreach ((int i, SlatePerson person) in input.People.Index())
        {
            people.Add(person.Id);
            Once($"$.people[{i}].attributes", person.Attributes.Select(attribute => attribute.Name));
        }
    }

    private void Candidacies()
    {
        foreach ((int i, SeatCandidacy candidacy) in input.Candidacies.Index())
        {
            string path = $"$.candidacies[{i}]";
            Seat(path, candidacy.Person, candidacy.Seat);
            Range($"{path}.support", candidacy.Support, 0, SeatCandidacy.MostSupport);
            if (!candidacies.Add((candidacy.Person, candidacy.Seat)))
            {
                Add(SlateInputFaults.Repeated, path, new Argument("found", candidacy.ToString()));
            }
        }

        if (input.Lot.Scheme == LotScheme.Rfc3797 && input.Candidacies.Count > Rfc3797.MostEntries)
        {
            Add(SlateInputFaults.PoolTooLarge, "$.candidacies", new("found", input.Candidacies.Count), new("most", Rfc3797.MostEntries));
        }
    }

    private void Policy()
    {
        SlatePolicy policy = input.Policy;
        Range("$.policy.mostTaskForces", policy.MostTaskForces, 0, int.MaxValue);
        Range("$.policy.mostOffices", policy.MostOffices, 0, int.MaxValue);
        Range("$.policy.mostPerOrganisationAndTaskForce", policy.MostPerOrganisationAndTaskForce, 0, int.MaxValue);
        Once("$.policy.balance", policy.Balance);
        Once("$.policy.quotas", policy.Quotas.Select(quota => quota.Id));
        foreach ((int i, SlateQuota quota) in policy.Quotas.Index())
        {
            Range($"$.policy.quotas[{i}].min", quota.Min, 0, int.MaxValue);
            Range($"$.policy.quotas[{i}].max", quota.Max, 0, int.MaxValue);
            Once($"$.policy.quotas[{i}].taskForces", (quota.TaskForces ?? []).Select(taskForce => taskForce.Value));
            foreach ((int k, ObjectiveCode taskForce) in (quota.TaskForces ?? []).Index())
            {
                Known(SlateInputFaults.UnknownTaskForce, $"$.policy.quotas[{i}].taskForces[{k}]", taskForce.Value, taskForces.Contains(taskForce));
            }
        }

        Decisions("fixed", policy.Fixed, needsCandidacy: true);
        Decisions("excluded", policy.Excluded, needsCandidacy: false);
    }

    private void Decisions(string name, ValueList<SeatDecision> decisions, bool needsCandidacy)
    {
        Once($"$.policy.{name}", decisions.Select(decision => $"{decision.Seat}/{decision.Person}"));
        foreach ((int i, SeatDecision decision) in decisions.Index())
        {
            string path = $"$.policy.{name}[{i}]";
            Seat(path, decision.Person, decision.Seat);
            Known(SlateInputFaults.FixedWithoutCandidacy, path, $"{decision.Seat}/{decision.Person}", !needsCandidacy || candidacies.Contains((decision.Person, decision.Seat)));
        }
    }

    private void Standing()
    {
        Once("$.standing", input.Standing.Select(held => held.Seat.ToString()));
        foreach ((int i, StandingSeat held) in input.Standing.Index())
        {
            Seat($"$.standing[{i}]", held.Person, held.Seat);
        }
    }

    private void Seat(string path, PersonId person, SeatId seat)
    {
        Known(SlateInputFaults.UnknownPerson, $"{path}.person", person.Value, people.Contains(person));
        Known(SlateInputFaults.UnknownTaskForce, $"{path}.taskForce", seat.TaskForce.Value, taskForces.Contains(seat.TaskForce));
        Known(SlateInputFaults.UnknownSeat, $"{path}.seat", seat.Seat, seats.Contains(seat.Seat));
    }

    private void Once(string path, IEnumerable<string> values)
    {
        HashSet<string> seen = new(StringComparer.Ordinal);
        foreach ((int i, string value) in values.Index())
        {
            Known(SlateInputFaults.Repeated, $"{path}[{i}]", value, seen.Add(value));
        }
    }

    private void Known(string code, string path, string found, bool isKnown)
    {
        if (!isKnown)
        {
            Add(code, path, new Argument("found", found));
        }
    }

    private void Range(string path, long? number, long least, long most)
    {
        if (number < least || number > most)
        {
            Add(SlateInputFaults.NumberOutOfRange, path, new("found", (decimal)number.Value), new("least", (decimal)least), new("most", (decimal)most));
        }
    }

    private void Add(string code, string path, params ReadOnlySpan<Argument> arguments) =>
        faults.Add(new(code, new Place(null, 0, 0, path), ValueList.Create(arguments)));
}
