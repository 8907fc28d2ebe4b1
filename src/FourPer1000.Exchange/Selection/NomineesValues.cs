using FourPer1000.Domain;
using FourPer1000.Rules;
using FourPer1000.Selection;

namespace FourPer1000.Exchange;

/// <summary>Takes single values, and remembers the items in which a stand-in was put.</summary>
internal sealed class NomineesValues(List<Fault> faults)
{
    private readonly HashSet<string> standIns = new(StringComparer.Ordinal);

    public List<Fault> Faults => faults;

    /// <summary>Whether the path lies in an item in which a value is a stand-in.</summary>
    public bool IsStandIn(string path)
    {
        HashSet<string>.AlternateLookup<ReadOnlySpan<char>> items = standIns.GetAlternateLookup<ReadOnlySpan<char>>();
        for (int end = path.Length; end > 0; end = path.AsSpan(0, end).LastIndexOfAny('.', '['))
        {
            if (items.Contains(path.AsSpan(0, end)))
            {
                return true;
            }
        }

        return false;
    }

    public DateOnly Date(JsonObjectReader reader, string name)
    {
        JsonItem? item = reader.Need(name);
        if (JsonExpectations.ReadText(item, name, faults) is { } text)
        {
            if (DateText.TryRead(text, out DateOnly date))
            {
                return date;
            }

            faults.Add(new(ReferenceFaults.UnreadableDate, item!.Place, [new("column", name), new("value", text)]));
        }

        return default;
    }

    /// <summary>A whole number that may be missing. One with more digits than are read is a fault of its own: it is a whole number, and too great.</summary>
    public int? Whole(JsonItem? item, string name) =>
        IsBeyond(item, int.MaxValue, (item as JsonItem.NumberItem)?.TryGetInt32(out _)) ? null : JsonExpectations.ReadWholeNumber(item, name, faults);

    /// <summary>The support of a candidacy; absent is 0.</summary>
    public long Support(JsonItem? item, string name) =>
        item is JsonItem.NumberItem number && number.TryGetInt64(out long support) ? support
        : IsBeyond(item, SeatCandidacy.MostSupport, false) ? 0
        : JsonExpectations.ReadWholeNumber(item, name, faults) ?? 0;

    private bool IsBeyond(JsonItem? item, long most, bool? isRead)
    {
        if (item is not JsonItem.NumberItem number || isRead == true || number.Raw.AsSpan().TrimStart('-').ContainsAnyExceptInRange('0', '9'))
        {
            return false;
        }

        faults.Add(new(SlateInputFaults.NumberOutOfRange, item.Place, [new("found", number.Raw), new("least", 0), new("most", (decimal)most)]));
        return true;
    }

    /// <summary>The text of an item of a list.</summary>
    public string Text(JsonItem item, string name)
    {
        string? text = JsonExpectations.ReadText(item, name, faults);
        return text ?? StandIn(item.Path);
    }

    public string Id(JsonItem item, string name) => Checked(item, name, item.Path) ?? StandIn(item.Path);

    /// <summary>An id that must be there; the stand-in otherwise.</summary>
    public string NeedId(JsonObjectReader reader, string name, string standIn)
    {
        if (Checked(reader.Need(name), name, reader.Item.Path) is { } id)
        {
            return id;
        }

        standIns.Add(reader.Item.Path);
        return standIn;
    }

    /// <summary>An id that may be missing or null.</summary>
    public string? OptionalId(JsonObjectReader reader, string name)
    {
        JsonItem? item = reader.Take(name);
        return item is JsonItem.NullItem ? null : Checked(item, name, reader.Item.Path);
    }

    /// <summary>Person, task force and seat of a candidacy or decision.</summary>
    public (PersonId Person, SeatId Seat) Nomination(JsonObjectReader reader, int index)
    {
        string person = NeedId(reader, "person", $"?{index}");
        return (new(person), new(Needed(reader, "taskForce"), Needed(reader, "seat")));
    }

    public static ValueList<T> List<T>(IReadOnlyList<JsonItem>? items, string name, Func<JsonItem, string, T> read) => ValueList.From((items ?? []).Select(item => read(item, name)));

    /// <summary>The objects of a list; what is no object is a fault.</summary>
    public ValueList<T> Objects<T>(IReadOnlyList<JsonItem>? items, string name, Func<JsonObjectReader, int, T> read)
    {
        if (items is null)
        {
            return [];
        }

        var all = new T[items.Count];
        for (int i = 0; i < items.Count; i++)
        {
            all[i] = JsonExpectations.ReadObject(items[i], name, faults) is { } reader ? read(reader, i) : InPlaceOf(items[i], i, read);
        }

        return ValueList.Create<T>(all);
    }

    // Something must stand there, or the places behind it would be one off; what it lacks is no fault of its own.
    private T InPlaceOf<T>(JsonItem item, int index, Func<JsonObjectReader, int, T> read)
    {
        int before = faults.Count;
        T standIn = read(new(item.AsEmptyObject(), faults), index);
        faults.RemoveRange(before, faults.Count - before);
        standIns.Add(item.Path);
        return standIn;
    }

    private string Needed(JsonObjectReader reader, string name)
    {
        if (reader.NeedText(name) is { } text)
        {
            return text;
        }

        standIns.Add(reader.Item.Path);
        return "?";
    }

    private string? Checked(JsonItem? item, string name, string owner)
    {
        if (JsonExpectations.ReadText(item, name, faults) is not { } text)
        {
            return null;
        }

        if (OpaqueId.IsValid(text))
        {
            return text;
        }

        faults.Add(new(text.Length == 0 ? FileFaults.MissingValue : ReferenceFaults.IdTooLong, item!.Place, [new("column", name), new("value", text)]));
        standIns.Add(owner);
        return null;
    }

    private string StandIn(string path)
    {
        standIns.Add(path);
        return "?";
    }
}
