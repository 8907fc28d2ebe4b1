using FourPer1000.Domain;
using FourPer1000.Rules;
using FourPer1000.Targets;

namespace FourPer1000.Exchange;

/// <summary>Takes a series from a JSON object and lists every fault.</summary>
internal sealed class SeriesReader(JsonItem item, IEnumerable<Fault> repeated)
{
    private readonly List<Fault> faults = [.. repeated];

    public int Unknown { get; private set; }

    public Place IdPlace { get; private set; }

    public SeriesEntry Read()
    {
        if (JsonExpectations.ReadObject(item, "", faults) is not { } reader)
        {
            return new(null, null, ValueList.From(faults));
        }

        string? id = Id(reader);
        Direction? direction = ReadDirection(reader);
        Baseline? baseline = Stated(reader, "baseline") is { } start ? new(start.At, start.Value) : null;
        Target? target = Stated(reader, "target") is { } aim ? new(aim.At, aim.Value) : null;
        decimal? limit = Given(reader.Take("limit")) is { } given ? JsonExpectations.ReadNumber(given, "limit", faults) : null;
        List<Observation> observations = Observations(reader);
        Unknown += reader.Untaken;
        return faults.Count > 0
            ? new(id, null, ValueList.From(faults))
            : new(id, new Series(id!, direction, baseline, target, ValueList.From(observations)) { Limit = limit }, []);
    }

    // Null means that there is none.
    private static JsonItem? Given(JsonItem? value) => value is JsonItem.NullItem ? null : value;

    private string? Id(JsonObjectReader reader)
    {
        JsonItem? value = reader.Need("id");
        string? id = JsonExpectations.ReadText(value, "id", faults);
        IdPlace = value?.Place ?? item.Place;
        if (id is not null && !OpaqueId.IsValid(id))
        {
            faults.Add(new(SeriesFaults.UnusableId, IdPlace, [new("property", "id"), new("value", id)]));
        }

        return id;
    }

    private Direction? ReadDirection(JsonObjectReader reader)
    {
        JsonItem? value = Given(reader.Take("direction"));
        string? code = JsonExpectations.ReadText(value, "direction", faults);
        foreach (Direction direction in Enum.GetValues<Direction>())
        {
            if (code == direction.Code())
            {
                return direction;
            }
        }

        if (code is not null)
        {
            faults.Add(new(SeriesFaults.UnknownDirection, value!.Place, [new("property", "direction"), new("value", code)]));
        }

        return null;
    }

    private (TimePoint At, Extent Value)? Stated(JsonObjectReader reader, string name)
    {
        if (JsonExpectations.ReadObject(Given(reader.Take(name)), name, faults) is not { } stated)
        {
            return null;
        }

        int? year = stated.NeedWholeNumber("year");
        Extent? value = ReadExtent(stated.Need("value"));
        Unknown += stated.Untaken;
        return year is { } at && value is { } extent ? (TimePoint.OfYear(at), extent) : null;
    }

    private Extent? ReadExtent(JsonItem? value)
    {
        if (value is not JsonItem.ArrayItem range)
        {
            return JsonExpectations.ReadNumber(value, "value", faults) is { } number ? number : null;
        }

        decimal?[] ends = [.. range.Items.Select(end => JsonExpectations.ReadNumber(end, "value", faults))];
        if (ends is [{ } low, { } high] && low <= high)
        {
            return new(low, high);
        }

        if (!ends.Contains(null) || ends.Length != 2)
        {
            faults.Add(new(SeriesFaults.WrongRange, range.Place, [new("property", "value")]));
        }

        return null;
    }

    private List<Observation> Observations(JsonObjectReader reader)
    {
        var observations = new List<Observation>();
        foreach (JsonItem one in reader.NeedArray("observations") ?? [])
        {
            if (JsonExpectations.ReadObject(one, "observations", faults) is not { } point)
            {
                continue;
            }

            int? year = point.NeedWholeNumber("year");
            decimal? value = JsonExpectations.ReadNumber(Given(point.Need("value")), "value", faults);
            Unknown += point.Untaken;
            if (year is { } at)
            {
                observations.Add(new(TimePoint.OfYear(at), value));
            }
        }

        return observations;
    }
}
