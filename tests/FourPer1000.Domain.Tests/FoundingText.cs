using System.Text;
using System.Text.RegularExpressions;

namespace FourPer1000.Domain.Tests;

/// <summary>The founding text, blanks normalised: runs of white space, non-breaking spaces included, are one space.</summary>
internal static partial class FoundingText
{
    // A line that begins with one of these opens a block of the language.
    private static readonly (string Start, Language Language)[] Openings =
    [
        ("Creation of Task Forces", Language.English),
        ("Création de", Language.French),
        ("Creación de", Language.Spanish),
        ("Introducción", Language.Spanish),
        ("Purpose of Task Forces", Language.English),
        ("Objectif des", Language.French),
        ("Propósito de los", Language.Spanish),
        ("How to join", Language.English),
        ("Comment rejoindre", Language.French),
        ("Cómo unirse", Language.Spanish),
        ("List of objectives", Language.English),
        ("Liste des objectifs", Language.French),
        ("Lista de objetivos", Language.Spanish),
        ("Goal ", Language.English),
        ("But ", Language.French),
        ("Objective ", Language.English),
    ];

    private static readonly string Raw = Load();
    private static readonly Dictionary<Language, string> Blocks = Split();

    /// <summary>The whole text, normalised.</summary>
    public static string Whole { get; } = Normal(Raw);

    /// <summary>The text without any white space: table borders and paragraph breaks are gone.</summary>
    public static string WithoutBlanks { get; } = NoBlanks(Raw);

    /// <summary>What stands in the blocks of one language, normalised.</summary>
    public static string In(Language language) => Blocks[language];

    public static string Normal(string text) => Blanks().Replace(text, " ").Trim();

    public static string NoBlanks(string text) => Blanks().Replace(text, "");

    [GeneratedRegex(@"\s+")]
    private static partial Regex Blanks();

    private static string Load()
    {
        using Stream stream = typeof(FoundingText).Assembly.GetManifestResourceStream("task-forces-page.txt")!;
        using var reader = new StreamReader(stream, Encoding.UTF8);
        return reader.ReadToEnd();
    }

    private static Dictionary<Language, string> Split()
    {
        Dictionary<Language, StringBuilder> blocks = Languages.All.ToDictionary(language => language, _ => new StringBuilder());
        Language present = Language.English;
        int introductions = 0;
        foreach (string line in Raw.Split('\n'))
        {
            if (line.Trim() == "Introduction")
            {
                present = introductions++ == 0 ? Language.English : Language.French;
            }
            else if (Openings.FirstOrDefault(opening => line.StartsWith(opening.Start, StringComparison.Ordinal)) is { Start: not null } opening)
            {
                present = opening.Language;
            }

            blocks[present].Append(line).Append('\n');
        }

        return blocks.ToDictionary(block => block.Key, block => Normal(block.Value.ToString()));
    }
}
