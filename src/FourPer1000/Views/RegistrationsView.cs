using System.Text.Json;
using FourPer1000.Domain;
using FourPer1000.Registration;
using FourPer1000.Rules;
using FourPer1000.StateMachines;

namespace FourPer1000;

/// <summary>Every registration for a task force, as it stands: a row for each person and task force of an edition.</summary>
internal sealed class RegistrationsView() : JournalView("registrations", 1)
{
    /// <inheritdoc/>
    public override ValueList<string> KeysOf(JournalEvent happened)
    {
        ArgumentNullException.ThrowIfNull(happened);
        return DossierRecord.IsOf(happened) && EventTable.KindOf(happened).ChangesState
            ? ValueList.From(ObjectivesOf(happened).Select(objective => $"{KeyOf(happened)}/{objective}"))
            : [];
    }

    /// <inheritdoc/>
    public override ViewRow? Fold(string key, ViewRow? before, JournalEvent happened)
    {
        ArgumentNullException.ThrowIfNull(key);
        ArgumentNullException.ThrowIfNull(happened);
        ObjectiveCode objective = key[(key.LastIndexOf('/') + 1)..];
        PersonId person = happened.Act.Concerned ?? throw new ArgumentException("A dossier concerns a person.", nameof(happened));
        DossierEntry entry = Before(person, before, happened.Act.Edition).Apply(DossierRecord.Read(happened).Happened).Find(objective)!;
        return new(Name, key, EventJson.Text(json => DossierEntryJson.Entry(json, entry)), objective.Value, person.Value, Codes.Of(entry.State));
    }

    private static string KeyOf(JournalEvent happened) => happened.Stream.Value[(happened.Stream.Kind.Length + 1)..];

    // The dossier with the one entry of the row, as if it had been taken over from elsewhere.
    private static Dossier Before(PersonId person, ViewRow? row, EditionId edition)
    {
        var empty = Dossier.Empty(person, edition);
        if (row is null)
        {
            return empty;
        }

        using var document = JsonDocument.Parse(row.Content);
        return empty.Apply(new DossierEvent.Merged(person, [DossierEntryJson.Entry(document.RootElement)], [], [], default, edition));
    }

    // Every append asks for this, so nothing else of the event is read.
    private static IEnumerable<string> ObjectivesOf(JournalEvent happened)
    {
        using var document = JsonDocument.Parse(happened.Facts);
        JsonElement item = document.RootElement;
        return item.TryGetProperty("form", out JsonElement form) ? [form.Text("objective")]
            : item.TryGetProperty("left", out JsonElement left) ? [.. left.EnumerateArray().Select(objective => objective.GetString()!)]
            : item.TryGetProperty("taken", out JsonElement taken) ? [.. taken.EnumerateArray().Select(entry => entry.Text("objective"))]
            : [item.Text("objective")];
    }
}
