using System.Text.Json;
using FourPer1000.Domain;
using FourPer1000.Rules;

namespace FourPer1000.Targets;

/// <summary>Reads the later wording that this package carries.</summary>
internal static class LaterPlanData
{
    private const int BaselineYear = 2020;

    public static PlanEdition Load()
    {
        using JsonDocument document = PlanData.Open("plan-later.json");
        var rules = new List<RuledTarget>();
        EditionObjective[] objectives = [.. document.RootElement.GetProperty("objectives").EnumerateArray().Select(objective => ReadObjective(objective, rules))];
        return new(
            ValueList.From(objectives.GroupBy(objective => objective.Code.Value[..1], StringComparer.Ordinal).Select(goal => new EditionGoal(goal.Key, ValueList.From(goal)))),
            PlanTermsData.Read(document.RootElement),
            ValueList.From(rules));
    }

    private static EditionObjective ReadObjective(JsonElement objective, List<RuledTarget> rules) => new(
        objective.Text("code"),
        objective.Text("known") switch
        {
            "paraphrase" => new ObjectiveWording.Paraphrase(objective.Text("source")),
            "label" => new ObjectiveWording.Label(objective.Text("source")),
            "not-known" => new ObjectiveWording.NotKnown(),
            var other => throw new InvalidDataException($"'{other}' does not say what is known."),
        },
        objective.List("measures", measure => ReadMeasure(measure, rules)));

    private static Measure ReadMeasure(JsonElement measure, List<RuledTarget> rules)
    {
        MeasureValue? baseline = Value(measure, "baseline", null, 0, rules);
        MeasureValue? near = Value(measure, "target2030", baseline, Horizon.Year2030.Year() - BaselineYear, rules);
        return new(
            measure.Text("key"),
            measure.Text("description"),
            measure.Text("unit"),
            Enum.GetValues<MeasureKind>().Single(kind => kind.Code() == measure.Text("kind")),
            Enum.GetValues<MeasureScope>().Single(scope => scope.Code() == measure.Text("scope")),
            baseline,
            near,
            Value(measure, "target2050", near, Horizon.Year2050.Year() - Horizon.Year2030.Year(), rules),
            measure.DayOrNull("dueBy") is { } due ? new(due, measure.Text("dueByText"), PlanData.Column(measure.Text("dueByAppliesTo"))) : null,
            measure.List("derivedValues", column => PlanData.Column(column.GetString() == "baseline" ? "baseline2020" : column.GetString()!)),
            [],
            measure.TextOrNull("note"));
    }

    private static MeasureValue? Value(JsonElement measure, string property, MeasureValue? before, int years, List<RuledTarget> rules)
    {
        JsonElement value = measure.GetProperty(property);
        switch (value.ValueKind)
        {
            case JsonValueKind.Null:
                return null;
            case JsonValueKind.Number:
                return new MeasureValue.Number(value.GetDecimal());
            case JsonValueKind.Array:
                return new MeasureValue.Range(value[0].GetDecimal(), value[1].GetDecimal());
            case JsonValueKind.String:
                return new MeasureValue.Milestone(value.GetString()!);
            default:
                TargetRule rule = value.NumberOrNull("growthPerYear") is { } share
                    ? new TargetRule.GrowthPerYear(share, PlanData.Column(value.Text("from")))
                    : new TargetRule.Multiple(value.GetProperty("times").GetDecimal(), PlanData.Column(value.Text("of")));
                rules.Add(new(measure.Text("key"), PlanData.Column(property), rule));
                return new MeasureValue.Number(rule.Of(((MeasureValue.Number)before!).Value, years));
        }
    }
}
