using FourPer1000.Domain;
using FourPer1000.Rules;
using FourPer1000.Texts;
using static FourPer1000.House.Tests.MarkdownText;

namespace FourPer1000.House.Tests;

/// <summary>Every reason, remedy and fault of input, with its sentences.</summary>
internal static class ReasonsPage
{
    private const string FaultPrefix = "fault.";

    public static string Write()
    {
        MarkdownText page = Page("Reasons, remedies and faults", "the catalogue of reasons and the texts")
            .Line("A refusal holds every reason that applies. A code is never reused and never renamed; the sentence behind it may be worded better. Arguments stand in braces: `{limit}` is a value, `{role:role}` the word for a code, `{limit:plural|…|…}` a choice by number.")
            .Line()
            .Heading(2, "Reasons");
        foreach (ReasonKind kind in ReasonCatalogue.All)
        {
            Append(page, kind);
        }

        page.Heading(2, "Remedies")
            .Line("What would turn a refusal. A decision names the smallest sets of remedies, each of which alone turns the whole of it.")
            .Line();
        Sentences(page, "remedy", Remedies());
        page.Heading(2, "Faults of input")
            .Line("What cannot be read, with its place. In a file of registrations a fault costs its row and no other.")
            .Line();
        Sentences(page, "fault", Faults());
        return page.ToString();
    }

    private static IEnumerable<string> Remedies() =>
        ReasonCatalogue.All.SelectMany(kind => kind.Remedies).Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal);

    private static IEnumerable<string> Faults() =>
        Phrasebook.In(Language.English).Keys
            .Where(key => key.StartsWith(FaultPrefix, StringComparison.Ordinal))
            .Select(key => key[FaultPrefix.Length..])
            .Order(StringComparer.Ordinal);

    private static void Append(MarkdownText page, ReasonKind kind)
    {
        page.Heading(3, kind.Code)
            .Line($"- Clause: [{kind.Clause}](domain/charter.md#{MarkdownPage.SlugOf(kind.Clause.Id)})")
            .Line($"- Arguments: {(kind.Arguments.Count == 0 ? "none" : string.Join(", ", kind.Arguments.Select(name => $"`{name}`")))}")
            .Line($"- Remedies: {(kind.Remedies.Count == 0 ? "none" : string.Join(", ", kind.Remedies.Select(code => $"`{code}`")))}");
        foreach (Language language in Languages.All)
        {
            page.Line($"- {Mark(language)} {Escape(Phrasebook.In(language).Find("reason", kind.Code).ToString())}");
        }

        page.Line();
    }

    private static void Sentences(MarkdownText page, string vocabulary, IEnumerable<string> codes)
    {
        page.Table("code", "EN", "FR", "ES");
        foreach (string code in codes)
        {
            page.Row([$"`{code}`", .. Languages.All.Select(language => Escape(Phrasebook.In(language).Find(vocabulary, code).ToString()))]);
        }

        page.Line();
    }
}
