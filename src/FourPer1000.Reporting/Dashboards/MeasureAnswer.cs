using FourPer1000.Rules;
using FourPer1000.Targets;

namespace FourPer1000.Reporting;

/// <summary>What a measure comes to at a horizon, with all that it rests on (charter C9.3).</summary>
/// <param name="Horizon">The horizon.</param>
/// <param name="Role">What it does for its objective.</param>
/// <param name="RoleWords">The role in words.</param>
/// <param name="Target">The target in words and numbers; null where the plan sets none.</param>
/// <param name="Status">The status.</param>
/// <param name="Words">The status in words.</param>
/// <param name="Flags">The flags in words.</param>
/// <param name="Method">The method with its version, in words.</param>
/// <param name="Thresholds">The threshold set with its version.</param>
/// <param name="Figures">The numbers that can be computed.</param>
/// <param name="Used">The points used, in the order of time.</param>
/// <param name="LeftOut">The observations left out, each with the reason.</param>
/// <param name="Reasons">The reasons, the one that carries the status first.</param>
/// <param name="Sentence">All of it in words.</param>
public sealed record MeasureAnswer(
    Horizon Horizon,
    MeasureRole Role,
    string RoleWords,
    string? Target,
    TargetStatus Status,
    string Words,
    ValueList<string> Flags,
    string Method,
    string Thresholds,
    ValueList<FigureLine> Figures,
    ValueList<PointLine> Used,
    ValueList<LeftOutLine> LeftOut,
    ValueList<ReasonLine> Reasons,
    string Sentence);
