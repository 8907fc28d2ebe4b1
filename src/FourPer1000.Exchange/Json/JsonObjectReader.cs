using FourPer1000.Rules;

namespace FourPer1000.Exchange;

/// <summary>
/// Takes the properties of a JSON object one by one, lists what is wrong with them, and knows at the end which were not taken.
/// </summary>
/// <remarks>
/// The methods that take a value of a type give null where there is none to give: the property is absent (a fault only for the <c>Need…</c> ones),
/// null (<c>input.null-value</c>; look at <see cref="Take"/> where null means something) or of another type (<c>input.wrong-type</c>).
/// </remarks>
public sealed class JsonObjectReader
{
    private readonly JsonItem.ObjectItem item;
    private readonly ICollection<Fault> faults;
    private readonly bool[] isTaken;

    /// <summary>A reader of the object.</summary>
    /// <param name="item">The object.</param>
    /// <param name="faults">Where faults are added.</param>
    public JsonObjectReader(JsonItem.ObjectItem item, ICollection<Fault> faults)
    {
        ArgumentNullException.ThrowIfNull(item);
        ArgumentNullException.ThrowIfNull(faults);
        this.item = item;
        this.faults = faults;
        isTaken = new bool[item.Members.Count];
    }

    /// <summary>The object.</summary>
    public JsonItem.ObjectItem Item => item;

    /// <summary>How many properties were not taken.</summary>
    public int Untaken => isTaken.Count(taken => !taken);

    /// <summary>Takes a property whatever its value is; null where it is absent.</summary>
    public JsonItem? Take(string name)
    {
        for (int i = 0; i < isTaken.Length; i++)
        {
            if (item.Members[i].Name == name)
            {
                isTaken[i] = true;
                return item.Members[i].Value;
            }
        }

        return null;
    }

    /// <summary>Takes a property that must be there, whatever its value is; a fault <c>input.missing-property</c> where it is absent.</summary>
    public JsonItem? Need(string name)
    {
        JsonItem? value = Take(name);
        if (value is null)
        {
            Place place = item.Place with { Path = JsonPath.Of(item.Path, name) };
            faults.Add(new Fault(FileFaults.MissingProperty, place, [new("property", name)]));
        }

        return value;
    }

    /// <summary>Takes a string.</summary>
    public string? TakeText(string name) => JsonExpectations.ReadText(Take(name), name, faults);

    /// <summary>Takes a string that must be there.</summary>
    public string? NeedText(string name) => JsonExpectations.ReadText(Need(name), name, faults);

    /// <summary>Takes a whole number of 32 bits.</summary>
    public int? TakeWholeNumber(string name) => JsonExpectations.ReadWholeNumber(Take(name), name, faults);

    /// <summary>Takes a whole number of 32 bits that must be there.</summary>
    public int? NeedWholeNumber(string name) => JsonExpectations.ReadWholeNumber(Need(name), name, faults);

    /// <summary>Takes a number that a decimal holds exactly.</summary>
    public decimal? TakeNumber(string name) => JsonExpectations.ReadNumber(Take(name), name, faults);

    /// <summary>Takes a number that must be there and that a decimal holds exactly.</summary>
    public decimal? NeedNumber(string name) => JsonExpectations.ReadNumber(Need(name), name, faults);

    /// <summary>Takes true or false.</summary>
    public bool? TakeTruth(string name) => JsonExpectations.ReadTruth(Take(name), name, faults);

    /// <summary>Takes true or false, which must be there.</summary>
    public bool? NeedTruth(string name) => JsonExpectations.ReadTruth(Need(name), name, faults);

    /// <summary>Takes an object, for a reader with the same list of faults.</summary>
    public JsonObjectReader? TakeObject(string name) => JsonExpectations.ReadObject(Take(name), name, faults);

    /// <summary>Takes an object that must be there, for a reader with the same list of faults.</summary>
    public JsonObjectReader? NeedObject(string name) => JsonExpectations.ReadObject(Need(name), name, faults);

    /// <summary>Takes the items of an array.</summary>
    public IReadOnlyList<JsonItem>? TakeArray(string name) => JsonExpectations.ReadArray(Take(name), name, faults);

    /// <summary>Takes the items of an array that must be there.</summary>
    public IReadOnlyList<JsonItem>? NeedArray(string name) => JsonExpectations.ReadArray(Need(name), name, faults);

    /// <summary>Lists each property that was not taken as a fault <c>input.unknown-property</c>, at its name.</summary>
    public void RefuseUntaken()
    {
        for (int i = 0; i < isTaken.Length; i++)
        {
            if (!isTaken[i])
            {
                JsonMember member = item.Members[i];
                var place = new Place(item.File, member.Line, member.Column, member.Value.Path);
                faults.Add(new Fault(FileFaults.UnknownProperty, place, [new("property", member.Name)]));
            }
        }
    }
}
