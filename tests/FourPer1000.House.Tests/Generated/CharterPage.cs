using FourPer1000.Domain;
using static FourPer1000.House.Tests.MarkdownText;

namespace FourPer1000.House.Tests;

/// <summary>The charter: what each clause says, what is read into it, and the founding sentences behind it.</summary>
internal static class CharterPage
{
    public static string Write()
    {
        MarkdownText page = Page("The charter", "the clause table of FourPer1000.Domain")
            .Line("The rules of the system, clause by clause. Every reason that the software gives cites a clause of this page by its id.")
            .Line()
            .Line(Escape(ClauseTable.Source))
            .Line()
            .Line("A *reading* marks what the founding text does not say and this project reads into it; the values in it are terms of an edition that a host can change.")
            .Line();
        foreach (CharterSection section in ClauseTable.Sections)
        {
            page.Line($"- [{section.Number} {Escape(section.Title.English!)}](#{MarkdownPage.SlugOf(TitleOf(section))})");
        }

        page.Line();
        foreach (CharterSection section in ClauseTable.Sections)
        {
            page.Heading(2, TitleOf(section));
            foreach (CharterClause clause in ClauseTable.Clauses.Where(clause => clause.Section == section.Number))
            {
                Append(page, clause);
            }
        }

        return page.ToString();
    }

    private static string TitleOf(CharterSection section) =>
        $"{section.Number} {section.Title.English} / {section.Title.French} / {section.Title.Spanish}";

    private static void Append(MarkdownText page, CharterClause clause)
    {
        page.Heading(3, clause.Id.Id);
        Texts(page, clause.Sentence, "");
        if (clause.Interpretation is { } reading)
        {
            page.Line("*Reading*").Line();
            Texts(page, reading, "");
        }

        if (clause.Founding.Count > 0)
        {
            page.Line("*Founding text*").Line();
            foreach (LocalText quote in clause.Founding)
            {
                Texts(page, quote, "> ");
            }
        }
    }

    private static void Texts(MarkdownText page, LocalText texts, string prefix)
    {
        foreach (Language language in Languages.All)
        {
            if (texts[language] is { } text)
            {
                page.Line($"{prefix}- {Mark(language)} {Escape(text)}");
            }
        }

        page.Line();
    }
}
