using FourPer1000.Rules;

namespace FourPer1000.Reporting;

/// <summary>A measure in a region or country.</summary>
/// <param name="Measure">The key of the measure.</param>
/// <param name="Title">What is counted.</param>
/// <param name="Scope">The region's or country's code.</param>
/// <param name="Place">Its name.</param>
/// <param name="Latest">The latest observation there; null where there is none.</param>
/// <param name="Answers">What it comes to there, for each horizon.</param>
public sealed record ScopeAnswer(string Measure, string Title, string Scope, string Place, PointLine? Latest, ValueList<ScopeStatus> Answers);
