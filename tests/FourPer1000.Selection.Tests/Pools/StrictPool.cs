namespace FourPer1000.Selection.Tests;

/// <summary>A pool with over a thousand hard quotas that hold together, and one more for women that does not go with a cap on a few seats.</summary>
internal static class StrictPool
{
    public static SlateInput Of(ulong seed)
    {
        SlateInput input = SlatePools.Of(new SlatePoolShape(600), seed);
        var chance = new SeededChance(seed);
        var slate = ((SlateOutcome.Optimal)SlateSearch.Find(input)).Slate;
        IEnumerable<SlateQuota> loose = Enumerable.Range(0, 1100).Select(i => Kept(input, slate, chance, i));
        int women = HardPool.Count(input, slate.Seats, new("", null, QuotaSeats.All, "gender", "f", null, null, true));
        return input with
        {
            Policy = input.Policy with
            {
                Quotas = [.. input.Policy.Quotas, .. loose, new("few-women", null, QuotaSeats.RegionalRepresentative, "gender", "f", null, women / 4, true), new("all-women", null, QuotaSeats.All, "gender", "f", (women / 4) + 25, null, true)],
            },
        };
    }

    private static SlateQuota Kept(SlateInput input, Slate slate, SeededChance chance, int i)
    {
        (string attribute, string value) = chance.Pick([("category", "research-education"), ("youth", "yes"), ("category", "producer-organisations")]);
        var quota = new SlateQuota($"kept-{i}", [.. chance.Mixed(input.TaskForces).Take(chance.Between(1, 4))], QuotaSeats.All, attribute, value, null, null, true);
        int count = HardPool.Count(input, slate.Seats, quota);
        return quota with { Min = Math.Max(0, count - 1), Max = count + 1 };
    }
}
