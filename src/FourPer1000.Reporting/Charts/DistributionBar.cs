using System.Globalization;

namespace FourPer1000.Reporting;

/// <summary>A bar with a part for each status: its width says how many, its sign which.</summary>
internal static class DistributionBar
{
    public const double Height = 30;

    /// <summary>Draws it and says where it ends.</summary>
    public static double Write(SvgWriter svg, double left, double top, double unit, Distribution distribution)
    {
        double x = left;
        foreach (StatusShare share in distribution.Shares)
        {
            var frame = new Frame(x, top, share.Number * unit, Height);
            StatusStyle style = StatusStyle.Of(share.Status);
            svg.Box(frame, 0, style.Tint, style.Ink);
            string number = share.Number.ToString(CultureInfo.InvariantCulture);
            bool isWide = frame.Width >= 38;
            StatusIcon.Write(svg, isWide ? frame.CentreX - 9 : frame.CentreX, isWide ? frame.CentreY : frame.Top + 9, isWide ? 17 : 12, share.Status);
            svg.Text(isWide ? frame.CentreX + 8 : frame.CentreX, isWide ? frame.CentreY + 4.5 : frame.Bottom - 3, number, isWide ? "start" : "middle", strong: true);
            x = frame.Right;
        }

        return x;
    }
}
