using System.Globalization;
using System.Text;

namespace FourPer1000.Reporting;

/// <summary>How wide a text is at most: a table of the widths of a wide sans-serif, so that boxes are never too small whatever font the reader has.</summary>
internal static class TextMeasure
{
    // Thousandths of the font size for U+0020 to U+007E.
    private static readonly short[] Ascii =
    [
        318, 401, 460, 838, 636, 950, 780, 275, 390, 390, 500, 838, 318, 361, 318, 337, 636, 636, 636, 636, 636, 636, 636, 636,
        636, 636, 337, 337, 838, 838, 838, 531, 1000, 684, 686, 698, 770, 632, 575, 775, 752, 295, 295, 656, 557, 863, 748, 787,
        603, 787, 695, 635, 611, 732, 684, 989, 685, 611, 685, 390, 337, 390, 838, 500, 500, 613, 635, 550, 635, 615, 352, 635,
        634, 278, 278, 579, 278, 974, 634, 612, 635, 635, 411, 521, 392, 634, 592, 818, 592, 592, 525, 636, 337, 636, 838,
    ];

    /// <summary>The widest that the text becomes at a font size, rounded up.</summary>
    public static double Width(string text, double size)
    {
        long sum = 0;
        foreach (Rune rune in text.EnumerateRunes())
        {
            sum += Of(rune);
        }

        return Math.Ceiling(sum * size * 1.03 / 1000);
    }

    /// <summary>The width of one rune in thousandths of the font size.</summary>
    public static int Of(Rune rune)
    {
        int value = rune.Value;
        if (value is >= 0x20 and <= 0x7E)
        {
            return Ascii[value - 0x20];
        }

        UnicodeCategory category = Rune.GetUnicodeCategory(rune);
        return category switch
        {
            UnicodeCategory.NonSpacingMark or UnicodeCategory.EnclosingMark or UnicodeCategory.Format => 0,
            _ when value > 0xFFFF => 1300,
            _ when value >= 0x1100 => value is >= 0x1E00 and < 0x2000 ? 700 : 1030,
            UnicodeCategory.UppercaseLetter => 800,
            _ => 680,
        };
    }
}
