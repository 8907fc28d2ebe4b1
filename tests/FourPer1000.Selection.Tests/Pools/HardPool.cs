using FourPer1000.Domain;

namespace FourPer1000.Selection.Tests;

/// <summary>Pools that were made to be hard.</summary>
internal static class HardPool
{
    private const int GlobalQuotas = 21;

    /// <summary>The kinds: overlapping quotas over half of the task forces that leave no room; one office a person with many vacancies; equal support with three attributes to balance; soft quotas that cannot hold together.</summary>
    public static string[] Kinds { get; } = ["exact-quotas", "one-office", "three-balances", "many-soft-quotas"];

    public static SlateInput Of(string kind, int people, ulong seed) => kind switch
    {
        "exact-quotas" => WithExactQuotas(SlatePools.Of(new SlatePoolShape(people, MostSupport: 3), seed), new SeededChance(seed + 77)),
        "one-office" => SlatePools.Of(new SlatePoolShape(people) { MostTaskForces = 1 }, seed),
        "three-balances" => SlatePools.Of(new SlatePoolShape(people, MostSupport: 0) { Balance = ["category", "gender", "youth"] }, seed),
        "many-soft-quotas" => SlatePools.Of(new SlatePoolShape(people) { SoftQuotas = 96 }, seed),
        _ => throw new ArgumentOutOfRangeException(nameof(kind), kind, null),
    };

    /// <summary>How many people a slate has that a quota counts.</summary>
    public static int Count(SlateInput input, IEnumerable<SlateSeat> seats, SlateQuota quota)
    {
        Dictionary<PersonId, SlatePerson> people = input.People.ToDictionary(person => person.Id);
        return seats.Count(seat => seat.Person is { } person
            && (quota.TaskForces is null || quota.TaskForces.Contains(seat.Seat.TaskForce))
            && quota.Seats.Covers(seat.Seat)
            && people[person][quota.Attribute] == quota.Value);
    }

    // Minimum and maximum are what the best slate without them has: they can be kept, and hardly otherwise.
    private static SlateInput WithExactQuotas(SlateInput input, SeededChance chance)
    {
        Slate slate = ((SlateOutcome.Optimal)SlateSearch.Find(input)).Slate;
        (string, string)[] values = [("category", "research-education"), ("category", "civil-society-ngos"), ("category", "producer-organisations"), ("gender", "f"), ("youth", "yes")];
        SlateQuota[] quotas = new SlateQuota[GlobalQuotas];
        for (int i = 0; i < quotas.Length; i++)
        {
            Rules.ValueList<ObjectiveCode> half = [.. chance.Mixed(input.TaskForces).Take(input.TaskForces.Count / 2)];
            (string attribute, string value) = chance.Pick(values);
            var quota = new SlateQuota($"exact-{i}", half, QuotaSeats.All, attribute, value, null, null, true);
            int count = Count(input, slate.Seats, quota);
            quotas[i] = quota with { Min = count, Max = count };
        }

        return input with { Policy = input.Policy with { Quotas = [.. input.Policy.Quotas, .. quotas] } };
    }
}
