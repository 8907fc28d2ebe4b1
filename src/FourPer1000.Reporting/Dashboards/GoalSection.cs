using FourPer1000.Rules;

namespace FourPer1000.Reporting;

/// <summary>A goal on the overview.</summary>
/// <param name="Code">The letter.</param>
/// <param name="Heading">The heading.</param>
/// <param name="Distributions">The distribution over its objectives, for each horizon.</param>
/// <param name="Objectives">Its objectives, in order.</param>
public sealed record GoalSection(string Code, string Heading, ValueList<Distribution> Distributions, ValueList<ObjectiveCard> Objectives);
