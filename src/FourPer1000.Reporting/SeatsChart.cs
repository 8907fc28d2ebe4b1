using System.Globalization;
using FourPer1000.Domain;
using FourPer1000.Rules;
using FourPer1000.Selection;
using FourPer1000.Texts;

namespace FourPer1000.Reporting;

/// <summary>The seats of a slate by region and by the value of an attribute, such as the stakeholder category, beside the pool: two bars for each kind of seat.</summary>
/// <remarks>Self-contained SVG without scripts, styles or fonts from elsewhere; letters and numbers carry the meaning, never colour; its description says every number.
/// The same slate and language give the same text on every machine and in every culture.</remarks>
public static class SeatsChart
{
    private const double Margin = 24, LabelWidth = 190, BarWidth = 560, BarHeight = 18, RowHeight = 58, LegendHeight = 20;

    private static readonly string[] Fills = ["#9ad0f5", "#f5c27a", "#a8d5a2", "#f2a7a0", "#cdb7e9", "#f3e38c", "#bfc7cf", "#e7b8d3"];

    /// <summary>The chart as an SVG element, with LF line ends.</summary>
    /// <param name="input">The input of the slate.</param>
    /// <param name="seats">Who holds which seat.</param>
    /// <param name="book">The language.</param>
    /// <param name="attribute">The attribute; its values are named by the vocabulary of the same name where that has them.</param>
    public static string Svg(SlateInput input, ValueList<SlateSeat> seats, Phrasebook book, string attribute = "category")
    {
        ArgumentNullException.ThrowIfNull(input);
        ArgumentNullException.ThrowIfNull(seats);
        ArgumentNullException.ThrowIfNull(book);
        ArgumentNullException.ThrowIfNull(attribute);
        var shares = new SeatShares(input, seats, attribute);
        string[] names = [.. shares.Values.Select(value => NameOf(book, attribute, value))];
        double legendTop = Margin + 46, top = legendTop + (((names.Length + 2) / 2) * LegendHeight) + 18;
        double width = LabelWidth + BarWidth + 70 + (2 * Margin), height = top + (shares.Rows.Count * RowHeight) + Margin;

        using var svg = new SvgWriter();
        svg.Open("svg").With("role", "img").With("aria-labelledby", "seats-title seats-desc").WithLanguage(book.Language.Code())
            .With("viewBox", $"0 0 {SvgWriter.Number(width)} {SvgWriter.Number(height)}").With("width", width).With("height", height)
            .With("font-family", "system-ui, 'DejaVu Sans', Verdana, sans-serif").With("font-size", 12).With("fill", "#111")
            .Open("title").With("id", "seats-title").Words(book.Find("chart.seats").ToString()).Close()
            .Open("desc").With("id", "seats-desc").Words(Description(shares, names, book)).Close()
            .Box(new(0, 0, width, height), 0, "#fff", "none");
        svg.Open("g").With("font-size", 16).Text(Margin, Margin + 12, book.Find("chart.seats").ToString(), strong: true).Close();
        svg.Text(Margin, Margin + 32, book.Find("chart.seats-note").ToString());
        Legend(svg, names.Append(book.Find("chart.vacant").ToString()), legendTop, width);
        for (int row = 0; row < shares.Rows.Count; row++)
        {
            Row(svg, shares, shares.Rows[row], top + (row * RowHeight), book);
        }

        return svg.Close().Finish();
    }

    private static void Legend(SvgWriter svg, IEnumerable<string> names, double top, double width)
    {
        foreach ((int i, string name) in names.ToArray().Index())
        {
            double left = Margin + (i % 2 * (width - (2 * Margin)) / 2), y = top + (i / 2 * LegendHeight);
            svg.Box(new(left, y, 26, 14), 2, Fill(i), "#222").Text(left + 13, y + 11, Letter(i), "middle").Text(left + 34, y + 11, name);
        }
    }

    private static void Row(SvgWriter svg, SeatShares shares, SeatShareRow row, double top, Phrasebook book)
    {
        foreach ((int line, string text) in TextLines.Wrap(KindOf(book, row.Kind), LabelWidth - 60, 12).Take(3).Index())
        {
            svg.Text(Margin, top + 13 + (line * 14), text, strong: true);
        }

        int[] seated = [.. shares.Values.Select(value => row.Seated.GetValueOrDefault(value)), row.Vacant], pool = [.. shares.Values.Select(value => row.Pool.GetValueOrDefault(value)), 0];
        Bar(svg, seated, top, book.Find("chart.seated").ToString());
        Bar(svg, pool, top + BarHeight + 3, book.Find("chart.pool").ToString());
    }

    private static void Bar(SvgWriter svg, int[] counts, double top, string label)
    {
        svg.Open("g").With("font-size", 10).Text(Margin + LabelWidth - 6, top + 13, label, "end").Close();
        double left = Margin + LabelWidth, sum = counts.Sum();
        for (int i = 0; i < counts.Length; i++)
        {
            double part = sum == 0 ? 0 : BarWidth * counts[i] / sum;
            if (part == 0)
            {
                continue;
            }

            svg.Box(new(left, top, part, BarHeight), 0, i == counts.Length - 1 ? "#fff" : Fill(i), "#222");
            string words = $"{Letter(i)} {Number(counts[i])}";
            if (TextMeasure.Width(words, 10) < part)
            {
                svg.Open("g").With("font-size", 10).Text(left + (part / 2), top + 13, words, "middle").Close();
            }

            left += part;
        }

        svg.Text(Margin + LabelWidth + BarWidth + 8, top + 13, Number((int)sum));
    }

    private static string Description(SeatShares shares, string[] names, Phrasebook book)
    {
        return string.Join(' ', shares.Rows.Select(row =>
            $"{KindOf(book, row.Kind)}: {book.Find("chart.seated")} {List(row.Seated)}, {book.Find("chart.vacant")} {Number(row.Vacant)}; {book.Find("chart.pool")} {List(row.Pool)}."));

        string List(IReadOnlyDictionary<string, int> counts) =>
            string.Join(", ", shares.Values.Select((value, i) => $"{names[i]} {Number(counts.GetValueOrDefault(value))}"));
    }

    private static string NameOf(Phrasebook book, string attribute, string value) =>
        value.Length == 0 ? book.Find("chart.unknown").ToString() : book.Has($"{attribute}.{value}") ? book.Find(attribute, value).ToString() : value;

    private static string KindOf(Phrasebook book, string? kind) => kind switch
    {
        null => book.Find("chart.all-seats").ToString(),
        SeatId.GlobalLeader => book.Find("role", kind).ToString(),
        _ => book.Has($"region.{kind}") ? book.Find("region", kind).ToString() : kind,
    };

    private static string Letter(int place) => place < 26 ? ((char)('a' + place)).ToString() : Number(place + 1);

    private static string Fill(int place) => Fills[place % Fills.Length];

    private static string Number(int number) => number.ToString(CultureInfo.InvariantCulture);
}
