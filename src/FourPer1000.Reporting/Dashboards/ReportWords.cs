using FourPer1000.Domain;
using FourPer1000.Rules;
using FourPer1000.Targets;
using FourPer1000.Texts;

namespace FourPer1000.Reporting;

/// <summary>The words of reports in one language, and how it writes numbers and dates.</summary>
internal sealed class ReportWords(Phrasebook book)
{
    private const int Places = 2;

    public Phrasebook Book => book;

    public string Tag => book.Language.Code();

    public string Say(string code, params ReadOnlySpan<Argument> arguments) => book.Render("report", code, arguments);

    /// <summary>What stands before a colon, with the colon as the language writes it.</summary>
    public string Before(string words) => book.Language == Language.French ? $"{words}\u00a0:" : $"{words}:";

    public string Number(decimal number) => book.Number(number);

    /// <summary>Cut towards zero, so that no threshold seems reached that is not; small numbers keep more places.</summary>
    public string Number(Rational number)
    {
        decimal cut = number.Truncated(Places);
        return book.Number(cut == 0 && !number.IsZero ? number.Truncated(Places + 2) : cut);
    }

    public string Extent(decimal low, decimal high) => low == high ? Number(low) : $"{Number(low)}–{Number(high)}";

    public string Date(DateOnly day) => book.Date(day);

    public string Time(TimePoint at) => at.AsDay() is { } day ? Date(day) : at.ToString();

    public string Status(TargetStatus status) => Capital(book.Find("target-status", status.Code()).ToString());

    public string Status(TargetResult result) => result.Flags.Count == 0
        ? Status(result.Status)
        : $"{Status(result.Status)} ({string.Join(", ", result.Flags.Select(Flag))})";

    public string Flag(TargetFlag flag) => book.Find("target-flag", flag.Code()).ToString();

    public string Unit(Measure measure) => book.Find("unit", UnitKey.Of(measure.Unit)).ToString();

    public string Origin(string? source) => source is null ? Say("origin-not-stated")
        : ObservationOrigin.IsDemonstration(source) ? Say("origin-demonstration") : source;

    public string Place(ObservationAxes axes, string scope) => axes.KindOf(axes.ScopeNumber(scope)) switch
    {
        MeasureScope.Global => Say("globe"),
        MeasureScope.PerRegion => book.Find("region", scope).ToString(),
        _ => book.Find("country", scope).ToString(),
    };

    public static string Capital(string words) => words.Length == 0 ? words : char.ToUpperInvariant(words[0]) + words[1..];
}
