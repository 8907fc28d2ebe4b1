using System.Globalization;
using System.Text.Json;
using FourPer1000.Domain;

namespace FourPer1000.Targets;

/// <summary>Reads the terms that this package carries.</summary>
internal static class PlanTermsData
{
    public static PlanTerms Load(string name)
    {
        using JsonDocument document = PlanData.Open(name);
        return Read(document.RootElement);
    }

    public static PlanTerms Read(JsonElement root) => new(
        new(root.Text("edition")),
        int.Parse(root.Text("version"), CultureInfo.InvariantCulture),
        root.List("wholes", whole => new Whole(whole.Text("whole"), whole.NumberOrNull("number"), whole.DayOrNull("at"), whole.Text("because"))),
        root.List("measures", ReadMeasure),
        root.List("ladders", ladder => new LadderTerms(ladder.Text("ladder"), ladder.List("steps", ReadStep))));

    private static MeasureTerms ReadMeasure(JsonElement measure) => new(
        measure.Text("key"),
        measure.Text("because"),
        measure.TextOrNull("direction") is { } direction ? Enum.GetValues<Direction>().Single(one => one.Code() == direction) : null,
        measure.Choice<Counted>("counts"),
        measure.NumberOrNull("limit"),
        measure.TextOrNull("whole"),
        measure.TextOrNull("per") switch
        {
            null => false,
            "year" => true,
            var other => throw new InvalidDataException($"'{other}' is not a period."),
        },
        measure.DayOrNull("baselineAt"),
        measure.List("scopes", scope => scope.GetString() switch
        {
            "global" => MeasureScope.Global,
            "region" => MeasureScope.PerRegion,
            "country" => MeasureScope.PerCountry,
            var other => throw new InvalidDataException($"'{other}' is not a scope."),
        }),
        measure.TextOrNull("total") is null ? ScopeTotal.None : measure.Choice<ScopeTotal>("total"),
        measure.TextOrNull("depth"),
        measure.List("subjects", subject => subject.GetString()!),
        ReadHorizon(measure.GetProperty("2030")),
        ReadHorizon(measure.GetProperty("2050")));

    private static HorizonTerms ReadHorizon(JsonElement horizon) =>
        new(horizon.Text("method"), horizon.Choice<MeasureRole>("role"), (int)(horizon.NumberOrNull("overYears") ?? 1));

    private static StepTerms ReadStep(JsonElement step) => new(
        step.Text("step"),
        step.TextOrNull("state") ?? step.Text("step"),
        step.Text("measure"),
        PlanData.Column(step.Text("cell")),
        step.DayOrNull("due") ?? throw new InvalidDataException("A step has a date."),
        step.List("parts", part => part.GetString()!));
}
