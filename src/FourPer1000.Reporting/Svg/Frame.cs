namespace FourPer1000.Reporting;

/// <summary>An upright rectangle.</summary>
internal readonly record struct Frame(double Left, double Top, double Width, double Height)
{
    public double Right => Left + Width;

    public double Bottom => Top + Height;

    public double CentreX => Left + (Width / 2);

    public double CentreY => Top + (Height / 2);

    /// <summary>Whether the two share an area.</summary>
    public bool Overlaps(Frame other) => Left < other.Right && other.Left < Right && Top < other.Bottom && other.Top < Bottom;
}
