using FourPer1000.Domain;
using FourPer1000.Rules;
using FourPer1000.Selection;

namespace FourPer1000.Testing;

/// <summary>Pools of the size of the call: about three candidacies a person, popular and unpopular task forces, soft and hard quotas on category, gender and youth that bind, caps on people and organisations, global quotas.</summary>
internal static class CallPool
{
    private static readonly string[] Categories =
        ["research-education", "civil-society-ngos", "producer-organisations", "private-companies", "states-local-authorities", "international-organisations", "donors-foundations"];

    public static SlateInput Of(SlatePoolShape shape, ulong seed)
    {
        var chance = new SeededChance(seed);
        ObjectiveCode[] taskForces = [.. StrategicPlan.Edition2020.Objectives.Select(objective => objective.Code).Take(shape.TaskForces)];
        string[] regions = [.. Atlas.Default.Regions];
        SlatePerson[] people = [.. Enumerable.Range(1, shape.People).Select(i => Person(chance, i, shape.People))];
        SeatCandidacy[] candidacies = [.. people.SelectMany((person, i) => Candidacies(chance, person, regions[chance.Below(regions.Length)], taskForces, shape)).DistinctBy(candidacy => (candidacy.Person, candidacy.Seat))];
        return new(
            new(2020, 10, 5), ValueList.Create<ObjectiveCode>(taskForces), ValueList.Create<string>(regions), ValueList.Create<SlatePerson>(people), ValueList.Create<SeatCandidacy>(candidacies),
            new(shape.MostTaskForces, null, shape.CapsOrganisations ? 1 : null, shape.Balance, ValueList.From(Quotas(chance, taskForces, shape)), [], []),
            new(LotScheme.Sha256, $"seed {seed}"));
    }

    // Half of the people are in research, few in foundations: what makes balance hard.
    private static SlatePerson Person(SeededChance chance, int i, int people)
    {
        int category = chance.Below(100) switch { < 48 => 0, < 66 => 1, < 76 => 2, < 86 => 3, < 92 => 4, < 97 => 5, _ => 6 };
        return new(
            new PersonId($"p{i:0000}"),
            new OrganisationId($"o{chance.Between(1, Math.Max(2, people / 3))}"),
            [new("category", Categories[category]), new("gender", chance.OfHundred(36) ? "f" : "m"), new("youth", chance.OfHundred(15) ? "yes" : "no")]);
    }

    private static IEnumerable<SeatCandidacy> Candidacies(SeededChance chance, SlatePerson person, string region, ObjectiveCode[] taskForces, SlatePoolShape shape)
    {
        int count = chance.Below(100) switch { < 15 => 1, < 35 => 2, < 70 => 3, < 90 => 4, _ => 5 };
        for (int i = 0; i < count; i++)
        {
            // The smaller of two throws: early task forces are popular.
            ObjectiveCode taskForce = taskForces[Math.Min(chance.Below(taskForces.Length), chance.Below(taskForces.Length))];
            string seat = chance.OfHundred(22) ? SeatId.GlobalLeader : region;
            yield return new(person.Id, new(taskForce, seat), shape.MostSupport == 0 ? 0 : chance.Between(0, shape.MostSupport));
        }
    }

    private static IEnumerable<SlateQuota> Quotas(SeededChance chance, ObjectiveCode[] taskForces, SlatePoolShape shape)
    {
        foreach (ObjectiveCode taskForce in taskForces)
        {
            yield return new($"women-{taskForce}", [taskForce], QuotaSeats.All, "gender", "f", 3, 4, false);
            yield return new($"youth-{taskForce}", [taskForce], QuotaSeats.All, "youth", "yes", 1, null, false);
            yield return new($"research-{taskForce}", [taskForce], QuotaSeats.All, "category", Categories[0], null, 3, chance.OfHundred(40));
            yield return new($"producers-{taskForce}", [taskForce], QuotaSeats.All, "category", Categories[2], 1, null, false);
        }

        int leaders = taskForces.Length;
        yield return new("women-leaders", null, QuotaSeats.GlobalLeader, "gender", "f", leaders * 45 / 100, leaders * 55 / 100, false);
        yield return new("young-all", null, QuotaSeats.All, "youth", "yes", leaders * 6 / 5, null, true);
        yield return new("women-all", null, QuotaSeats.All, "gender", "f", leaders * 6 * 42 / 100, null, true);
        yield return new("research-all", null, QuotaSeats.All, "category", Categories[0], null, leaders * 5 / 2, true);
        for (int i = 0; i < shape.GlobalQuotas; i++)
        {
            int exact = taskForces.Length * chance.Between(6, 9) / 10;
            string category = chance.Pick(Categories[..4]);
            yield return new($"global-{i}", ValueList.From(chance.Mixed(taskForces).Take(taskForces.Length / 2)), QuotaSeats.All, "category", category, exact / 2, exact, chance.OfHundred(50));
        }

        for (int i = 0; i < shape.SoftQuotas; i++)
        {
            yield return new($"soft-{i}", [chance.Pick(taskForces)], chance.Pick([QuotaSeats.All, QuotaSeats.RegionalRepresentative]), "category", chance.Pick(Categories), chance.Between(1, 3), chance.Between(1, 3), false);
        }
    }
}
