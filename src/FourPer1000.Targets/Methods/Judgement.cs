using FourPer1000.Domain;
using FourPer1000.Rules;

namespace FourPer1000.Targets;

/// <summary>What a method says of one case.</summary>
internal sealed record Judgement(TargetStatus Status, Rational? Ratio, ValueList<Reason> Reasons)
{
    /// <summary>The directed growth a year, where the method gives one.</summary>
    public double? Rate { get; init; }

    /// <summary>The published score, where there is one.</summary>
    public double? Score { get; init; }

    /// <summary>Ends of a slope's interval give another status.</summary>
    public bool IsBorderline { get; init; }

    /// <summary>The interval of the slope, a year.</summary>
    public (double Low, double High)? Slope { get; init; }

    public static Judgement Of(TargetStatus status, Rational? ratio, params ReadOnlySpan<Reason> reasons) => new(status, ratio, ValueList.Create(reasons));

    public static Judgement Unknown(params ReadOnlySpan<Reason> reasons) => Of(TargetStatus.InsufficientData, null, reasons);

    public static Judgement Unassessable(params ReadOnlySpan<Reason> reasons) => Of(TargetStatus.NotAssessable, null, reasons);

    public Judgement With(Reason reason) => this with { Reasons = Reasons.Add(reason) };

    /// <summary>Whether this answer is less favourable than another; an answer that judges goes before one that cannot.</summary>
    public bool IsLessFavourableThan(Judgement other)
    {
        int? own = Status.Severity();
        int? its = other.Status.Severity();
        return own != its
            ? own is not null && (its is null || own > its)
            : Ratio is { } ratio && other.Ratio is { } better && ratio < better;
    }
}
