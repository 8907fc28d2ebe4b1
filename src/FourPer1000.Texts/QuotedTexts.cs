using FourPer1000.Domain;

namespace FourPer1000.Texts;

/// <summary>The Initiative's own words by key: plan and duties. They stand in the domain's data; nothing is copied here.</summary>
internal static class QuotedTexts
{
    private static readonly string[] Areas = ["goal.", "objective.", "duty."];
    private static readonly Lazy<Dictionary<string, LocalText>> Loaded = new(() => new(All(StrategicPlan.Edition2020), StringComparer.Ordinal));

    // The plan is read only for a text that can be in it.
    public static string? Find(string key, Language language) =>
        Areas.Any(area => key.StartsWith(area, StringComparison.Ordinal)) && Loaded.Value.TryGetValue(key, out LocalText? text) ? text[language] : null;

    public static IEnumerable<string> Keys => Loaded.Value.Keys;

    private static IEnumerable<KeyValuePair<string, LocalText>> All(StrategicPlan plan)
    {
        foreach (Goal goal in plan.Goals)
        {
            yield return new($"goal.{goal.Code}.heading", goal.Heading);
            yield return new($"goal.{goal.Code}.title", goal.Title);
            yield return new($"goal.{goal.Code}.statement", goal.Statement);
        }

        foreach (Objective objective in plan.Objectives)
        {
            yield return new($"objective.{objective.Code}.title", new(objective.Title, null, null));
            yield return new($"objective.{objective.Code}.objective", new(objective.Statement, null, null));
            yield return new($"objective.{objective.Code}.baseline2020", new(objective.Baseline2020, null, null));
            yield return new($"objective.{objective.Code}.target2030", new(objective.Target2030, null, null));
            yield return new($"objective.{objective.Code}.target2050", new(objective.Target2050, null, null));
        }

        foreach (Duty duty in Duties.All)
        {
            yield return new($"duty.{duty.Role.Code()}.{duty.Code}", duty.Founding);
        }
    }
}
