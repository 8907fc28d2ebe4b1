using FourPer1000.Rules;
using FourPer1000.Targets;

namespace FourPer1000.ConsoleHost;

/// <summary>What a plan comes to, as lines on the screen: a distribution and its coverage for each horizon.</summary>
internal static class EvaluationLines
{
    /// <summary>A line for each horizon.</summary>
    public static IEnumerable<string> Of(Screen screen, PlanEvaluation evaluation)
    {
        foreach (GroupResult plan in evaluation.Plan)
        {
            string counts = string.Join(", ", TargetStatuses.All
                .Where(status => status.Severity() is not null && plan.Counts[status] > 0)
                .Select(status => $"{screen.Book.Find("target-status", status.Code())} {plan.Counts[status]}"));
            yield return screen.Say(
                "evaluate.horizon",
                new Argument("horizon", $"{plan.Horizon.Year()}"),
                new Argument("assessed", plan.Assessed),
                new Argument("objectives", plan.Members))
                + (counts.Length == 0 ? "" : $" {counts}.");
        }
    }
}
