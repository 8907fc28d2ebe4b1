using System.Globalization;

namespace FourPer1000.Exchange;

/// <summary>The part of an answer's line from the outcome on, cut where codes of task forces are put in.</summary>
internal sealed class LineTemplate
{
    private readonly byte[][] parts;
    private readonly int[] marks;

    private LineTemplate(byte[][] parts, int[] marks)
    {
        this.parts = parts;
        this.marks = marks;
    }

    /// <summary>What comes before the first mark, or all.</summary>
    public ReadOnlySpan<byte> Beginning => parts[0];

    /// <summary>The number of each mark, in the order of the line.</summary>
    public ReadOnlySpan<int> Marks => marks;

    /// <summary>What comes behind a mark.</summary>
    public ReadOnlySpan<byte> Behind(int mark) => parts[mark + 1];

    /// <summary>Cuts JSON at its marks.</summary>
    public static LineTemplate Cut(ReadOnlySpan<byte> json)
    {
        var parts = new List<byte[]>();
        var marks = new List<int>();
        for (int at = json.IndexOf(LineMarks.Sign); at >= 0; at = json.IndexOf(LineMarks.Sign))
        {
            parts.Add(json[..at].ToArray());
            json = json[(at + LineMarks.Sign.Length)..];
            marks.Add(int.Parse(json[..LineMarks.Digits], NumberStyles.AllowHexSpecifier, CultureInfo.InvariantCulture));
            json = json[LineMarks.Digits..];
        }

        parts.Add(json.ToArray());
        return new([.. parts], [.. marks]);
    }
}
