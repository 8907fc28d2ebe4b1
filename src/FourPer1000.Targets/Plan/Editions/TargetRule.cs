using FourPer1000.Domain;

namespace FourPer1000.Targets;

/// <summary>A target that is stated as a rule and worked out from another value of the same measure.</summary>
public abstract record TargetRule
{
    private protected TargetRule(PlanColumn from) => From = from;

    /// <summary>The column of the value that it starts from.</summary>
    public PlanColumn From { get; }

    /// <summary>The target.</summary>
    /// <param name="start">The value that it starts from.</param>
    /// <param name="years">The whole years between the two columns.</param>
    public abstract decimal Of(decimal start, int years);

    /// <summary>Grows by a share of itself each year, compounded.</summary>
    public sealed record GrowthPerYear : TargetRule
    {
        /// <summary>A growth.</summary>
        /// <param name="share">The share a year: 0.1 for 10 %.</param>
        /// <param name="from">The column that it starts from.</param>
        public GrowthPerYear(decimal share, PlanColumn from)
            : base(from) => Share = share;

        /// <summary>The share a year.</summary>
        public decimal Share { get; }

        /// <inheritdoc/>
        public override decimal Of(decimal start, int years)
        {
            decimal value = start;
            for (int year = 0; year < years; year++)
            {
                value *= 1 + Share;
            }

            return value;
        }
    }

    /// <summary>So many times the value of another column.</summary>
    public sealed record Multiple : TargetRule
    {
        /// <summary>A multiple.</summary>
        /// <param name="times">How many times.</param>
        /// <param name="from">The column that it starts from.</param>
        public Multiple(decimal times, PlanColumn from)
            : base(from) => Times = times;

        /// <summary>How many times.</summary>
        public decimal Times { get; }

        /// <inheritdoc/>
        public override decimal Of(decimal start, int years) => start * Times;
    }
}
