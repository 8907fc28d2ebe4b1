using FourPer1000.Domain;
using FourPer1000.Rules;
using FourPer1000.Selection;

namespace FourPer1000.Testing;

/// <summary>Pools so small that every slate can be looked at, with every rule that there is.</summary>
internal static class TinyPool
{
    private const int MostSlates = 4000;

    public static SlateInput Of(ulong seed)
    {
        var chance = new SeededChance(seed);
        ObjectiveCode[] taskForces = [.. chance.Mixed(new ObjectiveCode[] { "A1", "A2", "B1" }).Take(chance.Between(1, 3))];
        string[] regions = [.. chance.Mixed(["africa", "europe", "north-america"]).Take(chance.Between(0, 2))];
        SeatId[] seats = [.. taskForces.SelectMany(taskForce => regions.Prepend(SeatId.GlobalLeader).Select(seat => new SeatId(taskForce, seat)))];
        SlatePerson[] people = [.. Enumerable.Range(1, chance.Between(1, 9)).Select(i => Person(chance, i))];
        List<SeatCandidacy> candidacies = [];
        int mostSupport = chance.Pick([0, 1, 3, 20]);
        for (int tries = chance.Between(1, 24); tries > 0; tries--)
        {
            var candidacy = new SeatCandidacy(chance.Pick(people).Id, chance.Pick(seats), chance.Between(0, mostSupport));
            if (!candidacies.Exists(other => other.Person == candidacy.Person && other.Seat == candidacy.Seat) && Slates(candidacies.Append(candidacy)) <= MostSlates)
            {
                candidacies.Add(candidacy);
            }
        }

        return new(
            new(2020, 10, 5), ValueList.Create<ObjectiveCode>(taskForces), ValueList.Create<string>(regions), ValueList.Create<SlatePerson>(people), ValueList.From(candidacies),
            Policy(chance, taskForces, candidacies), new(chance.Pick([LotScheme.Sha256, LotScheme.Rfc3797]), $"{seed}./"));
    }

    private static long Slates(IEnumerable<SeatCandidacy> candidacies) =>
        candidacies.GroupBy(candidacy => candidacy.Seat).Aggregate(1L, (product, seat) => product * (1 + seat.Count()));

    private static SlatePerson Person(SeededChance chance, int i) => new(
        new PersonId($"p{i}"),
        chance.OfHundred(80) ? new OrganisationId($"o{chance.Between(1, 4)}") : null,
        [
            new("category", chance.Pick(["research", "ngo", "farmers", ""])),
            new("gender", chance.Pick(["f", "m"])),
            new("youth", chance.OfHundred(30) ? "yes" : null),
        ]);

    private static SlatePolicy Policy(SeededChance chance, ObjectiveCode[] taskForces, List<SeatCandidacy> candidacies) => new(
        chance.OfHundred(80) ? chance.Between(1, 3) : null,
        chance.OfHundred(30) ? chance.Between(1, 2) : null,
        chance.OfHundred(40) ? 1 : null,
        ValueList.From(chance.Mixed(["category", "gender"]).Take(chance.Between(0, 2))),
        ValueList.From(Enumerable.Range(1, chance.Between(0, 4)).Select(i => Quota(chance, i, taskForces))),
        Decisions(chance, candidacies, 8),
        Decisions(chance, candidacies, 6));

    private static SlateQuota Quota(SeededChance chance, int i, ObjectiveCode[] taskForces)
    {
        (string attribute, string value) = chance.Pick([("gender", "f"), ("gender", "m"), ("category", "farmers"), ("category", "ngo"), ("youth", "yes")]);
        int? min = chance.OfHundred(70) ? chance.Between(0, 3) : null;
        int? max = chance.OfHundred(50) ? chance.Between(0, 3) : null;
        return new(
            $"q{i}", chance.OfHundred(30) ? null : ValueList.From(taskForces.Where(_ => chance.OfHundred(60))),
            chance.Pick([QuotaSeats.All, QuotaSeats.GlobalLeader, QuotaSeats.RegionalRepresentative]), attribute, value, min, max, chance.OfHundred(30));
    }

    private static ValueList<SeatDecision> Decisions(SeededChance chance, List<SeatCandidacy> candidacies, int percent) =>
        ValueList.From(candidacies.Where(_ => chance.OfHundred(percent)).Select(candidacy => new SeatDecision(candidacy.Person, candidacy.Seat, "because")));
}
