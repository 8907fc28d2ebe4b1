using System.Globalization;
using System.Text;
using FourPer1000.Domain;
using FourPer1000.Rules;

namespace FourPer1000.Texts;

/// <summary>How a language writes numbers, dates and lists: own tables, so that no machine's culture data change a sentence.</summary>
internal sealed class LanguageForms
{
    private static readonly string[] EnglishMonths =
        ["January", "February", "March", "April", "May", "June", "July", "August", "September", "October", "November", "December"];

    private static readonly string[] FrenchMonths =
        ["janvier", "février", "mars", "avril", "mai", "juin", "juillet", "août", "septembre", "octobre", "novembre", "décembre"];

    private static readonly string[] SpanishMonths =
        ["enero", "febrero", "marzo", "abril", "mayo", "junio", "julio", "agosto", "septiembre", "octubre", "noviembre", "diciembre"];

    private readonly Language language;
    private readonly NumberFormatInfo numbers;

    public LanguageForms(Language language)
    {
        this.language = language;
        (string point, string group) = language switch
        {
            Language.French => (",", "\u202f"),
            Language.Spanish => (",", "\u00a0"),
            _ => (".", ","),
        };
        numbers = new NumberFormatInfo { NumberDecimalSeparator = point, NumberGroupSeparator = group, NegativeSign = "−" };
    }

    /// <summary>Whether the number takes the singular.</summary>
    public bool IsOne(decimal number) => language == Language.French ? Math.Abs(number) < 2 : number == 1;

    /// <summary>Grouped in threes from 10,000 on; with as many decimals as the number has.</summary>
    public string Number(decimal number) => number.ToString(Math.Abs(number) < 10_000 ? "0.############################" : "#,0.############################", numbers);

    public void AppendDate(StringBuilder into, DateOnly date)
    {
        CultureInfo invariant = CultureInfo.InvariantCulture;
        _ = language switch
        {
            Language.French => into.Append(invariant, $"{date.Day}{(date.Day == 1 ? "er" : "")} {FrenchMonths[date.Month - 1]} {date.Year}"),
            Language.Spanish => into.Append(invariant, $"{date.Day} de {SpanishMonths[date.Month - 1]} de {date.Year}"),
            _ => into.Append(invariant, $"{date.Day} {EnglishMonths[date.Month - 1]} {date.Year}"),
        };
    }

    public void AppendInstant(StringBuilder into, DateTimeOffset instant)
    {
        AppendDate(into, DateOnly.FromDateTime(instant.DateTime));
        into.Append(CultureInfo.InvariantCulture, $", {instant:HH:mm} (UTC{instant:zzz})");
    }

    public void AppendList(StringBuilder into, ValueList<string> items)
    {
        string and = language switch
        {
            Language.French => " et ",
            Language.Spanish => " y ",
            _ => " and ",
        };
        for (int i = 0; i < items.Count; i++)
        {
            into.Append(i == 0 ? "" : i == items.Count - 1 ? and : ", ").Append(items[i]);
        }
    }
}
