using FourPer1000.Domain;
using FourPer1000.Rules;

namespace FourPer1000.Selection.Verification;

/// <summary>Everything that can be said about a slate without its certificate.</summary>
internal static class SlateAudit
{
    /// <summary>The first thing that is wrong, or null.</summary>
    public static Reason? FaultOf(Nominations nominations, Slate slate, out int[] holders)
    {
        if (SeatReading.Read(nominations, slate.Seats, out holders) is { } fault)
        {
            return fault;
        }

        if (new HardRules(nominations, null).BrokenBy(holders) is (var rule, var subject))
        {
            return VerificationReasons.Because(VerificationReasons.BrokenRule, rule, subject);
        }

        return Levels(nominations, slate, holders) ?? Changed(nominations, slate, holders) ?? Quotas(nominations, slate, holders) ?? Balance(nominations, slate, holders);
    }

    private static Reason? Levels(Nominations nominations, Slate slate, int[] holders)
    {
        long[] values = SlateFigures.Levels(nominations, holders);
        for (int i = 0; i < Math.Max(values.Length, slate.Levels.Count); i++)
        {
            string expected = i < values.Length ? nominations.Levels[i] : "", found = i < slate.Levels.Count ? slate.Levels[i].Name : "";
            // A level behind the last one may call itself by the name that is expected there, which is none.
            if (i >= values.Length || i >= slate.Levels.Count || expected != found)
            {
                return VerificationReasons.Because(VerificationReasons.OtherLevels, expected, found);
            }

            if (slate.Levels[i].Value != values[i])
            {
                return VerificationReasons.Because(VerificationReasons.OtherValue, expected, (decimal)slate.Levels[i].Value, (decimal)values[i]);
            }

            if (!slate.Levels[i].Proven)
            {
                return VerificationReasons.Because(VerificationReasons.NotProven, expected);
            }
        }

        return null;
    }

    private static Reason? Changed(Nominations nominations, Slate slate, int[] holders)
    {
        ChangedSeat[]? expected = ChangedSeats(nominations, holders);
        if (expected is null || slate.ChangedSeats is null)
        {
            return expected is null && slate.ChangedSeats is null ? null : VerificationReasons.Because(VerificationReasons.OtherChange, "");
        }

        for (int i = 0; i < Math.Max(expected.Length, slate.ChangedSeats.Count); i++)
        {
            if (i >= expected.Length || i >= slate.ChangedSeats.Count || expected[i] != slate.ChangedSeats[i])
            {
                return VerificationReasons.Because(VerificationReasons.OtherChange, SeatReading.Name((i < expected.Length ? expected[i] : slate.ChangedSeats[i]).Seat));
            }
        }

        return null;
    }

    /// <summary>The seats that do not stay with their holder; null where no standing slate is repaired.</summary>
    public static ChangedSeat[]? ChangedSeats(Nominations nominations, int[] holders)
    {
        ValueList<StandingSeat> standing = nominations.Input.Standing;
        return standing.Count == 0 ? null : [.. Enumerable.Range(0, holders.Length).Select(ChangeOf).Where(change => change.From != change.To)];

        ChangedSeat ChangeOf(int place)
        {
            PersonId?[] before = [.. standing.Where(held => held.Seat == nominations.Seats[place]).Select(held => (PersonId?)held.Person)];
            return new(
                nominations.Seats[place],
                before.Length == 0 ? null : before[0],
                holders[place] < 0 ? null : nominations.Candidacies[holders[place]].Person,
                nominations.KeptAt.ContainsKey(place));
        }
    }

    private static Reason? Quotas(Nominations nominations, Slate slate, int[] holders)
    {
        SlateQuota[] quotas = [.. nominations.Input.Policy.Quotas.OrderBy(quota => quota.Id, StringComparer.Ordinal)];
        for (int i = 0; i < Math.Max(quotas.Length, slate.Quotas.Count); i++)
        {
            if (i >= quotas.Length)
            {
                return VerificationReasons.Because(VerificationReasons.OtherCount, slate.Quotas[i].Id);
            }

            int count = SlateFigures.Count(nominations, quotas[i], holders);
            if (i >= slate.Quotas.Count || slate.Quotas[i] != new QuotaCount(quotas[i].Id, count, SlateFigures.Shortfall(quotas[i], count)))
            {
                return VerificationReasons.Because(VerificationReasons.OtherCount, quotas[i].Id);
            }
        }

        return null;
    }

    private static Reason? Balance(Nominations nominations, Slate slate, int[] holders)
    {
        BalanceSheet[] expected = [.. Sheets(nominations, holders)];
        for (int i = 0; i < Math.Max(expected.Length, slate.Balance.Count); i++)
        {
            if (i >= expected.Length || i >= slate.Balance.Count || expected[i] != slate.Balance[i])
            {
                BalanceSheet at = i < expected.Length ? expected[i] : slate.Balance[i];
                return VerificationReasons.Because(VerificationReasons.OtherBalance, at.TaskForce.Value, at.Attribute);
            }
        }

        return null;
    }

    /// <summary>The composition as it is: task force by task force, attribute by attribute.</summary>
    public static IEnumerable<BalanceSheet> Sheets(Nominations nominations, int[] holders)
    {
        SlateInput input = nominations.Input;
        ILookup<ObjectiveCode, int> nominated = Enumerable.Range(0, nominations.Candidacies.Length)
            .Where(candidacy => !nominations.IsExcluded[candidacy])
            .ToLookup(candidacy => nominations.Candidacies[candidacy].Seat.TaskForce);
        return
            from taskForce in input.TaskForces
            from attribute in input.Policy.Balance.Order(StringComparer.Ordinal)
            let seated = holders.Where(holder => holder >= 0 && nominations.Candidacies[holder].Seat.TaskForce == taskForce)
            select new BalanceSheet(taskForce, attribute, Counted(seated, attribute), Counted(nominated[taskForce], attribute));

        ValueList<ValueCount> Counted(IEnumerable<int> candidacies, string attribute) =>
            ValueList.From(SlateFigures.People(nominations, attribute, candidacies).Select(group => new ValueCount(group.Value, group.Count)));
    }
}
