using FourPer1000.Domain;
using FourPer1000.StateMachines;
using FourPer1000.Texts;
using static FourPer1000.House.Tests.MarkdownText;

namespace FourPer1000.House.Tests;

/// <summary>What is held on people: every personal field with purpose, retention and visibility, in three languages; and every kind of event.</summary>
internal static class PrivacyPage
{
    public static string Write()
    {
        MarkdownText page = Page("Privacy", "the table of events and the texts")
            .Line("Names, contacts and free text are sealed with a key for each person and field, kept apart from the journal; codes, dates and opaque ids stay readable ([charter C10.3](charter.md#c103)). How long a field is kept counts from when the person has no active registration left. [Erase a person](../how-to/erase-a-person.md) says how erasure works.")
            .Line();
        foreach (Language language in Languages.All)
        {
            Phrasebook book = Phrasebook.In(language);
            page.Heading(2, Names[language]).Table(Heads[language]);
            foreach (PersonalField field in Retention.Fields)
            {
                page.Row(
                    $"{Word(book, "personal-field", field.Name)} (`{field.Name}`)",
                    Word(book, "purpose", field.Purpose),
                    $"{field.RetentionDays}",
                    Word(book, "visibility", Codes.Of(field.Visibility)));
            }

            page.Line();
        }

        page.Heading(2, "Events").Table("event", "form", "changes something", "sealed fields");
        foreach (EventKind kind in EventTable.All)
        {
            page.Row($"`{kind.Name}`", $"{kind.Version}", kind.ChangesState ? "yes" : "no", string.Join(", ", kind.Personal.Select(field => $"`{field.Name}`")));
        }

        return page.Line().ToString();
    }

    private static Dictionary<Language, string> Names { get; } = new()
    {
        [Language.English] = "English",
        [Language.French] = "Français",
        [Language.Spanish] = "Español",
    };

    private static Dictionary<Language, string[]> Heads { get; } = new()
    {
        [Language.English] = ["field", "why", "days", "who may see it"],
        [Language.French] = ["champ", "pourquoi", "jours", "qui peut le voir"],
        [Language.Spanish] = ["campo", "por qué", "días", "quién puede verlo"],
    };

    private static string Word(Phrasebook book, string vocabulary, string code) => Escape(book.Find(vocabulary, code).ToString());
}
