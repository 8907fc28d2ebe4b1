using FourPer1000.Registration;
using FourPer1000.Rules;

namespace FourPer1000.Exchange;

/// <summary>The file of terms: what differs from the edition's. It must be whole; an unknown property is a fault, since a misspelt limit would silently vanish.</summary>
public static class TermsFile
{
    /// <summary>Reads the terms and the window they describe, or every fault.</summary>
    /// <param name="utf8">The file.</param>
    /// <param name="file">The name for places.</param>
    /// <param name="defaults">The edition's terms: they hold where the file says nothing.</param>
    public static Reading<CallWindow> Read(ReadOnlySpan<byte> utf8, string file, RegistrationTerms defaults)
    {
        ArgumentNullException.ThrowIfNull(defaults);
        Reading<JsonTree> reading = JsonTree.Read(utf8, file);
        return reading.TryGet(out JsonTree? tree) ? Read(tree.Root, defaults, tree.Repeated) : Reading.Faulty<CallWindow>(reading.Faults);
    }

    internal static Reading<CallWindow> Read(JsonItem item, RegistrationTerms defaults, ValueList<Fault>? known = null)
    {
        List<Fault> faults = [.. known ?? []];
        CallWindow? window = null;
        if (JsonExpectations.ReadObject(item, "terms", faults) is { } reader)
        {
            RegistrationTerms terms = ReadTerms(reader, defaults, faults);
            window = faults.Count == 0 ? Window(terms, reader.Item, faults) : null;
        }

        return window is null ? Reading.Faulty<CallWindow>(faults) : Reading.Of(window);
    }

    /// <summary>The window of terms that come from elsewhere, or why there is none.</summary>
    public static Reading<CallWindow> WindowOf(RegistrationTerms terms)
    {
        ArgumentNullException.ThrowIfNull(terms);
        var faults = new List<Fault>();
        return Window(terms, null, faults) is { } window ? Reading.Of(window) : Reading.Faulty<CallWindow>(faults);
    }

    private static RegistrationTerms ReadTerms(JsonObjectReader reader, RegistrationTerms defaults, List<Fault> faults)
    {
        JsonItem? limit = reader.Take("mostTaskForces");
        int? most = JsonExpectations.ReadWholeNumber(limit, "mostTaskForces", faults);
        if (most < 1)
        {
            faults.Add(new(ReferenceFaults.LimitBelowOne, limit!.Place, [new("property", "mostTaskForces"), new("value", most.Value)]));
            most = null;
        }

        DateTimeOffset? opensAt = Parsed<DateTimeOffset>(reader, "opensAt", ReferenceFaults.UnreadableInstant, InstantText.TryRead, faults);
        DateOnly? deadline = Parsed<DateOnly>(reader, "deadline", ReferenceFaults.UnreadableDate, DateText.TryRead, faults);
        JsonItem? zoneItem = reader.Take("timeZone");
        string? zone = JsonExpectations.ReadText(zoneItem, "timeZone", faults);
        if (zone is not null && !CallZones.IsIanaName(zone))
        {
            faults.Add(new(ReferenceFaults.UnknownTimeZone, zoneItem!.Place, [new("property", "timeZone"), new("value", zone)]));
        }

        LateOffice? late = Choice(reader, "lateOffice", faults, ("reserve", LateOffice.Reserve), ("refuse", LateOffice.Refuse));
        OfficeWithoutStanding? without = Choice(
            reader, "officeWithoutStanding", faults, ("refuse", OfficeWithoutStanding.Refuse), ("conditional", OfficeWithoutStanding.Conditional));
        reader.RefuseUntaken();
        return defaults with
        {
            MostTaskForces = most ?? defaults.MostTaskForces,
            OpensAt = opensAt ?? defaults.OpensAt,
            Deadline = deadline ?? defaults.Deadline,
            TimeZone = zone ?? defaults.TimeZone,
            LateOffice = late ?? defaults.LateOffice,
            OfficeWithoutStanding = without ?? defaults.OfficeWithoutStanding,
        };
    }

    private static CallWindow? Window(RegistrationTerms terms, JsonItem.ObjectItem? root, List<Fault> faults)
    {
        Place PlaceOf(string property) => root?.Members.FirstOrDefault(member => member.Name == property)?.Value.Place ?? root?.Place ?? default;
        if (!CallZones.IsIanaName(terms.TimeZone))
        {
            faults.Add(new(ReferenceFaults.UnknownTimeZone, PlaceOf("timeZone"), [new("property", "timeZone"), new("value", terms.TimeZone)]));
            return null;
        }

        if (CallZones.Find(terms.TimeZone) is not { } zone)
        {
            faults.Add(new(ReferenceFaults.NoTimeZoneData, PlaceOf("timeZone"), [new("property", "timeZone"), new("value", terms.TimeZone)]));
            return null;
        }

        if (terms.Deadline < CallWindow.DateOf(terms.OpensAt, zone))
        {
            faults.Add(new(
                ReferenceFaults.DeadlineBeforeOpening, PlaceOf("deadline"), [new("property", "deadline"), new("value", DateText.Of(terms.Deadline))]));
            return null;
        }

        return new(terms, zone);
    }

    private delegate bool Parser<T>(ReadOnlySpan<char> text, out T value);

    private static T? Parsed<T>(JsonObjectReader reader, string property, string fault, Parser<T> parse, List<Fault> faults)
        where T : struct
    {
        JsonItem? item = reader.Take(property);
        if (JsonExpectations.ReadText(item, property, faults) is not { } text)
        {
            return null;
        }

        if (parse(text, out T value))
        {
            return value;
        }

        faults.Add(new(fault, item!.Place, [new("column", property), new("value", text)]));
        return null;
    }

    private static T? Choice<T>(JsonObjectReader reader, string property, List<Fault> faults, params ReadOnlySpan<(string Code, T Value)> choices)
        where T : struct
    {
        JsonItem? item = reader.Take(property);
        if (JsonExpectations.ReadText(item, property, faults) is not { } text)
        {
            return null;
        }

        foreach ((string code, T value) in choices)
        {
            if (string.Equals(code, text, StringComparison.Ordinal))
            {
                return value;
            }
        }

        faults.Add(new(ReferenceFaults.UnknownTermValue, item!.Place, [new("property", property), new("value", text)]));
        return null;
    }
}
