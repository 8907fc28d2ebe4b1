using System.Text.Json;
using FourPer1000.Domain;
using FourPer1000.Rules;
using FourPer1000.StateMachines;

namespace FourPer1000.Hosting;

/// <summary>Writes all that is held on a person as one document. What others are in is left out: of an event about somebody else only the part that names the person is shown.</summary>
internal sealed class PersonExportWriter(IJournal journal, IViews views, DetailsSeal details, SlateVault vault)
{
    private static readonly EventKind[] WithReasons = [EventTable.SlateProposed, EventTable.SlateDecided];

    public async Task<string> WriteAsync(PersonId person, DateTimeOffset at, CancellationToken cancellation)
    {
        var own = new List<OpenedEvent>();
        var mentions = new List<OpenedEvent>();
        await foreach (JournalEvent happened in journal.ReadAllAsync(0, cancellation).ConfigureAwait(false))
        {
            if (happened.Act.Concerned == person)
            {
                own.Add(await OpenAsync(happened, cancellation).ConfigureAwait(false));
            }
            else if (happened.Act.Actor.Id == person || OpenedEvent.Names(happened, person))
            {
                mentions.Add(await AboutAsync(happened, person, cancellation).ConfigureAwait(false));
            }
        }

        ValueList<ViewRow> rows = await RowsAsync(person, cancellation).ConfigureAwait(false);
        return PlainJson.Text(json =>
        {
            json.WriteString("format", "fourper1000-person-1");
            json.WriteString("person", person.Value);
            json.WriteString("at", at.ToUniversalTime());
            List(json, "fields", Retention.Fields, (writer, field) => Field(writer, field));
            List(json, "events", own, (writer, opened) => opened.WriteWhole(writer));
            List(json, "mentions", mentions, (writer, opened) => opened.WriteMentions(writer, person));
            List(json, "rows", rows, Row);
        }, isForPeople: true);
    }

    private async Task<OpenedEvent> OpenAsync(JournalEvent happened, CancellationToken cancellation) =>
        new(happened, string.Equals(happened.Kind, EventTable.DetailsGiven.Name, StringComparison.Ordinal) ? await details.OpenAsync(happened, cancellation).ConfigureAwait(false) : []);

    private async Task<OpenedEvent> AboutAsync(JournalEvent happened, PersonId person, CancellationToken cancellation)
    {
        if (!WithReasons.Contains(EventTable.KindOf(happened)))
        {
            return new(happened, []);
        }

        ValueList<WrittenReason?> reasons = await vault.OpenAsync(happened, () => { }, cancellation).ConfigureAwait(false);
        return new(happened, ValueList.From(reasons.OfType<WrittenReason>().Where(reason => reason.About.Contains(person)).Select(reason => KeyValuePair.Create("reason", (string?)reason.Text))));
    }

    private async Task<ValueList<ViewRow>> RowsAsync(PersonId person, CancellationToken cancellation)
    {
        var rows = new List<ViewRow>();
        foreach (JournalView view in JournalViews.All)
        {
            rows.AddRange(await views.ListAsync(new(view.Name, Person: person.Value), cancellation).ToListAsync(cancellation).ConfigureAwait(false));
        }

        return ValueList.From(rows);
    }

    private static void Field(Utf8JsonWriter json, PersonalField field)
    {
        json.WriteString("name", field.Name);
        json.WriteString("purpose", field.Purpose);
        json.WriteNumber("retentionDays", field.RetentionDays);
        json.WriteString("visibility", Codes.Of(field.Visibility));
    }

    private static void Row(Utf8JsonWriter json, ViewRow row)
    {
        json.WriteString("view", row.View);
        json.WriteString("key", row.Key);
        json.WritePropertyName("content");
        json.WriteRawValue(row.Content);
    }

    private static void List<T>(Utf8JsonWriter json, string name, IEnumerable<T> items, Action<Utf8JsonWriter, T> write)
    {
        json.WriteStartArray(name);
        foreach (T item in items)
        {
            json.WriteStartObject();
            write(json, item);
            json.WriteEndObject();
        }

        json.WriteEndArray();
    }
}
