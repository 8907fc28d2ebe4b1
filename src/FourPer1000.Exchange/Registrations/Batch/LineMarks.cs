using System.Globalization;

namespace FourPer1000.Exchange;

/// <summary>Texts that stand for codes of task forces until a line is written: no text has them, and of a form's cells only such codes reach its answer.</summary>
internal static class LineMarks
{
    /// <summary>How the beginning of a mark stands in JSON.</summary>
    public static ReadOnlySpan<byte> Sign => "\\u0001"u8;

    /// <summary>The number of the mark for the task force of the form.</summary>
    public const int Own = 0xFFFF;

    /// <summary>The length of the number behind the sign.</summary>
    public const int Digits = 4;

    /// <summary>The mark with a number; marks are ordered as their numbers are.</summary>
    public static string Of(int number) => "\u0001" + number.ToString("x4", CultureInfo.InvariantCulture);
}
