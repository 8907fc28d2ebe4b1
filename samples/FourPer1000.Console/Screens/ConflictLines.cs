using FourPer1000.Exchange;
using FourPer1000.Rules;
using FourPer1000.Selection;

namespace FourPer1000.ConsoleHost;

/// <summary>What clashes, in numbers, and the ways out, line by line.</summary>
internal static class ConflictLines
{
    public static IEnumerable<string> Of(Screen screen, SlateInput input, SlateReport report)
    {
        foreach (QuotaReach reach in QuotaReach.Of(input, report.Conflict ?? []))
        {
            SlateQuota quota = reach.Quota;
            yield return screen.Say(
                quota switch { { Min: not null, Max: not null } => "select.quota-both", { Min: not null } => "select.quota-min", _ => "select.quota-max" },
                new("quota", quota.Id), new("attribute", quota.Attribute), new("value", quota.Value), new("min", quota.Min ?? 0), new("max", quota.Max ?? 0),
                new("people", reach.People), new("seats", reach.Seats), new("all", reach.AllSeats));
        }

        foreach (Repair repair in report.Repairs ?? [])
        {
            yield return screen.Say("select.repair", new("cost", (decimal)repair.Cost), new("changes", string.Join(screen.Say("select.and"), repair.Changes.Select(change => Of(screen, change)))));
        }

        foreach (Recruitment recruitment in report.Recruits ?? [])
        {
            yield return screen.Say("select.recruit", new Argument("profiles", string.Join("; ", recruitment.Nominations.Select(Of))));
        }
    }

    private static string Of(Screen screen, RuleChange change) => change.Change == "drop"
        ? screen.Say("select.drop", new Argument("rule", change.Rule))
        : screen.Say($"select.change-{change.Change}", new("rule", change.Rule), new("from", change.From ?? 0), new("to", change.To ?? 0));

    private static string Of(RecruitProfile profile) =>
        $"{profile.Seat} ({string.Join(", ", profile.Attributes.Select(attribute => $"{attribute.Name}={attribute.Value}"))})";
}
