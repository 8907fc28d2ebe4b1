using System.Globalization;
using System.Text.Json;
using FourPer1000.Rules;

namespace FourPer1000.Domain;

/// <summary>Reads the plan that this package carries.</summary>
internal static class StrategicPlanData
{
    public static StrategicPlan Load()
    {
        using JsonDocument document = EmbeddedData.Open("strategic-plan.json");
        JsonElement root = document.RootElement;
        return new(
            new(root.GetProperty("meta").Text("edition")),
            ValueList.From(root.GetProperty("goals").EnumerateArray().Select(ReadGoal)));
    }

    private static Goal ReadGoal(JsonElement goal)
    {
        LocalText Texts(string name) => new(goal.TextOrNull($"{name}En"), goal.TextOrNull($"{name}Fr"), goal.TextOrNull($"{name}Es"));
        return new(
            goal.Text("code"),
            Texts("heading"),
            Texts("title"),
            Texts("statement"),
            ValueList.From(goal.GetProperty("objectives").EnumerateArray().Select(ReadObjective)));
    }

    private static Objective ReadObjective(JsonElement objective) => new(
        objective.Text("code"),
        objective.Text("heading"),
        objective.Text("title"),
        objective.Text("objective"),
        objective.Text("baseline2020"),
        objective.Text("target2030"),
        objective.Text("target2050"),
        ValueList.From(objective.GetProperty("measures").EnumerateArray().Select(ReadMeasure)),
        ValueList.From(objective.GetProperty("unmeasurable").EnumerateArray().Select(words =>
            new Unmeasurable(new(Column(words.Text("cell")), words.Text("text")), words.Text("reason")))),
        objective.Text("splitConfidence"),
        objective.TextOrNull("note"));

    private static Measure ReadMeasure(JsonElement measure) => new(
        measure.Text("key"),
        measure.Text("description"),
        measure.Text("unit"),
        Kind(measure.Text("kind")),
        Scope(measure.Text("scope")),
        Value(measure.GetProperty("baseline")),
        Value(measure.GetProperty("target2030")),
        Value(measure.GetProperty("target2050")),
        measure.TextOrNull("dueBy") is { } due
            ? new(DateOnly.ParseExact(due, "yyyy-MM-dd", CultureInfo.InvariantCulture), measure.Text("dueByText"), Column(measure.Text("dueByAppliesTo")))
            : null,
        ValueList.From(measure.GetProperty("derivedValues").EnumerateArray().Select(column => Column(column.GetString()!))),
        ValueList.From(measure.GetProperty("clauses").EnumerateObject().SelectMany(cell =>
            cell.Value.EnumerateArray().Select(words => new CellQuote(Column(cell.Name), words.GetString()!)))),
        measure.TextOrNull("note"));

    private static MeasureValue? Value(JsonElement value) => value.ValueKind switch
    {
        JsonValueKind.Null => null,
        JsonValueKind.Number => new MeasureValue.Number(value.GetDecimal()),
        JsonValueKind.Array => new MeasureValue.Range(value[0].GetDecimal(), value[1].GetDecimal()),
        JsonValueKind.String => new MeasureValue.Milestone(value.GetString()!),
        _ => throw new InvalidDataException($"A value is a {value.ValueKind}."),
    };

    private static PlanColumn Column(string name) => name switch
    {
        "objective" => PlanColumn.Objective,
        "baseline" or "baseline2020" => PlanColumn.Baseline2020,
        "target2030" => PlanColumn.Target2030,
        "target2050" => PlanColumn.Target2050,
        _ => throw new InvalidDataException($"'{name}' is not a column."),
    };

    private static MeasureKind Kind(string code) => Enum.GetValues<MeasureKind>().Single(kind => kind.Code() == code);

    private static MeasureScope Scope(string code) => Enum.GetValues<MeasureScope>().Single(scope => scope.Code() == code);
}
