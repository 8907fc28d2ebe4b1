using System.Text.Json;
using FourPer1000.Domain;
using FourPer1000.Rules;
using FourPer1000.Targets;

namespace FourPer1000.Exchange;

/// <summary>Writes parts of results as JSON properties: figures, points, reasons. What cannot be computed is null.</summary>
internal static class ResultJson
{
    public static void WriteMethod(Utf8JsonWriter json, VersionedName method, VersionedName thresholds)
    {
        json.WriteString("method"u8, method.Name);
        json.WriteNumber("methodVersion"u8, method.Version);
        json.WriteString("thresholds"u8, thresholds.Name);
        json.WriteNumber("thresholdsVersion"u8, thresholds.Version);
    }

    public static void WriteFlags(Utf8JsonWriter json, TargetResult result)
    {
        json.WriteStartArray("flags"u8);
        foreach (TargetFlag flag in result.Flags)
        {
            json.WriteStringValue(flag.Code());
        }

        json.WriteEndArray();
    }

    public static void WriteFigures(Utf8JsonWriter json, TargetFigures figures)
    {
        WriteNumber(json, "distance", figures.Distance);
        WriteNumber(json, "distanceShare", figures.DistanceShare);
        WriteNumber(json, "observedPerYear", figures.ObservedPacePerYear);
        WriteNumber(json, "requiredPerYear", figures.RequiredPerYear);
        WriteNumber(json, "growthPerYear", figures.GrowthPerYear);
        WriteNumber(json, "requiredGrowthPerYear", figures.RequiredGrowthPerYear);
        WriteNumber(json, "acceleration", figures.Acceleration);
        WriteNumber(json, "projected", figures.Projected);
        WriteNumber(json, "projectedRaw", figures.ProjectedRaw);
        WriteNumber(json, "expectedNow", figures.ExpectedNow);
        WriteNumber(json, "unitsShort", figures.UnitsShort is { } units ? new Rational(units, 1) : null);
        WriteNumber(json, "slopeLow", figures.SlopeLow);
        WriteNumber(json, "slopeHigh", figures.SlopeHigh);
        WriteTime(json, "lastMomentAtGreatestPace", figures.LastMomentAtGreatestPace);
        WriteTime(json, "lastMomentAtPresentPace", figures.LastMomentAtPresentPace);
    }

    public static void WritePoints(Utf8JsonWriter json, TargetResult result)
    {
        json.WriteStartArray("used"u8);
        foreach (Observation point in result.Used)
        {
            json.WriteStartObject();
            WritePoint(json, point.At, point.Value);
            json.WriteEndObject();
        }

        json.WriteEndArray();
        json.WriteStartArray("leftOut"u8);
        foreach (LeftOutPoint point in result.LeftOut)
        {
            json.WriteStartObject();
            WritePoint(json, point.Observation.At, point.Observation.Value);
            json.WriteString("reason"u8, point.Reason);
            json.WriteEndObject();
        }

        json.WriteEndArray();
    }

    public static void WriteReason(Utf8JsonWriter json, string code, Clause clause, ReadOnlySpan<Argument> arguments, Place? place = null)
    {
        json.WriteStartObject();
        json.WriteString("code"u8, code);
        json.WriteStartObject("args"u8);
        if (place is { } at)
        {
            json.WriteNumber("line"u8, at.Line);
            json.WriteNumber("column"u8, at.Column);
            json.WriteString("path"u8, at.Path);
        }

        foreach (Argument argument in arguments)
        {
            WriteArgument(json, argument);
        }

        json.WriteEndObject();
        json.WriteString("clause"u8, clause.Id);
        json.WriteEndObject();
    }

    public static void WriteNumber(Utf8JsonWriter json, string name, Rational? value) => WriteNumber(json, name, value?.ToDouble());

    public static void WriteNumber(Utf8JsonWriter json, string name, double? value)
    {
        if (value is { } number)
        {
            // Zero has no sign here.
            json.WriteNumber(name, number == 0 ? 0 : number);
        }
        else
        {
            json.WriteNull(name);
        }
    }

    public static void WriteTime(Utf8JsonWriter json, string name, TimePoint? at)
    {
        if (at is { Scale: TimeScale.Years } year)
        {
            json.WriteNumber(name, year.Count);
        }
        else
        {
            json.WriteString(name, at?.ToString());
        }
    }

    public static void WritePoint(Utf8JsonWriter json, TimePoint at, decimal? value)
    {
        WriteTime(json, at.Scale == TimeScale.Years ? "year" : "date", at);
        if (value is { } known)
        {
            json.WriteNumber("value"u8, known);
        }
        else
        {
            json.WriteNull("value"u8);
        }
    }

    private static void WriteArgument(Utf8JsonWriter json, Argument argument)
    {
        switch (argument.Value)
        {
            case ArgumentValue.Number number:
                json.WriteNumber(argument.Name, number.Value);
                break;
            case ArgumentValue.Codes codes:
                json.WriteStartArray(argument.Name);
                foreach (string code in codes.Values)
                {
                    json.WriteStringValue(code);
                }

                json.WriteEndArray();
                break;
            default:
                json.WriteString(argument.Name, argument.Value.ToString());
                break;
        }
    }
}
