using FourPer1000.Domain;
using FourPer1000.Rules;

namespace FourPer1000.Reporting;

/// <summary>An objective at a glance.</summary>
/// <param name="Code">The code.</param>
/// <param name="Title">The title.</param>
/// <param name="Answers">What it comes to, for each horizon.</param>
/// <param name="IsDemonstration">Whether it rests, wholly or in part, on observations that are invented for demonstration.</param>
public sealed record ObjectiveCard(ObjectiveCode Code, string Title, ValueList<ObjectiveAnswer> Answers, bool IsDemonstration);
