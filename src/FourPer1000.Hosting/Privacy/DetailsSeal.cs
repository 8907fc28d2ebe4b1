using System.Text.Json;
using FourPer1000.Rules;

namespace FourPer1000.Hosting;

/// <summary>Seals and opens what people tell about themselves: each field by itself, since each is kept for a time of its own.</summary>
internal sealed class DetailsSeal(PersonSeal seal, IJournal journal)
{
    public async Task<StreamAppend> SealAsync(PersonState person, PersonalDetails told, CancellationToken cancellation)
    {
        var stream = StreamId.Person(person.Person);
        var sealedFields = new Dictionary<string, string>(StringComparer.Ordinal);
        foreach (string field in told.Fields)
        {
            sealedFields[field] = await seal.SealAsync(
                person.Person, PlaceOf(stream, field), person.GenerationOf(field), told.ValueOf(field)!, cancellation).ConfigureAwait(false);
        }

        string text = PlainJson.Text(json =>
        {
            foreach (string field in told.Fields)
            {
                json.WriteString(field, sealedFields[field]);
            }
        });
        return new(stream, person.Version, [new(EventTable.DetailsGiven, told.Facts(), text)]);
    }

    /// <summary>The fields of an event with what they hold; null for those that were erased.</summary>
    public async Task<ValueList<KeyValuePair<string, string?>>> OpenAsync(JournalEvent given, CancellationToken cancellation)
    {
        var opened = new List<KeyValuePair<string, string?>>();
        using var document = JsonDocument.Parse(given.Sealed!);
        foreach (JsonProperty field in document.RootElement.EnumerateObject())
        {
            opened.Add(new(field.Name, await seal.OpenAsync(
                journal, given.Act.Concerned!.Value, PlaceOf(given.Stream, field.Name), field.Value.GetString()!, cancellation).ConfigureAwait(false)));
        }

        return ValueList.From(opened);
    }

    /// <summary>Whether a repeated command tells the same as before; what was erased since cannot be compared and does not count.</summary>
    public async Task<bool> AreSameAsync(ValueList<JournalEvent> before, PersonalDetails? told, CancellationToken cancellation)
    {
        if (before.FirstOrDefault(happened => string.Equals(happened.Kind, EventTable.DetailsGiven.Name, StringComparison.Ordinal)) is not { } given)
        {
            return told is not { Fields.Count: > 0 } || !EventTable.KindOf(before[0]).ChangesState;
        }

        ValueList<KeyValuePair<string, string?>> fields = await OpenAsync(given, cancellation).ConfigureAwait(false);
        return told is not null
            && fields.Select(field => field.Key).SequenceEqual(told.Fields, StringComparer.Ordinal)
            && fields.All(field => field.Value is null || string.Equals(field.Value, told.ValueOf(field.Key), StringComparison.Ordinal));
    }

    private static SealPlace PlaceOf(StreamId stream, string field) => new(stream, EventTable.DetailsGiven, field);
}
