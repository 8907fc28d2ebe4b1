using FourPer1000.Domain;
using FourPer1000.Rules;
using FourPer1000.Targets;

namespace FourPer1000.Reporting;

/// <summary>The numbers of a result in words; what cannot be computed is left out, since it is not zero.</summary>
internal static class FigureLines
{
    public static ValueList<FigureLine> Of(TargetResult result, ReportWords words)
    {
        TargetFigures figures = result.Figures;
        (string Code, string? Text)[] all =
        [
            ("ratio", Number(figures.Ratio)),
            ("distance", Number(figures.Distance)),
            ("distance-share", Percent(figures.DistanceShare)),
            ("units-short", figures.UnitsShort is { } units ? Number(new Rational(units, 1)) : null),
            ("observed-per-year", Number(figures.ObservedPacePerYear)),
            ("required-per-year", Number(figures.RequiredPerYear)),
            ("acceleration", Number(figures.Acceleration)),
            ("expected-now", Number(figures.ExpectedNow)),
            ("projected", Number(figures.Projected)),
            ("last-moment", figures.LastMomentAtPresentPace is { } moment ? moment < result.AsOf ? words.Say("passed") : words.Time(moment) : null),
            ("stretch", result.Stretch is { } stretch ? words.Status(stretch) : null),
        ];
        return ValueList.From(all.Where(figure => figure.Text is not null).Select(figure => new FigureLine(figure.Code, words.Book.Find("figure", figure.Code).ToString(), figure.Text!)));

        string? Number(Rational? value) => value is { } number ? words.Number(number) : null;

        string? Percent(Rational? share) => share is { } part ? words.Say("percent", new Argument("number", (part * 100).Truncated(1))) : null;
    }
}
