using FourPer1000.Domain;
using FourPer1000.Selection;

namespace FourPer1000.Hosting.Tests;

/// <summary>A small pool: two task forces, one region, four people.</summary>
internal static class Pools
{
    public static readonly SeatId Leader = new("A1", SeatId.GlobalLeader), Representative = new("A1", "europe"), OtherLeader = new("A2", SeatId.GlobalLeader);

    public static SlateInput Small { get; } = new(
        new(2020, 10, 5),
        ["A1", "A2"],
        ["europe"],
        [Person("p-1", "research-education"), Person("p-2", "private-companies"), Person("p-3", "research-education"), Person("p-4", null)],
        [
            new(new("p-1"), Leader, 5), new(new("p-2"), Leader, 9), new(new("p-3"), Representative, 4), new(new("p-4"), Representative, 2), new(new("p-1"), OtherLeader, 3),
        ],
        SlatePolicy.Default,
        new(LotScheme.Sha256, "seed"));

    /// <summary>With free text about people in it.</summary>
    public static SlateInput WithReasons { get; } = Small with
    {
        Policy = Small.Policy with { Fixed = [new(new("p-1"), Leader, "MARK-FIXED of p-1")], Excluded = [new(new("p-4"), Representative, null), new(new("p-2"), Leader, "MARK-EXCLUDED of p-2")] },
    };

    /// <summary>Needs more than one node: many people for few seats, with a cap for each organisation.</summary>
    public static SlateInput Hard { get; } = Hardest();

    private static SlateInput Hardest()
    {
        var random = new Random(7);
        ObjectiveCode[] taskForces = ["A1", "A2", "A3", "A4", "A5", "A6"];
        string[] regions = ["africa", "europe"], categories = ["research-education", "private-companies", "farmers"];
        SlatePerson[] people = [.. Enumerable.Range(1, 30).Select(i => new SlatePerson(new($"p-{i:00}"), new OrganisationId($"o-{random.Next(4)}"), [new("category", categories[random.Next(3)])]))];
        SeatCandidacy[] candidacies = [.. people.SelectMany(person => taskForces.Where(_ => random.Next(3) == 0).Select(taskForce =>
            new SeatCandidacy(person.Id, new(taskForce, random.Next(2) == 0 ? SeatId.GlobalLeader : regions[random.Next(2)]), random.Next(1, 9)))).DistinctBy(candidacy => (candidacy.Person, candidacy.Seat.TaskForce))];
        return new(new(2020, 10, 5), [.. taskForces], [.. regions], [.. people], [.. candidacies], SlatePolicy.Default, new(LotScheme.Sha256, "seed"));
    }

    private static SlatePerson Person(string id, string? category) => new(new(id), null, category is null ? [] : [new("category", category)]);
}
