namespace FourPer1000.Reporting;

/// <summary>The axis of values: from zero, or from below where values are, to a round number above all of them.</summary>
internal sealed class ValueAxis
{
    private static readonly decimal[] Rounds = [1, 2, 2.5m, 5, 10];
    private readonly decimal low;
    private readonly decimal high;

    /// <summary>An axis.</summary>
    /// <param name="values">Everything that has to fit.</param>
    /// <param name="isShare">Whether the values are shares in percent, which end at 100 where none is above.</param>
    /// <param name="parts">About how many parts it is divided into.</param>
    public ValueAxis(IReadOnlyCollection<decimal> values, bool isShare, int parts)
    {
        decimal most = Math.Max(0, values.DefaultIfEmpty(1).Max());
        decimal least = Math.Min(0, values.DefaultIfEmpty(0).Min());
        most = most == least ? least + 1 : most;
        decimal step = Round((most - least) / parts);
        if (values.All(decimal.IsInteger))
        {
            step = Math.Max(1, Math.Ceiling(step));
        }

        low = Math.Floor(least / step) * step;
        high = isShare && most <= 100 && least == 0 && most > 100 - step ? 100 : Math.Ceiling(most / step) * step;
        var ticks = new List<decimal>();
        for (decimal tick = low; tick <= high; tick += step)
        {
            ticks.Add(tick);
        }

        Ticks = ticks;
    }

    /// <summary>The values that are written on it.</summary>
    public IReadOnlyList<decimal> Ticks { get; }

    /// <summary>How high a value stands in a frame.</summary>
    public double Y(Frame frame, decimal value) => frame.Bottom - (frame.Height * (double)((value - low) / (high - low)));

    private static decimal Round(decimal step)
    {
        decimal power = 1;
        while (power * 10 <= step)
        {
            power *= 10;
        }

        while (power > step)
        {
            power /= 10;
        }

        return Rounds.First(round => round * power >= step) * power;
    }
}
