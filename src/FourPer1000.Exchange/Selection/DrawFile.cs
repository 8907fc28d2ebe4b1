using FourPer1000.Rules;
using FourPer1000.Selection;

namespace FourPer1000.Exchange;

/// <summary>The file of a draw by RFC 3797, row by row, so that anybody can follow it.</summary>
public static class DrawFile
{
    /// <summary>Writes a draw; indented, with LF line ends.</summary>
    /// <param name="stream">Takes the file; stays open.</param>
    /// <param name="pool">The number of entries that were drawn from.</param>
    /// <param name="draws">The draws.</param>
    public static void Write(Stream stream, int pool, ValueList<Rfc3797Draw> draws)
    {
        ArgumentNullException.ThrowIfNull(stream);
        ArgumentNullException.ThrowIfNull(draws);
        using var json = new SelectionJson(stream);
        json.Object(() =>
        {
            json.Text("scheme", LotScheme.Rfc3797.Code());
            json.Number("pool", pool);
            json.Name("picks").Array(draws, draw => json.Number(draw.Pick));
            json.Name("rows").Array(draws, draw => json.Object(() =>
            {
                json.Number("draw", draw.Draw);
                json.Text("md5", draw.Md5);
                json.Number("divisor", draw.Divisor);
                json.Number("pick", draw.Pick);
            }));
        });
    }
}
